package org.crosscheck.rule;

import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a file that is no YAML, in words for somebody who has never heard of YAML.
 *
 * @param line from 1
 * @param column from 1
 * @param hint what to do; empty where nothing is known but the place
 */
record YamlFault(int line, int column, String message, String hint) {
  private static final String UNCLOSED = "a quotation mark is never closed";
  private static final String CLOSE_IT = "expected another at the end of the text";

  private record Told(String message, String hint) {}

  /**
   * What is wrong.
   *
   * @param line where the reader came to a stop, from 1; a quotation mark that is never closed
   *     stands before that
   */
  static YamlFault of(MarkedYAMLException e, List<String> lines, int line, int column) {
    Told told = told(e);
    return UnclosedQuote.in(lines.subList(0, Math.min(line, lines.size())))
        .map(quote -> new YamlFault(quote.line(), quote.column(), UNCLOSED, CLOSE_IT))
        .orElseGet(() -> new YamlFault(line, column, told.message, told.hint));
  }

  void tell(RuleFile file) {
    file.problem(line, column, 1, message, hint);
  }

  private static Told told(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "this is not YAML" : e.getProblem().strip();
    String all = (e.getContext() + " " + problem).toLowerCase(Locale.ROOT);
    if (all.contains("tab")) {
      return new Told("a tab stands here", "indent with spaces");
    }
    if (all.contains("mapping values are not allowed")) {
      return new Told(
          "a colon where none is expected",
          "put a text with a colon in quotes, and keys of one level in one column");
    }
    if (all.contains("quoted scalar")) {
      return new Told(UNCLOSED, CLOSE_IT);
    }
    if (all.contains("alias") || all.contains("anchor")) {
      return new Told("a text begins with & or *", "put the text in quotes");
    }
    if (all.contains("could not find expected ':'")) {
      return new Told("a colon is missing behind a key", "expected 'key: text'");
    }
    if (all.contains("flow") || all.contains("expected ',' or")) {
      return new Told(
          "a text begins with a bracket, or one is never closed", "put the text in quotes");
    }
    if (all.contains("block mapping") || all.contains("block collection")) {
      return new Told(
          "this line does not go on from those above",
          "a quotation mark may be missing here or above, or the indentation differs");
    }
    return new Told(problem, "");
  }
}
