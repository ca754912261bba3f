package org.crosscheck.align;

import java.util.Optional;
import org.crosscheck.claim.Claim;

/** Tells whether two places are one, as far as their sentences say. */
final class Whereabouts {
  private Whereabouts() {}

  /** Whether both claims have a place and these are two: "40 houses in Leeds", "200 in York". */
  static boolean differ(Claim a, Claim b) {
    Optional<String> first = a.scope().place();
    Optional<String> second = b.scope().place();
    return first.isPresent()
        && second.isPresent()
        && !first.get().contains(second.get())
        && !second.get().contains(first.get())
        && !areWithin(a, b);
  }

  /** Whether the place of one lies in that of the other: "in Lyon, France", "in France". */
  static boolean areWithin(Claim a, Claim b) {
    return isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(Claim claim, Claim around) {
    return claim
        .scope()
        .place()
        .flatMap(own -> around.scope().place().map(place -> own + ", " + place))
        .filter(claim.provenance().sentenceText()::contains)
        .isPresent();
  }
}
