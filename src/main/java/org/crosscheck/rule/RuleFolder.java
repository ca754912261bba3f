package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.text.WordLists;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads all files of a rule folder and collects what is wrong with them. */
final class RuleFolder {
  private static final String SHARED = "shared/";
  private static final String PATTERNS = SHARED + "patterns.yml";
  private static final String KIND = "kind";
  private static final String RULE = ".yml";
  private static final String LIST = ".txt";

  private final Map<String, String> files;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, RuleKind> kinds = new TreeMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Vocabulary vocabulary;

  RuleFolder(Map<String, String> files) {
    this.files = new TreeMap<>(files);
    vocabulary = new Vocabulary(lists());
  }

  private WordLists lists() {
    Map<String, String> lists = new HashMap<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(SHARED) && path.endsWith(LIST)) {
            lists.put(path.substring(SHARED.length(), path.length() - LIST.length()), text);
          }
        });
    return WordLists.of(lists);
  }

  RuleBook read() {
    Map<String, String> fragments = fragments();
    List<String> paths = files.keySet().stream().filter(RuleFolder::isOfKind).toList();
    paths.stream().filter(path -> name(path).equals(KIND)).forEach(this::readKind);
    for (String path : paths) {
      if (!name(path).equals(KIND)) {
        readRule(path, fragments);
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleProblems(problems, paths.size());
    }
    return new RuleBook(List.copyOf(kinds.values()), List.copyOf(rules.values()), vocabulary);
  }

  /** "deaths/people-died.yml" and "deaths/kind.yml". */
  private static boolean isOfKind(String path) {
    return path.endsWith(RULE)
        && !path.startsWith(SHARED)
        && path.indexOf('/') > 0
        && path.indexOf('/') == path.lastIndexOf('/');
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1, path.length() - RULE.length());
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private RuleFile file(String path) {
    return new RuleFile(path, files.getOrDefault(path, ""));
  }

  private Map<String, String> fragments() {
    Map<String, String> fragments = new LinkedHashMap<>();
    if (files.containsKey(PATTERNS)) {
      RuleFile file = file(PATTERNS);
      Optional<MappingNode> root = file.root();
      if (root.isPresent()) {
        for (NodeTuple tuple : root.get().getValue()) {
          fragments.put(file.text(tuple.getKeyNode()), file.text(tuple.getValueNode()));
        }
      }
      root.ifPresent(mapping -> checkFragments(file, mapping, fragments));
      problems.addAll(file.problems());
    }
    return fragments;
  }

  private void checkFragments(RuleFile file, MappingNode root, Map<String, String> fragments) {
    for (NodeTuple tuple : root.getValue()) {
      List<PatternProblem> wrong = new ArrayList<>();
      String pattern = file.text(tuple.getValueNode());
      PatternParser.parse(pattern, vocabulary, fragments, wrong);
      if (tuple.getValueNode() instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
        wrong.forEach(
            problem ->
                file.problem(
                    scalar, problem.offset(), problem.length(), problem.message(), problem.hint()));
      }
    }
  }

  private void readKind(String path) {
    RuleFile file = file(path);
    new KindReader(file, folder(path)).read().ifPresent(kind -> kinds.put(kind.id(), kind));
    problems.addAll(file.problems());
  }

  private void readRule(String path, Map<String, String> fragments) {
    RuleFile file = file(path);
    RuleKind kind = kinds.get(folder(path));
    if (kind == null) {
      if (!files.containsKey(folder(path) + "/" + KIND + RULE)) {
        file.problem(1, 1, 1, "the folder '" + folder(path) + "' has no kind.yml", "");
      }
    } else {
      new RuleReader(file, kind, name(path), vocabulary, fragments)
          .read()
          .ifPresent(rule -> keep(rule, file));
    }
    problems.addAll(file.problems());
  }

  private void keep(Rule rule, RuleFile file) {
    Rule other = rules.put(rule.id(), rule);
    if (other != null) {
      file.problem(1, 1, 1, "another rule is called '" + rule.id() + "'", "in " + other.file());
    }
  }
}
