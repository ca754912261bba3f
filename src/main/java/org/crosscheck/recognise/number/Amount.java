package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Quantity;

/** The limits, the figure named and how the text bounds them; what a {@link Quantity} is of. */
record Amount(
    Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<BigDecimal> point, Bound bound) {

  static Amount exactly(BigDecimal number) {
    return new Amount(Optional.of(number), Optional.of(number), Optional.of(number), Bound.EXACT);
  }

  static Amount about(BigDecimal number) {
    return new Amount(Optional.empty(), Optional.empty(), Optional.of(number), Bound.ABOUT);
  }

  static Amount vague(BigDecimal low, Optional<BigDecimal> high) {
    return new Amount(Optional.of(low), high, Optional.empty(), Bound.VAGUE);
  }

  static Amount range(BigDecimal low, BigDecimal high) {
    return new Amount(Optional.of(low), Optional.of(high), Optional.empty(), Bound.RANGE);
  }

  Amount times(BigDecimal factor) {
    return new Amount(
        low.map(factor::multiply), high.map(factor::multiply), point.map(factor::multiply), bound);
  }

  Amount dividedBy(BigDecimal parts) {
    return new Amount(
        low.map(n -> n.divide(parts, MathContext.DECIMAL32)),
        high.map(n -> n.divide(parts, MathContext.DECIMAL32)),
        point.map(n -> n.divide(parts, MathContext.DECIMAL32)),
        bound);
  }

  /**
   * The same figure, limited as the words around it say. A range and a vague word keep their own
   * limits: "about 5-6,000", "more than a few".
   *
   * @param counts whether only whole numbers are possible, so that "more than 70" begins at 71
   */
  Amount bounded(Bound limit, boolean counts) {
    if (point.isEmpty() || (limit == Bound.ABOUT && bound != Bound.EXACT)) {
      return this;
    }
    BigDecimal figure = point.get();
    BigDecimal step = counts && isWhole(figure) ? BigDecimal.ONE : BigDecimal.ZERO;
    return switch (limit) {
      case AT_LEAST -> new Amount(point, Optional.empty(), point, limit);
      case MORE_THAN -> new Amount(Optional.of(figure.add(step)), Optional.empty(), point, limit);
      case AT_MOST -> new Amount(Optional.empty(), point, point, limit);
      case FEWER_THAN ->
          new Amount(Optional.empty(), Optional.of(figure.subtract(step)), point, limit);
      case ABOUT -> about(figure);
      case EXACT -> exactly(figure);
      case RANGE, VAGUE -> this;
    };
  }

  boolean opensUpwards() {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  boolean opensDownwards() {
    return bound == Bound.AT_MOST || bound == Bound.FEWER_THAN;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  Quantity quantity(String unit, Optional<String> currency, boolean assumed) {
    return new Quantity(
        low.map(Amount::plain),
        high.map(Amount::plain),
        point.map(Amount::plain),
        bound,
        unit,
        currency,
        assumed);
  }

  /** One way to write each number, so that equal values are equal records. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
