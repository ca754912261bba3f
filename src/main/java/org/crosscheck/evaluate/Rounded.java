package org.crosscheck.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds a binary number to decimals by its exact value, ties to even. */
final class Rounded {
  private Rounded() {}

  static BigDecimal to(int decimals, double number) {
    return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
