package org.crosscheck.ingest;

import org.jsoup.parser.Parser;

/** Finds where in the source of a page the characters of a decoded text stand. */
final class RawText {
  private static final int LONGEST_ENTITY = 34;

  private final String page;
  private final int to;
  private int at;

  /**
   * @param from where the text begins in the page
   * @param to where it ends
   */
  RawText(String page, int from, int to) {
    this.page = page;
    this.to = Math.min(to, page.length());
    this.at = Math.min(from, this.to);
  }

  /** Takes each character of the text with its place in the page. */
  interface Sink {
    void take(char c, int start, int end);
  }

  void walk(String decoded, Sink sink) {
    int i = 0;
    while (i < decoded.length()) {
      int end = entityEnd();
      String plain = end < 0 ? "" : Parser.unescapeEntities(page.substring(at, end), false);
      if (end > 0 && decoded.startsWith(plain, i) && plain.length() < end - at) {
        for (int k = 0; k < plain.length(); k++) {
          sink.take(plain.charAt(k), at, end);
        }
        i += Math.max(1, plain.length());
        at = end;
      } else {
        skipTo(decoded.charAt(i));
        sink.take(decoded.charAt(i), at, Math.min(at + 1, page.length()));
        at = Math.min(at + 1, to);
        i++;
      }
    }
  }

  /** Where the character reference that begins here ends; negative if none does. */
  private int entityEnd() {
    if (at >= to || page.charAt(at) != '&') {
      return -1;
    }
    for (int end = at + 1; end < Math.min(at + LONGEST_ENTITY, to); end++) {
      if (page.charAt(end) == ';') {
        return end + 1;
      }
    }
    return -1;
  }

  /** What the parser left out, such as a carriage return, is passed over. */
  private void skipTo(char c) {
    for (int i = at; i < Math.min(at + LONGEST_ENTITY, to); i++) {
      if (page.charAt(i) == c) {
        at = i;
        return;
      }
    }
  }
}
