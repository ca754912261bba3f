package org.crosscheck.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/** Which pair of an alignment tells best what its verdict rests on. */
final class Telling {
  private Telling() {}

  /**
   * Of the most serious pairs one of plain statements rather than suppositions, and of lists the
   * two that have most in common.
   */
  static Optional<Pair> pair(RelationType type, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.relation().type() == type)
        .min(
            Comparator.comparing((Pair pair) -> tentative(pair))
                .thenComparing(pair -> -inCommon(pair.a(), pair.b())));
  }

  private static boolean tentative(Pair pair) {
    return Sayings.isTentative(pair.a()) || Sayings.isTentative(pair.b());
  }

  private static long inCommon(Claim a, Claim b) {
    return a.value() instanceof Nations first && b.value() instanceof Nations second
        ? first.members().stream().filter(second.members()::contains).count()
        : 0;
  }
}
