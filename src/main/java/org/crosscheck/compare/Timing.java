package org.crosscheck.compare;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;
import org.crosscheck.text.Publication;

/** Which of two claims is the later one, where the sources say. */
final class Timing {
  private Timing() {}

  /**
   * Negative if {@code a} was published first, positive if {@code b} was. Where a date is missing
   * or both fall on one day without times of day, the times that the claims are for decide; empty
   * where these do not tell either.
   */
  static Optional<Integer> order(Claim a, Claim b) {
    Optional<Publication> first = a.provenance().source().published();
    Optional<Publication> second = b.provenance().source().published();
    Optional<Integer> published =
        first.isEmpty() || second.isEmpty() ? Optional.empty() : order(first.get(), second.get());
    return published.or(() -> asOf(a, b));
  }

  /** The order of the times that the figures are for, where these do not meet. */
  private static Optional<Integer> asOf(Claim a, Claim b) {
    Optional<Interval> first = a.scope().period().flatMap(Scope.Period::interval);
    Optional<Interval> second = b.scope().period().flatMap(Scope.Period::interval);
    return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get())
        ? Optional.empty()
        : Optional.of(first.get().from().compareTo(second.get().from()));
  }

  private static Optional<Integer> order(Publication a, Publication b) {
    boolean fine = a.timed() && b.timed();
    int order =
        fine ? a.at().compareTo(b.at()) : a.at().toLocalDate().compareTo(b.at().toLocalDate());
    return order == 0 ? Optional.empty() : Optional.of(order);
  }
}
