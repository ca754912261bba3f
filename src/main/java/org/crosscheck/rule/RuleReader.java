package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Value;
import org.crosscheck.text.Span;
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
  static final List<String> SETTABLE =
      List.of(
          "status", "stance", "role", "name", "subject", "place", "population", "basis", "event");
  private static final String NEAR_MISSES = "none";
  private static final int FEWEST_POSITIVE = 2;

  private final RuleFile file;
  private final RuleKind kind;
  private final String id;
  private final Vocabulary vocabulary;
  private final Map<String, String> fragments;

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

  private Optional<Rule> rule(MappingNode root) {
    Map<String, Node> fields = file.fields(root, KEYS);
    check(fields.get("id"), id, "the id is not the name of the file");
    check(fields.get("kind"), kind.id(), "the kind is not the name of the folder");
    if (fields.containsKey("disabled") && file.text(fields.get("disabled")).equals("true")) {
      return Optional.empty();
    }
    require(fields, "id", "kind", "summary", "examples");
    List<Pattern> patterns = patterns(fields.get("pattern"), true);
    patterns.addAll(patterns(fields.get("patterns"), true));
    boolean meant = file.meant("pattern") || file.meant("patterns");
    if (!meant && fields.get("pattern") == null && fields.get("patterns") == null) {
      file.problem(1, 1, 1, "a rule needs 'pattern' or 'patterns'", "");
    }
    Optional<Value> value = value(fields.get("value"));
    Map<String, String> set = set(fields.get("set"));
    patterns.forEach(pattern -> checkValue(pattern, value.isPresent(), set));
    Rule rule =
        new Rule(
            id,
            kind,
            fields.containsKey("summary") ? file.text(fields.get("summary")) : "",
            patterns,
            patterns(fields.get("unless"), false),
            value,
            set,
            priority(fields.get("priority")),
            examples(fields.get("examples")),
            file.path());
    return file.problems().isEmpty() ? Optional.of(rule) : Optional.empty();
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

  private List<Pattern> patterns(@Nullable Node node, boolean mustNeed) {
    List<Pattern> patterns = new ArrayList<>();
    if (node != null) {
      file.texts(node).forEach(text -> pattern(text, mustNeed).ifPresent(patterns::add));
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
      file.problem(node, "this pattern has too many steps", "at most " + Program.MOST_STATES);
      return Optional.empty();
    }
    Pattern pattern = new Pattern(node.getValue(), RuleFile.line(node), element, program);
    if (mustNeed && pattern.needs().isEmpty()) {
      file.problem(
          node, "every part of this pattern may be missing", "expected a word, a list or a value");
    }
    return Optional.of(pattern);
  }

  /** The value must come from somewhere. */
  private void checkValue(Pattern pattern, boolean fixed, Map<String, String> set) {
    boolean captured = pattern.captures().contains("value");
    if ((fixed || !set.isEmpty() || kind.takesWords()) && (captured || pattern.hasTyped())) {
      return;
    }
    if (!captured && !pattern.hasTyped()) {
      file.problem(
          pattern.line(), 1, 1, "this pattern has no value", "mark one: value:(...) or <count>");
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
      file.fields(mapping, SETTABLE).forEach((key, value) -> set.put(key, file.text(value)));
    } else if (node != null) {
      file.problem(node, "'set' has no keys", "expected 'set: {status: open}'");
    }
    return set;
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

  private List<Example> examples(@Nullable Node node) {
    List<Example> examples = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String claim = file.text(tuple.getKeyNode()).strip();
        checkClaim(tuple.getKeyNode(), claim);
        Optional<String> expected =
            claim.equals(NEAR_MISSES) ? Optional.empty() : Optional.of(claim);
        file.texts(tuple.getValueNode()).forEach(text -> examples.add(example(text, expected)));
      }
      checkEnough(node, examples);
    } else if (node != null) {
      file.problem(node, "'examples' has no keys", "expected '" + kind.id() + " = 23': [...]");
    }
    return examples;
  }

  private void checkClaim(Node node, String claim) {
    if (!claim.equals(NEAR_MISSES) && !claim.startsWith(kind.id() + " ")) {
      file.problem(
          node,
          "'" + claim + "' is not a claim of this kind",
          "expected a claim such as '" + kind.id() + " = 23', or 'none'");
    }
  }

  private void checkEnough(Node node, List<Example> examples) {
    long positive = examples.stream().filter(example -> example.expected().isPresent()).count();
    if (positive < FEWEST_POSITIVE || positive == examples.size()) {
      file.problem(
          node,
          "a rule needs two examples that it matches and a near miss",
          "found %d and %d".formatted(positive, examples.size() - positive));
    }
  }

  private Example example(ScalarNode node, Optional<String> expected) {
    String written = node.getValue();
    int open = written.indexOf('[');
    int close = written.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      return new Example(
          expected, written, Optional.empty(), RuleFile.line(node), RuleFile.column(node));
    }
    String text =
        written.substring(0, open)
            + written.substring(open + 1, close)
            + written.substring(close + 1);
    return new Example(
        expected,
        text,
        Optional.of(new Span(open, close - 1)),
        RuleFile.line(node),
        RuleFile.column(node));
  }
}
