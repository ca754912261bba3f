package org.crosscheck.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Quantity;

/** Reads a figure in its canonical form: {@code = 1}, {@code >= 20}, {@code = 3..4}. */
final class Constants {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(=|>=|>|<=|<|~|vague)\\s*(-?\\d+(?:\\.\\d+)?)?(?:(\\.\\.)(-?\\d+(?:\\.\\d+)?)?)?");

  private Constants() {}

  static Optional<Quantity> quantity(String canonical) {
    Matcher matcher = FIGURE.matcher(canonical.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> first = Optional.ofNullable(matcher.group(2)).map(BigDecimal::new);
    Optional<BigDecimal> second = Optional.ofNullable(matcher.group(4)).map(BigDecimal::new);
    boolean range = matcher.group(3) != null;
    if (matcher.group(1).equals("vague")) {
      return Optional.of(quantity(first, second, Optional.empty(), Bound.VAGUE));
    }
    if (range) {
      return Optional.of(quantity(first, second, Optional.empty(), Bound.RANGE));
    }
    return first.map(figure -> single(matcher.group(1), figure));
  }

  /** Limits as the contract has them for counts: more than 70 people are at least 71. */
  private static Quantity single(String sign, BigDecimal figure) {
    Optional<BigDecimal> here = Optional.of(figure);
    Optional<BigDecimal> open = Optional.empty();
    return switch (sign) {
      case ">=" -> quantity(here, open, here, Bound.AT_LEAST);
      case ">" -> quantity(here.map(f -> f.add(BigDecimal.ONE)), open, here, Bound.MORE_THAN);
      case "<=" -> quantity(open, here, here, Bound.AT_MOST);
      case "<" -> quantity(open, here.map(f -> f.subtract(BigDecimal.ONE)), here, Bound.FEWER_THAN);
      case "~" -> quantity(open, open, here, Bound.ABOUT);
      default -> quantity(here, here, here, Bound.EXACT);
    };
  }

  private static Quantity quantity(
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<BigDecimal> point,
      Bound bound) {
    return new Quantity(low, high, point, bound, "", Optional.empty(), false);
  }
}
