package org.crosscheck.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much was right.
 *
 * @param hits how many of the gold were found; the same as {@code right} where one thing found
 *     answers to one thing in the gold
 */
public record Tally(int right, int hits, int predicted, int gold) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0);

  static Tally of(int right, int predicted, int gold) {
    return new Tally(right, right, predicted, gold);
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right, hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  /** The share of what was predicted that is right; empty when nothing was. */
  public Optional<BigDecimal> precision() {
    return share(right, predicted);
  }

  /** The share of the gold that was found; empty when there is none. */
  public Optional<BigDecimal> recall() {
    return share(hits, gold);
  }

  /** The harmonic mean of precision and recall; zero when one of them is missing. */
  public BigDecimal f1() {
    double p = predicted == 0 ? Double.NaN : (double) right / predicted;
    double r = gold == 0 ? Double.NaN : (double) hits / gold;
    return Rounded.to(3, p + r > 0 ? 2 * p * r / (p + r) : 0);
  }

  static Optional<BigDecimal> share(int part, int whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Rounded.to(3, (double) part / whole));
  }
}
