package org.crosscheck.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * Where a pattern of a rule matched a sentence.
 *
 * @param span all that it matched
 * @param value the words that carry the value
 * @param captures what the pattern remembered, by name, but for the value
 * @param mentions the mentions of the value, in order; none for a rule with a fixed value
 * @param words the words that the pattern names, as they stand in the sentence
 * @param skipped how many words gaps skipped
 */
public record Match(
    Rule rule,
    Span span,
    Span value,
    Map<String, Span> captures,
    List<Mention> mentions,
    List<Token> words,
    int skipped) {
  public Match {
    captures = Map.copyOf(captures);
    mentions = List.copyOf(mentions);
    words = List.copyOf(words);
  }

  public Optional<Span> captured(String name) {
    return Optional.ofNullable(captures.get(name));
  }
}
