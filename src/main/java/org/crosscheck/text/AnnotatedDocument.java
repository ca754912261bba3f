package org.crosscheck.text;

import java.util.List;

/**
 * A document with its sentences in order. They do not overlap, and every word of the text lies in
 * one of them.
 *
 * @param paragraphs the paragraphs in order: lines that are not blank
 */
public record AnnotatedDocument(
    Document document, List<Span> paragraphs, List<Sentence> sentences) {
  public AnnotatedDocument {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return document.text();
  }

  public Source source() {
    return document.source();
  }

  /** The same text under another source. */
  public AnnotatedDocument source(Source other) {
    return new AnnotatedDocument(document.source(other), paragraphs, sentences);
  }
}
