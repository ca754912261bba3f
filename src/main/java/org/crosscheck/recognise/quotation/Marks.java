package org.crosscheck.recognise.quotation;

/** What single characters are as quotation marks. */
final class Marks {
  private static final String DOUBLE =
      "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02";
  private static final String SINGLE = "'\u2018\u2019\u201A\u201B`\u00B4\u2039\u203A";

  /** Which side of a quotation a mark stands on, as far as it and its neighbours tell. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  private Marks() {}

  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  static boolean isDouble(char c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  /** How many characters the double mark at this place has (two for ''); 0 when there is none. */
  static int doubleLength(String text, int at, int end) {
    char c = text.charAt(at);
    if (isDouble(c)) {
      return 1;
    }
    boolean twice = at + 1 < end && text.charAt(at + 1) == c && (c == '\'' || c == '`');
    return twice ? 2 : 0;
  }

  static boolean mayPrecedeOpening(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "([{\u2013\u2014-/:".indexOf(c) >= 0
        || isDouble(c);
  }

  static Side side(String text, int at, int length, int start, int end) {
    char mark = text.charAt(at);
    boolean free = at == start || mayPrecedeOpening(text.charAt(at - 1));
    boolean glued = at + length < end && isInside(text.charAt(at + length));
    if (at + length >= end && at > start) {
      return Side.CLOSES;
    }
    if (!free && !glued && ",.?!\u2026".indexOf(text.charAt(at - 1)) >= 0) {
      // “ is typed after a quotation now and then: "predator,“ he said
      return Side.CLOSES;
    }
    if (free && glued) {
      // ” is typed before a quotation now and then, and no space after one as often
      return directed(mark) == Side.CLOSES ? Side.EITHER : Side.OPENS;
    }
    return !free && !glued && directed(mark) == Side.EITHER ? Side.CLOSES : directed(mark);
  }

  private static boolean isInside(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ".,;:!?)]}".indexOf(c) < 0;
  }

  private static Side directed(char mark) {
    return switch (mark) {
      case '\u201C', '\u201E', '\u201F', '\u00AB', '`', '\u301D' -> Side.OPENS;
      case '\u201D', '\u00BB', '\u301E' -> Side.CLOSES;
      default -> Side.EITHER;
    };
  }
}
