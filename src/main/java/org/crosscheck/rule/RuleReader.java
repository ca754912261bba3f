package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Value;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a rule file. */
final class RuleReader {
  static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "summary",
          "pattern",
          "patterns",
          "unless",
          "value",
          "set",
          "priority",
          "disabled",
          "examples");
  private static final String STANCE = "stance";
  static final List<String> SETTABLE =
      List.of("status", STANCE, "role", "name", "subject", "place", "population", "basis", "event");

  /** What is set for kinds of one type only. */
  private static final Map<String, ClaimType> READ_BY =
      Map.of(
          "status",
          ClaimType.STATUS,
          STANCE,
          ClaimType.NATIONS,
          "role",
          ClaimType.ROLE,
          "name",
          ClaimType.NAME);

  private static final String TOO_MANY =
      "at most %d: each word is a step, of a list or a tag one, repeated by * or + eight times it"
          .formatted(Program.MOST_STATES);

  private final RuleFile file;
  private final RuleKind kind;
  private final String id;
  private final Vocabulary vocabulary;
  private final Map<String, String> fragments;
  private boolean disabled;

  RuleReader(
      RuleFile file,
      RuleKind kind,
      String id,
      Vocabulary vocabulary,
      Map<String, String> fragments) {
    this.file = file;
    this.kind = kind;
    this.id = id;
    this.vocabulary = vocabulary;
    this.fragments = fragments;
  }

  /** The rule; nothing when it is disabled or has problems. */
  Optional<Rule> read() {
    return file.root().flatMap(this::rule);
  }

  /** Whether the rule is switched off; known when it was read. */
  boolean disabled() {
    return disabled;
  }

  private boolean isDisabled(@Nullable Node node) {
    if (node == null || file.text(node).equals("false")) {
      return false;
    }
    boolean switchedOff = file.text(node).equals("true");
    if (!switchedOff) {
      file.problem(node, "'" + file.text(node) + "' is neither yes nor no", "expected 'true'");
    }
    return switchedOff;
  }

  private Optional<Rule> rule(MappingNode root) {
    Map<String, Node> fields = file.fields(root, KEYS);
    checkId(fields);
    check(fields.get("kind"), kind.id(), "the kind is not the name of the folder");
    if (isDisabled(fields.get("disabled"))) {
      disabled = true;
      return Optional.empty();
    }
    require(fields, "id", "kind", "summary", "examples");
    file.notBlank(fields, "summary");
    Optional<Value> value = value(fields.get("value"));
    Map<String, String> set = set(fields.get("set"));
    boolean valued = value.isPresent() || !set.isEmpty() || kind.takesWords();
    List<Pattern> patterns = finding(fields.get("pattern"), valued);
    patterns.addAll(finding(fields.get("patterns"), valued));
    if (fields.containsKey("pattern") && fields.containsKey("patterns")) {
      file.problem(fields.get("pattern"), "both 'pattern' and 'patterns'", "write one of them");
    }
    boolean meant = file.meant("pattern") || file.meant("patterns");
    if (!meant && fields.get("pattern") == null && fields.get("patterns") == null) {
      file.problem(1, 1, 1, "a rule needs 'pattern' or 'patterns'", "");
    }
    Rule rule =
        new Rule(
            id,
            kind,
            fields.containsKey("summary") ? file.text(fields.get("summary")) : "",
            patterns,
            patterns(fields.get("unless")),
            value,
            set,
            priority(fields.get("priority")),
            new ExampleReader(file, kind, vocabulary::numbers).read(fields.get("examples")),
            file.path());
    return file.problems().isEmpty() ? Optional.of(rule) : Optional.empty();
  }

  private void checkId(Map<String, Node> fields) {
    check(fields.get("id"), id, "the id is not the name of the file");
    if (!RuleKind.isId(id)) {
      file.problem(fields.get("id"), "'" + id + "' is no id", RuleKind.ID_EXPECTED);
    }
  }

  private void check(@Nullable Node node, String expected, String message) {
    if (node != null && !file.text(node).equals(expected)) {
      file.problem(node, message, "expected '" + expected + "'");
    }
  }

  private void require(Map<String, Node> fields, String... keys) {
    for (String key : keys) {
      if (!fields.containsKey(key) && !file.meant(key)) {
        file.problem(1, 1, 1, "a rule needs '" + key + "'", "");
      }
    }
  }

  private List<Pattern> patterns(@Nullable Node node) {
    List<Pattern> patterns = new ArrayList<>();
    if (node != null) {
      file.texts(node).forEach(text -> pattern(text, false).ifPresent(patterns::add));
    }
    return patterns;
  }

  /** Those that find claims. */
  private List<Pattern> finding(@Nullable Node node, boolean valued) {
    List<Pattern> patterns = new ArrayList<>();
    if (node != null) {
      for (ScalarNode text : file.texts(node)) {
        Optional<Pattern> pattern = pattern(text, true);
        pattern.ifPresent(read -> checkValue(read, text, valued));
        pattern.ifPresent(patterns::add);
      }
    }
    return patterns;
  }

  private Optional<Pattern> pattern(ScalarNode node, boolean mustNeed) {
    List<PatternProblem> problems = new ArrayList<>();
    Element element = PatternParser.parse(node.getValue(), vocabulary, fragments, problems);
    problems.forEach(problem -> file.problem(node, problem));
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Program program = Program.of(element);
    if (program == null) {
      file.problem(node, "this pattern has too many steps", TOO_MANY);
      return Optional.empty();
    }
    Pattern pattern = new Pattern(node.getValue(), RuleFile.line(node), element, program);
    List<PatternProblem> misshapen = Shape.problems(element);
    misshapen.forEach(problem -> file.problem(node, problem));
    if (misshapen.isEmpty() && isIdle(pattern, element, mustNeed)) {
      file.problem(
          node, "every part of this pattern may be missing", "expected a word, a list or a value");
    }
    return Optional.of(pattern);
  }

  private static boolean isIdle(Pattern pattern, Element element, boolean mustNeed) {
    return Elements.mayBeEmpty(element) || (mustNeed && pattern.needs().isEmpty());
  }

  /** The value must come from somewhere. */
  private void checkValue(Pattern pattern, ScalarNode node, boolean valued) {
    boolean stance = pattern.captures().contains(STANCE);
    if (stance && kind.isKnown() && kind.kind().type() != ClaimType.NATIONS) {
      file.problem(node, hasNone(STANCE), onlyOf(ClaimType.NATIONS));
    }
    if (!pattern.captures().contains("value") && !pattern.hasTyped()) {
      String hint = valued ? "mark its words: value:(...)" : "mark one: value:(...) or <count>";
      file.problem(node, "this pattern has no value", hint);
    } else if (!valued && kind.isKnown() && pattern.marksWordsOnly()) {
      file.problem(node, "the words of value:(...) hold no value", "expected value:<count>");
    }
  }

  private Optional<Value> value(@Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    }
    String written = file.text(node).strip();
    if (kind.takesWords()) {
      return Optional.of(new Statement(written.replaceFirst("^=\\s*", "")));
    }
    Optional<Value> value = Constants.quantity(written).map(quantity -> quantity);
    if (value.isEmpty()) {
      file.problem(node, "'" + written + "' is not a value", "expected '= 1' or '>= 20'");
    }
    return value;
  }

  private Map<String, String> set(@Nullable Node node) {
    Map<String, String> set = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      file.fields(mapping, SETTABLE)
          .forEach(
              (key, value) -> {
                checkSet(key, mapping);
                set.put(key, file.text(value));
              });
    } else if (node != null) {
      file.problem(node, "'set' has no keys", "expected 'set: {status: open}'");
    }
    return set;
  }

  /** A status is set for a kind of type status only: nobody would ever read that of a count. */
  private void checkSet(String key, MappingNode mapping) {
    ClaimType type = kind.kind().type();
    ClaimType read = READ_BY.getOrDefault(key, type);
    if (kind.isKnown() && read != type) {
      mapping.getValue().stream()
          .map(NodeTuple::getKeyNode)
          .filter(node -> node instanceof ScalarNode scalar && scalar.getValue().equals(key))
          .forEach(node -> file.problem(node, hasNone(key), onlyOf(read)));
    }
  }

  private String hasNone(String key) {
    return "a kind of type '%s' has no %s".formatted(kind.kind().type().word(), key);
  }

  private static String onlyOf(ClaimType type) {
    return "only kinds of type '%s' have".formatted(type.word());
  }

  private int priority(@Nullable Node node) {
    if (node == null) {
      return 0;
    }
    String written = file.text(node);
    if (!written.matches("-?\\d{1,4}")) {
      file.problem(node, "'" + written + "' is no priority", "expected a whole number");
      return 0;
    }
    return Integer.parseInt(written);
  }
}
