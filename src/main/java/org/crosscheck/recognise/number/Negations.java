package org.crosscheck.recognise.number;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Negations turn a limit round: "did not fall below 80" is at least 80. */
final class Negations {
  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "nothing", "no", "without", "cannot", "nor");

  /** Verbs that may stand between a negation and the limit. */
  private static final Set<String> VERBS =
      Set.of(
          "fall",
          "falls",
          "fell",
          "fallen",
          "drop",
          "drops",
          "dropped",
          "dip",
          "dipped",
          "rise",
          "rises",
          "rose",
          "risen",
          "go",
          "goes",
          "went",
          "gone",
          "be",
          "been",
          "have",
          "take",
          "taken",
          "cost",
          "come",
          "climb",
          "climbed",
          "sink",
          "get",
          "expected",
          "to",
          "ever",
          "allowed",
          "believed",
          "thought",
          "likely",
          "yet",
          "weigh",
          "pay",
          "earn");

  private static final int REACH = 4;

  private Negations() {}

  /** Where the negation of a limit stands that begins at a token. */
  static Optional<Integer> before(Words words, int limit) {
    int at = limit - 1;
    while (at > limit - REACH && VERBS.contains(words.form(at))) {
      at--;
    }
    return NOT.contains(words.form(at)) ? Optional.of(at) : Optional.empty();
  }

  static Bound turned(Bound bound) {
    return bound == Bound.MORE_THAN ? Bound.AT_MOST : Bound.AT_LEAST;
  }
}
