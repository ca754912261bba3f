package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number before a unit of time: one, a range of two, or a vague word.
 *
 * @param low the smallest; empty when open
 * @param high the largest; empty when open
 * @param vague whether it is a word without a figure: "several"
 */
record Figure(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean vague) {

  static Figure of(BigDecimal number) {
    return new Figure(Optional.of(number), Optional.of(number), false);
  }

  static Figure of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** The meaning of a word in the list of vague numbers: {@code 3 ..}, {@code 2 .. 2}. */
  static Figure of(String meaning) {
    String[] ends = meaning.split("\\.\\.", -1);
    Optional<BigDecimal> low = end(ends[0]);
    Optional<BigDecimal> high = ends.length > 1 ? end(ends[1]) : Optional.empty();
    return new Figure(low, high, low.isEmpty() || !low.equals(high));
  }

  private static Optional<BigDecimal> end(String written) {
    return Optional.of(written.strip()).filter(s -> !s.isEmpty()).map(BigDecimal::new);
  }

  Optional<BigDecimal> point() {
    return low.equals(high) ? low : Optional.empty();
  }

  Figure to(Figure other) {
    return new Figure(low, other.high, vague || other.vague);
  }

  Figure plus(BigDecimal fraction) {
    return new Figure(low.map(n -> n.add(fraction)), high.map(n -> n.add(fraction)), vague);
  }
}
