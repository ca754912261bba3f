package org.crosscheck.saying;

import java.util.List;
import java.util.Set;
import org.crosscheck.text.Token;

/** What stands right before a verb of saying: auxiliaries, adverbs, a negation. */
final class VerbGroups {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'re", "'m");
  private final Lexicon lexicon;

  VerbGroups(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number after the last token of the subject: auxiliaries and adverbs are stepped over. */
  int afterAuxiliaries(List<Token> tokens, int at) {
    int edge = at;
    while (edge > 0 && isAuxiliary(tokens.get(edge - 1))) {
      edge--;
    }
    return edge;
  }

  private boolean isAuxiliary(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.AUXILIARY
        || word == Lexicon.Word.ADVERB
        || word == Lexicon.Word.NEGATION
        || Signs.is(token, "heard")
        || Signs.is(token, "reportedly");
  }

  boolean isNegated(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> lexicon.word(token) == Lexicon.Word.NEGATION);
  }

  /** "was told", "is believed": who says it is not the subject. "is saying" is no passive. */
  boolean isPassive(List<Token> tokens, int at, int edge) {
    if (tokens.get(at).form().endsWith("ing")
        || (edge > 0 && Signs.is(tokens.get(edge - 1), "heard"))) {
      return false;
    }
    for (int before = edge; before < at; before++) {
      if (BE.contains(tokens.get(before).form())) {
        return true;
      }
    }
    return false;
  }
}
