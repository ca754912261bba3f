package org.crosscheck.recognise.time;

import java.util.Set;

/** Tells whether the words around a deadline say what was so by then, and not what is due. */
final class PastStates {
  /** What is to be done lies ahead of the one who said so. */
  private static final Set<String> AHEAD_OF_ACT =
      Set.of("to", "due", "set", "expected", "scheduled", "supposed", "that", ",", "planned");

  private static final Set<String> CONDITIONS = Set.of("unless", "if", "whether");

  private PastStates() {}

  /** "By Sunday the toll had risen", "the toll had risen to 84 by Sunday". */
  static boolean saysHad(Words words, int start, int end) {
    for (int at = Math.max(0, start - Clause.NEAR);
        at < Math.min(words.size(), end + Clause.NEAR);
        at++) {
      if (words.is(at, "had") && !words.is(at + 1, "until", "till", "to")) {
        return true;
      }
    }
    return false;
  }

  /** "The fire was out by Thursday", but not "was due to end by Thursday". */
  static boolean saysWas(Words words, int by) {
    for (int at = by - 1;
        at >= Math.max(0, by - Clause.NEAR) && !words.in(at, AHEAD_OF_ACT);
        at--) {
      if (words.is(at, "was", "were")) {
        return !isConditional(words, at);
      }
    }
    return false;
  }

  /** "Unless a ransom was paid by Thursday". */
  private static boolean isConditional(Words words, int was) {
    for (int at = was - 1; at >= Math.max(0, was - Clause.NEAR); at--) {
      if (words.in(at, CONDITIONS)) {
        return true;
      }
    }
    return false;
  }
}
