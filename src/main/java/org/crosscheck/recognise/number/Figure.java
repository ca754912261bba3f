package org.crosscheck.recognise.number;

import java.math.BigDecimal;

/**
 * A number found in the words, before its unit and bounds are looked for.
 *
 * @param from the first token
 * @param to the token after the last
 * @param scale the multiplier that ends it ("million" in "20 million"), which the number before it
 *     in a range may share; one if none
 */
record Figure(int from, int to, Amount amount, Form form, BigDecimal scale) {

  static Figure of(int from, int to, BigDecimal number, Form form) {
    return new Figure(from, to, Amount.exactly(number), form, BigDecimal.ONE);
  }

  Figure from(int earlier) {
    return new Figure(earlier, to, amount, form, scale);
  }

  Figure to(int later) {
    return new Figure(from, later, amount, form, scale);
  }

  Figure times(int later, BigDecimal factor) {
    return new Figure(from, later, amount.times(factor), form, factor);
  }

  /** The same number without a multiplier that others might share. */
  Figure unscaled() {
    return new Figure(from, to, amount, form, BigDecimal.ONE);
  }

  /** The figure named; for a vague word the least it means. */
  BigDecimal number() {
    return amount.point().or(amount::low).orElse(BigDecimal.ZERO);
  }
}
