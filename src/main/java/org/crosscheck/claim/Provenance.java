package org.crosscheck.claim;

import java.util.Optional;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * How we know that a source says it. Every claim has one.
 *
 * @param span the words that carry the value
 * @param words these words, as the article has them
 * @param sentence where their sentence stands
 * @param sentenceText the sentence, as the article has it
 * @param line of the first of the words, from 1
 * @param column of the first of the words, from 1, in UTF-16 code units
 * @param rule the id of the rule that found the claim
 */
public record Provenance(
    Source source,
    Span span,
    String words,
    Span sentence,
    String sentenceText,
    int line,
    int column,
    String rule) {
  /** The sentence in front of the words, the last so many characters of it at the most. */
  public String before(int most) {
    int start = start();
    return isInside(start) ? sentenceText.substring(Math.max(0, start - most), start) : "";
  }

  /** The sentence behind the words, the first so many characters of it at the most. */
  public String behind(int most) {
    int end = end();
    return isInside(end)
        ? sentenceText.substring(end, Math.min(sentenceText.length(), end + most))
        : "";
  }

  /** What stands between these words and others of the sentence; empty if they are not behind. */
  public Optional<String> between(Provenance later) {
    boolean behind =
        source.id().equals(later.source.id())
            && sentence.equals(later.sentence)
            && span.end() <= later.span.start();
    return behind && isInside(end()) && isInside(later.start())
        ? Optional.of(sentenceText.substring(end(), later.start()))
        : Optional.empty();
  }

  private int start() {
    return span.start() - sentence.start();
  }

  private int end() {
    return span.end() - sentence.start();
  }

  /** A quotation may run on behind its sentence. */
  private boolean isInside(int place) {
    return place >= 0 && place <= sentenceText.length();
  }
}
