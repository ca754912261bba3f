package org.crosscheck.text;

/**
 * One published text of one source. The text never changes after it was read, so that every {@link
 * Span} stays true.
 *
 * @param text the article as its file has it, decoded; not trimmed, not re-spaced
 */
public record Document(Source source, String text) {

  public Document source(Source replacement) {
    return new Document(replacement, text);
  }
}
