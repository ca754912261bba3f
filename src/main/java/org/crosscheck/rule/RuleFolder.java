package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.text.WordLists;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads all files of a rule folder and collects what is wrong with them. */
final class RuleFolder {
  static final String SHARED = "shared/";
  private static final String KIND = "kind";
  private static final String RULE = ".yml";
  private static final String LIST = ".txt";

  private final Map<String, String> files;
  private final Map<String, String> shown;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Set<String> unread;
  private final Map<String, RuleKind> kinds = new TreeMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, String> disabled = new TreeMap<>();
  private final Vocabulary vocabulary;

  RuleFolder(Map<String, String> files, List<RuleProblem> unreadable, Map<String, String> shown) {
    this.files = new TreeMap<>(files);
    this.shown = shown;
    problems.addAll(unreadable);
    unread = unreadable.stream().map(RuleProblem::file).collect(Collectors.toSet());
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
    files.keySet().forEach(this::checkPlace);
    paths.stream().filter(path -> name(path).equals(KIND)).forEach(this::readKind);
    kinds.values().forEach(this::checkNear);
    for (String path : paths) {
      if (!name(path).equals(KIND)) {
        readRule(path, fragments);
      }
    }
    if (!problems.isEmpty()) {
      long lost = unread.stream().filter(path -> !files.containsKey(path)).count();
      throw new RuleProblems(
          problems.stream().map(this::shown).toList(), paths.size() + (int) lost);
    }
    return new RuleBook(
        List.copyOf(kinds.values()),
        List.copyOf(rules.values()),
        new Grammar(vocabulary, fragments),
        disabled);
  }

  private RuleProblem shown(RuleProblem problem) {
    return problem.in(shown.getOrDefault(problem.file(), problem.file()));
  }

  /** "deaths/people-died.yml" and "deaths/kind.yml". */
  private static boolean isOfKind(String path) {
    return path.endsWith(RULE)
        && !path.startsWith(SHARED)
        && path.indexOf('/') > 0
        && path.indexOf('/') == path.lastIndexOf('/');
  }

  /** A rule in no folder of a kind, or a list that is not shared, would never be seen. */
  private void checkPlace(String path) {
    boolean inShared = path.startsWith(SHARED);
    boolean readMe = name(path).toLowerCase(Locale.ROOT).startsWith("readme");
    if (path.endsWith(".yaml")) {
      misplaced(path, "a file of rules ends in .yml");
    } else if (path.endsWith(RULE) && !inShared && !isOfKind(path)) {
      misplaced(path, "a rule lies in the folder of its kind: deaths/people-died.yml");
    } else if (path.endsWith(LIST) && !inShared && !readMe) {
      misplaced(path, "a word list lies in shared/");
    }
  }

  private void misplaced(String path, String expected) {
    problems.add(new RuleProblem(path, 1, 1, 1, expected, "move or rename it", ""));
  }

  private static String name(String path) {
    return path.substring(
        path.indexOf('/') + 1, Math.max(path.indexOf('/') + 1, path.length() - RULE.length()));
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private RuleFile file(String path) {
    return new RuleFile(shown.getOrDefault(path, path), files.getOrDefault(path, ""));
  }

  /** The shared patterns by name; of two with one name that of the later file. */
  private Map<String, String> fragments() {
    Map<String, String> fragments = new LinkedHashMap<>();
    Map<RuleFile, MappingNode> roots = new LinkedHashMap<>();
    for (String path : files.keySet()) {
      if (path.startsWith(SHARED) && path.endsWith(RULE)) {
        RuleFile file = file(path);
        file.root().ifPresent(root -> roots.put(file, root));
        file.root().ifPresent(root -> addFragments(file, root, fragments));
        problems.addAll(file.problems());
      }
    }
    roots.forEach((file, root) -> problems.addAll(checkFragments(file, root, fragments)));
    return fragments;
  }

  private static void addFragments(RuleFile file, MappingNode root, Map<String, String> fragments) {
    for (NodeTuple tuple : root.getValue()) {
      fragments.put(file.text(tuple.getKeyNode()), file.text(tuple.getValueNode()));
    }
  }

  private List<RuleProblem> checkFragments(
      RuleFile file, MappingNode root, Map<String, String> fragments) {
    int before = file.problems().size();
    for (NodeTuple tuple : root.getValue()) {
      if (tuple.getValueNode() instanceof ScalarNode scalar) {
        List<PatternProblem> wrong = new ArrayList<>();
        PatternParser.parse(scalar.getValue(), vocabulary, fragments, wrong);
        wrong.forEach(problem -> file.problem(scalar, problem));
      }
    }
    return file.problems().subList(before, file.problems().size());
  }

  private void readKind(String path) {
    RuleFile file = file(path);
    new KindReader(file, folder(path), folders())
        .read()
        .ifPresent(kind -> kinds.put(kind.id(), kind));
    problems.addAll(file.problems());
  }

  /** Claims of two types are never compared, so that kinds of two types are never near. */
  private void checkNear(RuleKind kind) {
    ClaimType type = kind.kind().type();
    for (String id : kind.kind().near()) {
      RuleKind other = kinds.get(id);
      if (other != null && other.kind().type() != type) {
        RuleFile file = file(kind.id() + "/" + KIND + RULE);
        file.root()
            .map(root -> file.fields(root, KindReader.KEYS).get("near"))
            .ifPresent(
                node ->
                    file.problem(
                        node,
                        "the kind '%s' is of type '%s'".formatted(id, other.kind().type().word()),
                        "only kinds of type '%s' may be near".formatted(type.word())));
        problems.addAll(file.problems());
      }
    }
  }

  private Set<String> folders() {
    return files.keySet().stream()
        .filter(path -> path.endsWith("/" + KIND + RULE))
        .map(RuleFolder::folder)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void readRule(String path, Map<String, String> fragments) {
    RuleFile file = file(path);
    String folder = folder(path);
    String kindFile = folder + "/" + KIND + RULE;
    if (!files.containsKey(kindFile)) {
      if (!unread.contains(kindFile)) {
        file.problem(1, 1, 1, "the folder '" + folder + "' has no kind.yml", "");
      }
    } else {
      RuleKind kind = kinds.getOrDefault(folder, unknown(folder, kindFile));
      RuleReader reader = new RuleReader(file, kind, name(path), vocabulary, fragments);
      reader.read().ifPresent(rule -> keep(rule, file));
      if (reader.disabled()) {
        disabled.put(name(path), file.path());
      }
    }
    problems.addAll(file.problems());
  }

  /** Stands for a kind whose file is broken, so that its rules' problems are shown as well. */
  private static RuleKind unknown(String folder, String file) {
    Kind kind =
        new Kind(
            folder,
            ClaimType.COUNT,
            "",
            Kind.SameSubject.HEAD,
            Kind.Growth.FREE,
            KindReader.SEVERITIES.get(0));
    return new RuleKind(kind, "", file);
  }

  private void keep(Rule rule, RuleFile file) {
    Rule other = rules.put(rule.id(), rule);
    if (other != null) {
      file.problem(1, 1, 1, "another rule is called '" + rule.id() + "'", "in " + other.file());
    }
  }
}
