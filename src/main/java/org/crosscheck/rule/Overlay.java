package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * One folder of rules laid over another.
 *
 * @param files the files of both, by path
 * @param names the paths of those above, by the paths that they have here
 * @param problems what can only be seen to be wrong with both in view
 * @param notes what somebody may not have meant; a sentence each
 */
public record Overlay(
    Map<String, String> files,
    Map<String, String> names,
    List<RuleProblem> problems,
    List<String> notes) {
  private static final String REPLACED =
      "your %s '%s' replaces the built-in one in all rules that use it";
  private static final String KIND = "kind.yml";
  private static final String RULE = ".yml";

  /** Sorts behind the name itself: of two patterns of one name the later file's counts. */
  private static final String YOURS = "~yours";

  static Overlay of(Map<String, String> below, Map<String, String> above) {
    Map<String, String> replaced = byName(above.keySet());
    Map<String, String> files = new TreeMap<>();
    below.forEach(
        (path, text) -> {
          if (!isRule(path) || !replaced.containsKey(name(path))) {
            files.put(path, text);
          }
        });
    Map<String, String> names = new HashMap<>();
    above.forEach(
        (path, text) -> {
          files.put(beside(path, below), text);
          names.put(beside(path, below), path);
        });
    Map<String, String> known = byName(below.keySet());
    List<String> notes = new ArrayList<>(moved(replaced, known));
    notes.addAll(replaced(below, above));
    return new Overlay(files, names, idle(above, known), notes);
  }

  /** The paths of rules by the names of their files. */
  private static Map<String, String> byName(Collection<String> paths) {
    Map<String, String> names = new TreeMap<>();
    paths.stream().filter(Overlay::isRule).forEach(path -> names.put(name(path), path));
    return names;
  }

  private static boolean isRule(String path) {
    return path.endsWith(RULE) && !path.startsWith(RuleFolder.SHARED) && !name(path).equals(KIND);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String id(String name) {
    return name.substring(0, name.length() - RULE.length());
  }

  /** Patterns are added to those below; later files win. */
  private static String beside(String path, Map<String, String> below) {
    boolean patterns = path.startsWith(RuleFolder.SHARED) && path.endsWith(RULE);
    return patterns && below.containsKey(path)
        ? path.substring(0, path.length() - RULE.length()) + YOURS + RULE
        : path;
  }

  /** A file that removes a rule which is not there does nothing: its name may be misspelt. */
  private static List<RuleProblem> idle(Map<String, String> above, Map<String, String> known) {
    List<RuleProblem> problems = new ArrayList<>();
    above.forEach(
        (path, text) -> {
          if (isRule(path) && !known.containsKey(name(path)) && text.contains("disabled")) {
            RuleFile file = new RuleFile(path, text);
            removing(file).map(key -> idle(file, key, name(path), known)).ifPresent(problems::add);
          }
        });
    return problems;
  }

  private static RuleProblem idle(
      RuleFile file, NodeTuple key, String name, Map<String, String> known) {
    List<String> ids = known.keySet().stream().map(Overlay::id).toList();
    String hint =
        Nearest.nearest(id(name), ids)
            .map(near -> "did you mean '" + near + "' (" + known.get(near + RULE) + ")?")
            .orElse("'crosscheck rules list' shows all");
    return file.at(key.getKeyNode(), "no rule '" + id(name) + "' that could be removed", hint);
  }

  /** The key that removes a rule; nothing where a rule of one's own is switched off for a while. */
  private static Optional<NodeTuple> removing(RuleFile file) {
    List<NodeTuple> tuples = file.root().map(MappingNode::getValue).orElse(List.of());
    boolean own =
        tuples.stream().anyMatch(tuple -> file.text(tuple.getKeyNode()).startsWith("pattern"));
    return tuples.stream()
        .filter(tuple -> !own && file.text(tuple.getKeyNode()).equals("disabled"))
        .filter(tuple -> file.text(tuple.getValueNode()).equals("true"))
        .findFirst();
  }

  /** A rule has one kind only: of the same name in another folder it takes its rules with it. */
  private static List<String> moved(Map<String, String> above, Map<String, String> known) {
    List<String> notes = new ArrayList<>();
    above.forEach(
        (name, path) -> {
          String below = known.getOrDefault(name, path);
          if (!folder(below).equals(folder(path))) {
            notes.add(
                "the rule '%s' of your folder '%s' replaces the one of '%s', which has its claims no longer"
                    .formatted(id(name), folder(path), folder(below)));
          }
        });
    return notes;
  }

  /** Word lists and shared patterns change all rules that use them, the built-in ones as well. */
  private static List<String> replaced(Map<String, String> below, Map<String, String> above) {
    List<String> notes = new ArrayList<>();
    above.keySet().stream()
        .filter(path -> path.startsWith(RuleFolder.SHARED) && below.containsKey(path))
        .forEach(
            path -> {
              if (path.endsWith(RULE)) {
                patterns(path, above).stream()
                    .filter(patterns(path, below)::contains)
                    .forEach(name -> notes.add(REPLACED.formatted("shared pattern", name)));
              } else {
                notes.add(REPLACED.formatted("word list", path));
              }
            });
    return notes;
  }

  private static List<String> patterns(String path, Map<String, String> files) {
    RuleFile file = new RuleFile(path, files.getOrDefault(path, ""));
    return file.root().map(MappingNode::getValue).orElse(List.of()).stream()
        .map(tuple -> file.text(tuple.getKeyNode()))
        .toList();
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }
}
