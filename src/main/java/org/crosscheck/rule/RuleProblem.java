package org.crosscheck.rule;

import java.util.Comparator;

/**
 * Something wrong with a rule file, shown as a compiler would show it.
 *
 * @param file its path inside the rule folder
 * @param line from 1
 * @param column from 1
 * @param length how many characters are wrong, at least one
 * @param message what was found
 * @param hint what was expected, or the nearest good word; may be empty
 * @param source the line; empty where it is not about one
 */
public record RuleProblem(
    String file, int line, int column, int length, String message, String hint, String source)
    implements Comparable<RuleProblem> {
  private static final int WIDEST = 160;

  /**
   * File, line, column and message; the line; a caret under what is wrong, with the hint. Where
   * there is no line to show, as in a file that lies in the wrong place, one line with the hint.
   */
  public String text() {
    return source.isBlank() ? ofFile() : ofLine();
  }

  /** There is nothing to point at. */
  private String ofFile() {
    return "%s:%d:%d: %s%s"
        .formatted(file, line, column, message, hint.isEmpty() ? "" : "; " + hint);
  }

  private String ofLine() {
    int left = Math.max(0, column - WIDEST / 2);
    String shown = source.substring(Math.min(left, source.length()));
    String clipped = shown.length() > WIDEST ? shown.substring(0, WIDEST) : shown;
    int indent = Math.max(0, column - 1 - left);
    int carets = Math.max(1, Math.min(length, clipped.length() - indent));
    String number = Integer.toString(line);
    return "%s:%d:%d: %s%n %s | %s%n %s | %s%s %s"
        .formatted(
            file,
            line,
            column,
            message,
            number,
            clipped,
            " ".repeat(number.length()),
            " ".repeat(indent),
            "^".repeat(carets),
            hint)
        .replace("\r\n", "\n")
        .stripTrailing();
  }

  /** The same in a file of another name. */
  RuleProblem in(String other) {
    return new RuleProblem(other, line, column, length, message, hint, source);
  }

  @Override
  public int compareTo(RuleProblem other) {
    return Comparator.comparing(RuleProblem::file)
        .thenComparingInt(RuleProblem::line)
        .thenComparingInt(RuleProblem::column)
        .thenComparing(RuleProblem::message)
        .compare(this, other);
  }
}
