package org.crosscheck.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as the text bounds it: an interval and the figure that was named. Whether two quantities
 * can both hold (their intervals meet) and whether they name the same figure are two questions.
 *
 * @param low the smallest possible number, included; empty when open. "more than 70" people have
 *     71, "more than $70" has 70
 * @param high the largest possible number, included; empty when open
 * @param point the figure named; empty for a vague word
 * @param unit what is counted or the unit of measure ("km", "percent", "year"); empty for a bare
 *     number
 * @param currency ISO 4217 code of an amount of money
 * @param assumed whether the currency was assumed rather than read ("$" without a known country)
 */
public record Quantity(
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> point,
    Bound bound,
    String unit,
    Optional<String> currency,
    boolean assumed)
    implements Value {

  public static Quantity exactly(BigDecimal number) {
    return new Quantity(
        Optional.of(number),
        Optional.of(number),
        Optional.of(number),
        Bound.EXACT,
        "",
        Optional.empty(),
        false);
  }

  public static Quantity exactly(long number) {
    return exactly(BigDecimal.valueOf(number));
  }

  public static Quantity atLeast(long number) {
    BigDecimal figure = BigDecimal.valueOf(number);
    return new Quantity(
        Optional.of(figure),
        Optional.empty(),
        Optional.of(figure),
        Bound.AT_LEAST,
        "",
        Optional.empty(),
        false);
  }

  /** The figure named by itself, without what limits it; a quantity without a figure stays. */
  public Quantity unbounded() {
    return point.isEmpty()
        ? this
        : new Quantity(point, point, point, Bound.EXACT, unit, currency, assumed);
  }

  public Quantity unit(String named) {
    return new Quantity(low, high, point, bound, named, currency, assumed);
  }

  public Quantity currency(String code, boolean guessed) {
    return new Quantity(low, high, point, bound, unit, Optional.of(code), guessed);
  }

  /**
   * Whether some number satisfies both. Open ends reach everywhere; "about" leaves both ends open.
   */
  public boolean overlaps(Quantity other) {
    return below(low, other.high) && below(other.low, high);
  }

  private static boolean below(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) <= 0;
  }

  @Override
  public String canonical() {
    String figure =
        switch (bound) {
          case EXACT -> "= " + plain(point);
          case AT_LEAST -> ">= " + plain(point);
          case MORE_THAN -> "> " + plain(point);
          case AT_MOST -> "<= " + plain(point);
          case FEWER_THAN -> "< " + plain(point);
          case ABOUT -> "~ " + plain(point);
          case RANGE -> "= " + plain(low) + ".." + plain(high);
          case VAGUE -> "vague " + plain(low) + ".." + plain(high);
        };
    String suffix = currency.orElse(unit);
    return suffix.isEmpty() ? figure : figure + " " + suffix;
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }
}
