package org.crosscheck.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The good word that somebody may have meant; a swap of two letters counts as one slip. */
final class Nearest {
  private static final int FARTHEST = 3;
  private static final int SHORT = 4;

  private Nearest() {}

  /** "did you mean 'x'?", or what is allowed when nothing is near and there is not too much. */
  static String hint(String word, Collection<String> good) {
    return nearest(word, good).map(near -> "did you mean '" + near + "'?").orElse(allowed(good));
  }

  /** The word that somebody may have meant, if one is near. */
  static Optional<String> nearest(String word, Collection<String> good) {
    int farthest = word.length() < SHORT ? 1 : Math.min(FARTHEST, Math.max(2, word.length() / 3));
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(farthest);
    return good.stream()
        .filter(candidate -> distance.apply(word, candidate) >= 0)
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String allowed(Collection<String> good) {
    return good.isEmpty() || good.size() > 20
        ? ""
        : "expected one of: " + good.stream().sorted().collect(Collectors.joining(", "));
  }
}
