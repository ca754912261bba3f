package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Token;

/**
 * Finds the phrase that a sentence is about: its subject behind whatever leads it in, or whose view
 * it gives. Works on sentences without tags.
 */
final class Topics {
  /** What leads a sentence in is no longer; keeps the work on a sentence linear in its length. */
  private static final int LONGEST_LEAD = 24;

  private final Lexicon lexicon;
  private final NounPhrases phrases;

  Topics(Lexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** "For Jane Doe, ...", "To the minister, ...": whose view the sentence gives. */
  Optional<Phrase> viewpoint(List<Token> tokens) {
    boolean leads =
        tokens.size() > 2
            && (tokens.get(0).form().equals("for") || tokens.get(0).form().equals("to"));
    Phrase phrase = leads ? phrases.after(tokens, 1, tokens.size()) : new Phrase(0, 0);
    boolean comma = phrase.to() < tokens.size() && tokens.get(phrase.to()).text().equals(",");
    return leads && comma && !phrase.isEmpty() ? Optional.of(phrase) : Optional.empty();
  }

  /** The subject of a sentence: its first phrase after what leads it in ("On Monday, ..."). */
  Optional<Phrase> subject(List<Token> tokens, int from, int to) {
    int start = from;
    for (int lead = 0; lead < 2 && start < to && leadsIn(tokens.get(start)); lead++) {
      start = afterLead(tokens, start, to);
    }
    while (start < to && isSmall(tokens.get(start))) {
      start++;
    }
    Phrase phrase = phrases.after(tokens, start, to);
    return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
  }

  private boolean isSmall(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.AND
        || word == Lexicon.Word.ADVERB
        || token.text().equals(",")
        || token.form().equals("but");
  }

  private boolean leadsIn(Token token) {
    return switch (lexicon.word(token)) {
      case OF, PREPOSITION, BOUNDARY, CONJUNCTION, ADVERB, TIME, RELATIVE -> true;
      case OTHER -> token.form().endsWith("ing") && token.form().length() > 5;
      default -> false;
    };
  }

  private int afterLead(List<Token> tokens, int start, int to) {
    if (tokens.get(start).form().equals("but")) {
      return start + 1;
    }
    for (int at = start + 1; at < Math.min(to, start + LONGEST_LEAD); at++) {
      if (tokens.get(at).text().equals(",")) {
        return at + 1;
      }
    }
    return to;
  }
}
