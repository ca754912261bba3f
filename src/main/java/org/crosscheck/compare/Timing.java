package org.crosscheck.compare;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Publication;

/** Which of two claims was published later, where the sources say. */
final class Timing {
  private Timing() {}

  /**
   * Negative if {@code a} was published first, positive if {@code b} was; empty where a date is
   * missing or both fall on one day without times of day.
   */
  static Optional<Integer> order(Claim a, Claim b) {
    Optional<Publication> first = a.provenance().source().published();
    Optional<Publication> second = b.provenance().source().published();
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return order(first.get(), second.get());
  }

  private static Optional<Integer> order(Publication a, Publication b) {
    boolean fine = a.timed() && b.timed();
    int order =
        fine ? a.at().compareTo(b.at()) : a.at().toLocalDate().compareTo(b.at().toLocalDate());
    return order == 0 ? Optional.empty() : Optional.of(order);
  }
}
