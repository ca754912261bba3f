package org.crosscheck.report;

/**
 * Article text for a terminal or a plain file: control characters, marks that turn the direction of
 * writing, and invisible characters are written out, so that no article can move the cursor, colour
 * the screen, or show words in another order than they stand.
 */
final class Printable {
  private static final int SOFT_HYPHEN = 0xAD;

  private Printable() {}

  /** On one line. */
  static String line(String text) {
    return escaped(Phrases.oneLine(text));
  }

  /** With its own line breaks and tabs. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (shows(c)) {
                safe.appendCodePoint(c);
              } else {
                safe.append(String.format("\\u{%x}", c));
              }
            });
    return safe.toString();
  }

  /**
   * For a page, where every text stands apart from what is around it: only what would show words in
   * another order than they stand, and control characters, are written out.
   */
  static String inPage(String text) {
    if (text.chars().noneMatch(Printable::turnsOrControls)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(turnsOrControls(c) ? String.format("\\u{%x}", (int) c) : String.valueOf(c));
    }
    return safe.toString();
  }

  private static boolean turnsOrControls(int c) {
    boolean space = c == '\n' || c == '\t' || c == '\r';
    return (Character.getType(c) == Character.CONTROL && !space)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean shows(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      // Joins the parts of one emoji, and of words in Indic scripts and Persian.
      case Character.FORMAT -> c == 0x200D || c == 0x200C || c == SOFT_HYPHEN;
      default -> true;
    };
  }
}
