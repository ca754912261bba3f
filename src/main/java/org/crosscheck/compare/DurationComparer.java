package org.crosscheck.compare;

import java.math.BigDecimal;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.finding.Relation;

/**
 * Compares how long something lasted. Forms of one length are consistent (two days, 48 hours); a
 * vague length beside a figure is imprecise; two figures that can both hold diverge, others
 * contradict each other.
 */
final class DurationComparer implements Comparer<DurationValue> {
  private static final BigDecimal CLOSE = new BigDecimal("0.1");

  @Override
  public Relation compare(Side<DurationValue> a, Side<DurationValue> b) {
    String both = a.words() + " and " + b.words();
    if (a.value().iso().equals(b.value().iso()) || samePoint(a.value(), b.value())) {
      return Relation.consistent(both + " are one length of time");
    }
    if (isVague(a.value()) || isVague(b.value())) {
      return Relation.imprecise(both + " can both hold: one is vaguer");
    }
    return Scopes.separating(a.claim().scope(), b.claim().scope())
        .map(scope -> Relation.scopeDiffers(both + " differ, but " + scope))
        .orElseGet(() -> conflict(a.value(), b.value(), both));
  }

  private static boolean samePoint(DurationValue a, DurationValue b) {
    return a.quantity().point().isPresent()
        && b.quantity().point().isPresent()
        && a.quantity().point().get().compareTo(b.quantity().point().get()) == 0;
  }

  private static boolean isVague(DurationValue value) {
    return value.bound() == Bound.VAGUE || value.quantity().point().isEmpty();
  }

  private static Relation conflict(DurationValue a, DurationValue b, String both) {
    BigDecimal gap =
        Figures.distance(a.quantity().point().orElseThrow(), b.quantity().point().orElseThrow());
    if (gap.compareTo(CLOSE) <= 0) {
      return Relation.imprecise(both + " are nearly one length of time");
    }
    return a.quantity().overlaps(b.quantity())
        ? Relation.divergent(both + " can both hold, but the lengths differ")
        : Relation.contradiction("no length of time is both " + both);
  }
}
