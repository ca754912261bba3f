package org.crosscheck.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/** Which pair of an alignment tells best what its verdict rests on. */
final class Telling {
  private Telling() {}

  /**
   * Of the most serious pairs one of two sources rather than of one, of plain statements rather
   * than suppositions, of lists the two that have most in common, and else the pair for which most
   * speaks that it is of one fact.
   */
  static Optional<Pair> pair(RelationType type, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.relation().type() == type)
        .min(
            Comparator.comparing((Pair pair) -> isInner(pair))
                .thenComparing(pair -> tentative(pair))
                .thenComparing(pair -> -inCommon(pair.a(), pair.b()))
                .thenComparing(pair -> -support(pair)));
  }

  /** Whether both claims are of one article. */
  static boolean isInner(Pair pair) {
    return pair.a().sourceId().equals(pair.b().sourceId());
  }

  private static boolean tentative(Pair pair) {
    return Sayings.isTentative(pair.a()) || Sayings.isTentative(pair.b());
  }

  private static long inCommon(Claim a, Claim b) {
    return a.value() instanceof Nations first && b.value() instanceof Nations second
        ? first.members().stream().filter(second.members()::contains).count()
        : 0;
  }

  /**
   * How much speaks for it that the two are about one fact: one subject, one place, both what their
   * articles open with. Below 0 more speaks against it.
   */
  static int support(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    int support = (leads(a) ? 1 : 0) + (leads(b) ? 1 : 0);
    support += compared(a.subject().head(), b.subject().head(), 2);
    return support
        + compared(a.scope().place().orElse(""), b.scope().place().orElse(""), 2)
        + (Partial.isNone(a) || Partial.isNone(b) ? -1 : 0);
  }

  /** What two words weigh: nothing where one is not there. */
  private static int compared(String a, String b, int weight) {
    if (a.isBlank() || b.isBlank()) {
      return 0;
    }
    return a.equalsIgnoreCase(b) ? weight : -1;
  }

  static boolean leads(Claim claim) {
    Context.Position position = claim.context().position();
    return position == Context.Position.HEADLINE || position == Context.Position.LEAD;
  }
}
