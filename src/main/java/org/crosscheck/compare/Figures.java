package org.crosscheck.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arithmetic of reported figures: how precise a figure is as printed, and whether two figures are
 * one figure at the coarser one's precision ("$20 billion" and "$20.3 billion").
 */
final class Figures {
  /** Two figures further apart than this are never one rounded figure, however coarse. */
  private static final BigDecimal WIDEST = new BigDecimal("0.1");

  private Figures() {}

  /** How far apart two figures are, as a share of the larger one: from 0 to 1 and above. */
  static BigDecimal distance(BigDecimal a, BigDecimal b) {
    BigDecimal larger = a.abs().max(b.abs());
    if (larger.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return a.subtract(b).abs().divide(larger, MathContext.DECIMAL64);
  }

  /**
   * Whether one figure is the other rounded, to the nearest or down.
   *
   * @param digits how many leading digits count even if they are zeros: 2 takes "20" as 20, not as
   *     something between 15 and 25
   */
  static boolean rounds(BigDecimal a, BigDecimal b, int digits) {
    if (distance(a, b).compareTo(WIDEST) > 0) {
      return false;
    }
    BigDecimal step = step(a, digits).max(step(b, digits));
    return at(a, step, RoundingMode.HALF_UP).compareTo(at(b, step, RoundingMode.HALF_UP)) == 0
        || at(a, step, RoundingMode.DOWN).compareTo(at(b, step, RoundingMode.DOWN)) == 0;
  }

  private static BigDecimal at(BigDecimal figure, BigDecimal step, RoundingMode rounding) {
    return figure.divide(step, 0, rounding);
  }

  /** The size of the last digit that was meant: 500 has 100, 527 has 1, 1.5 has 0.1. */
  private static BigDecimal step(BigDecimal figure, int digits) {
    BigDecimal plain = figure.stripTrailingZeros();
    int trailing = -plain.scale();
    int most = plain.precision() + trailing - digits;
    return BigDecimal.ONE.scaleByPowerOfTen(Math.min(trailing, most));
  }

  /**
   * Whether a difference is within what a rounded figure leaves open: a unit of its last digit that
   * is not zero, five of it where it has two digits only ("about 45" is 43, "about 145" is not).
   */
  static boolean meant(BigDecimal rounded, BigDecimal difference) {
    BigDecimal plain = rounded.stripTrailingZeros();
    BigDecimal open = step(rounded, 1);
    BigDecimal least = plain.precision() > 2 ? open : open.multiply(BigDecimal.valueOf(5));
    return difference.compareTo(least) <= 0;
  }

  /** Whether a figure is a round one as printed: 50, 500, 12 million; not 14, 527. */
  static boolean isRound(BigDecimal figure) {
    return figure.signum() != 0 && step(figure, 1).compareTo(BigDecimal.TEN) >= 0;
  }
}
