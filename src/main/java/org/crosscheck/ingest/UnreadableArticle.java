package org.crosscheck.ingest;

/** An article that cannot be read. The message is the reason, in words for a reader. */
final class UnreadableArticle extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableArticle(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
