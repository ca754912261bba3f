package org.crosscheck.recognise.time;

import java.util.Set;
import java.util.function.IntPredicate;

/** Looks back from a place over the words of its clause. */
final class Clause {
  static final Set<String> ENDS =
      Set.of(";", ":", "\"", "\u201C", "\u201D", "(", ")", "\u2013", "\u2014", "--");

  /** So many words may stand between a time and a word that belongs to it. */
  static final int NEAR = 7;

  private Clause() {}

  /** Whether one of the last words before a place is such a one. */
  static boolean hasBefore(Words words, int end, int reach, IntPredicate such) {
    for (int at = end - 1; at >= Math.max(0, end - reach) && !words.in(at, ENDS); at--) {
      if (such.test(at)) {
        return true;
      }
    }
    return false;
  }
}
