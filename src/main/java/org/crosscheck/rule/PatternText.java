package org.crosscheck.rule;

/** The characters of a pattern, read from left to right. */
final class PatternText {
  private static final String SPECIAL = "()[]|*+<{$@~^'";

  private final String text;
  private int at;

  PatternText(String text) {
    this.text = text;
  }

  /** The grammar is broken, so that the rest of the pattern cannot be read. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient PatternProblem problem;

    Broken(PatternProblem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    PatternProblem problem() {
      return problem;
    }
  }

  static Broken broken(int offset, int length, String message, String hint) {
    return new Broken(new PatternProblem(offset, Math.max(1, length), message, hint));
  }

  /** Broken where the reader stands. */
  Broken broken(String message, String hint) {
    return broken(at, 1, message, hint);
  }

  static Broken neverClosed(int opened, char closing) {
    return broken(opened, 1, "this bracket is never closed", "expected '" + closing + "' after it");
  }

  int at() {
    return at;
  }

  int length() {
    return text.length();
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return text.charAt(at);
  }

  void skip() {
    at++;
  }

  /** Skips a character if it stands here. */
  boolean skips(char c) {
    boolean here = !atEnd() && peek() == c;
    at += here ? 1 : 0;
    return here;
  }

  /** Skips some characters if they stand here. */
  boolean skips(String characters) {
    boolean here = text.startsWith(characters, at);
    at += here ? characters.length() : 0;
    return here;
  }

  void skipSpace() {
    while (!atEnd() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** The name before a colon that is followed at once by what it names; else empty. */
  String captureName() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean named =
        end > at
            && end + 1 < text.length()
            && text.charAt(end) == ':'
            && "(<$@{['".indexOf(text.charAt(end + 1)) >= 0;
    if (!named) {
      return "";
    }
    String name = text.substring(at, end);
    at = end + 1;
    return name;
  }

  /** What stands between the bracket here and the closing one. */
  String enclosed(char closing) {
    int end = text.indexOf(closing, at);
    if (end < 0) {
      throw neverClosed(at, closing);
    }
    String inside = text.substring(at + 1, end).strip();
    at = end + 1;
    return inside;
  }

  /** Letters, digits and hyphens behind the sign here. */
  String identifier() {
    int start = ++at;
    while (!atEnd() && (Character.isLetterOrDigit(peek()) || peek() == '-')) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The closing mark is the one before a space, a bracket or the end: {@code ''s'}. */
  String quoted() {
    int start = at;
    int end = start + 1;
    while (end < text.length() && !(text.charAt(end) == '\'' && closes(end) && end > start + 1)) {
      end++;
    }
    if (end >= text.length()) {
      throw broken(start, 1, "this form is never closed", "expected ' after it");
    }
    at = end + 1;
    return text.substring(start + 1, end);
  }

  private boolean closes(int quote) {
    return quote + 1 == text.length()
        || Character.isWhitespace(text.charAt(quote + 1))
        || "()[]|*+".indexOf(text.charAt(quote + 1)) >= 0;
  }

  /** An apostrophe inside a word belongs to it. */
  String word() {
    int start = at;
    while (!atEnd() && isWordChar(start)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isWordChar(int start) {
    boolean apostrophe = peek() == '\'' && at > start;
    return !Character.isWhitespace(peek()) && (apostrophe || SPECIAL.indexOf(peek()) < 0);
  }
}
