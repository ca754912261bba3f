package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the examples of a rule. */
final class ExampleReader {
  private static final int FEWEST_POSITIVE = 2;

  private final RuleFile file;
  private final RuleKind kind;
  private final ExpectedClaim expected;

  ExampleReader(RuleFile file, RuleKind kind, Supplier<Map<String, String>> numbers) {
    this.file = file;
    this.kind = kind;
    expected = new ExpectedClaim(kind, numbers);
  }

  /** The examples in the order of the file. */
  List<Example> read(@Nullable Node node) {
    List<Example> examples = new ArrayList<>();
    Set<String> claims = new HashSet<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String claim = file.text(tuple.getKeyNode()).strip();
        if (!claims.add(claim)) {
          file.problem(tuple.getKeyNode(), "'" + claim + "' stands here twice", "join the two");
        }
        expected
            .wrong(claim)
            .ifPresent(it -> file.problem(tuple.getKeyNode(), it.message(), it.hint()));
        Optional<String> given =
            Optional.of(claim).filter(c -> !c.equals(ExpectedClaim.NEAR_MISSES));
        file.texts(tuple.getValueNode()).forEach(text -> examples.add(example(text, given)));
      }
      checkEnough(node, examples);
    } else if (node != null) {
      file.problem(node, "'examples' has no keys", "expected '" + kind.id() + " = 23': [...]");
    }
    return examples;
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
    boolean marked = open >= 0 && close > open;
    checkMark(node, marked, expected);
    if (!marked) {
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

  /** An example shows one value; a second is a sentence of its own. */
  private void checkOne(ScalarNode node) {
    String text = node.getValue();
    int close = text.indexOf(']');
    if (text.indexOf('[', close) >= 0) {
      file.problem(node, "two places are marked in this example", "mark one value");
    } else if (text.substring(text.indexOf('[') + 1, Math.max(close, 1)).isBlank()) {
      file.problem(node, "the brackets of this example hold no words", "put the value in them");
    }
  }

  /**
   * Without the mark another value of the sentence might be found in the place of the one meant.
   */
  private void checkMark(ScalarNode node, boolean marked, Optional<String> expected) {
    if (marked && expected.isEmpty()) {
      file.problem(node, "a near miss has no value to mark", "leave the brackets out");
    } else if (!marked && expected.isPresent()) {
      file.problem(
          node,
          "the value is not marked in this example",
          "put brackets around its words: \"[12] schools were closed.\"");
    } else if (marked) {
      checkOne(node);
    }
  }
}
