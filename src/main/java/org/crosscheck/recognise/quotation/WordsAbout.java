package org.crosscheck.recognise.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Sayings;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Names the speaker of a quotation by what the sentence calls it: "That was the message of Jane
 * Doe", "... was the blunt response from the mayor", "... was all that Doe would say".
 */
final class WordsAbout {
  private static final Set<String> POINTERS = Set.of("that", "this", "those", "these", "such");
  private static final Set<String> BE = Set.of("was", "is", "were", "are");
  private static final Set<String> OF = Set.of("of", "from");
  private static final int LONGEST = 5;

  private final Sayings sayings;
  private final Set<String> nouns;

  WordsAbout(WordLists lists, Sayings sayings) {
    this.sayings = sayings;
    nouns = Set.copyOf(lists.words("speech-nouns"));
  }

  /** "That was the message of Jane Doe": of a sentence after the quotation. */
  Optional<Phrase> pointingBack(List<Token> tokens) {
    boolean points = tokens.size() > 2 && POINTERS.contains(form(tokens, 0));
    return points && BE.contains(form(tokens, 1))
        ? called(tokens, 2).map(named -> sayings.withAppositions(tokens, named))
        : Optional.empty();
  }

  /** The same behind the quotation in one sentence, from the token after it. */
  Optional<Phrase> behind(List<Token> tokens, int from) {
    int at = form(tokens, from).equals(",") ? from + 1 : from;
    if (!BE.contains(form(tokens, at))) {
      return Optional.empty();
    }
    return all(tokens, at + 1).or(() -> called(tokens, at + 1));
  }

  /** "The message from Jane Doe was clear: ...", up to the quotation. */
  Optional<Phrase> ahead(List<Token> tokens, int quotation) {
    if (!form(tokens, quotation - 1).equals(":")) {
      return Optional.empty();
    }
    return called(tokens, 0)
        .filter(named -> named.to() < quotation)
        .filter(named -> BE.contains(form(tokens, named.to())));
  }

  /** "(was) all that Doe would say", "(was) how Doe described it". */
  private Optional<Phrase> all(List<Token> tokens, int at) {
    boolean how = form(tokens, at).equals("how");
    if (!how && !form(tokens, at).equals("all")) {
      return Optional.empty();
    }
    int named = form(tokens, at + 1).equals("that") ? at + 2 : at + 1;
    return phrase(tokens, named)
        .filter(
            phrase -> {
              for (int i = phrase.to(); i < Math.min(tokens.size(), phrase.to() + LONGEST); i++) {
                if (sayings.tellsOfSpeech(tokens.get(i)) || form(tokens, i).equals("put")) {
                  return true;
                }
              }
              return false;
            });
  }

  /** "the blunt message of Jane Doe". */
  private Optional<Phrase> called(List<Token> tokens, int from) {
    for (int at = from + 1; at < Math.min(tokens.size() - 1, from + LONGEST); at++) {
      if (nouns.contains(form(tokens, at)) && OF.contains(form(tokens, at + 1))) {
        return phrase(tokens, at + 2);
      }
      if (!Character.isLetter(tokens.get(at).text().codePointAt(0))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> phrase(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return Optional.of(sayings.phraseAt(tokens, at))
        .filter(phrase -> phrase.from() < phrase.to())
        .filter(phrase -> sayings.mayName(tokens, phrase));
  }

  private static String form(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
  }
}
