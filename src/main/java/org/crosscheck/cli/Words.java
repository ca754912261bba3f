package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which of a few words was meant. */
final class Words {
  private Words() {}

  static String unknown(String value, String what, List<String> known) {
    String near = nearest(value, known).map(n -> "; did you mean " + n + "?").orElse("");
    return "'" + value + "' is no " + what + " (" + String.join(", ", known) + ")" + near;
  }

  /** The known word that is at most two slips of the pen away. */
  static Optional<String> nearest(String value, List<String> known) {
    if (value.length() > 40) {
      return Optional.empty();
    }
    return known.stream()
        .filter(word -> distance(value, word) <= 2)
        .min(Comparator.comparingInt(word -> distance(value, word)));
  }

  /** Levenshtein's distance, a swap of two neighbours counting one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
