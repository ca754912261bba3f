package org.crosscheck.word;

/** A document that no comments can be written into. The message is the reason, for a reader. */
public final class UnwritableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  UnwritableDocument(String reason) {
    super(reason);
  }
}
