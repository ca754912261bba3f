package org.crosscheck.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Quantity;
import org.crosscheck.text.WordLists;

/**
 * Brings two amounts to one unit. The list {@code unit-factors} says what each unit is in the base
 * unit of its dimension: {@code mile = 1609.344 metre}. Units that are not in the list compare only
 * with themselves, and so do currencies: no rate of exchange is assumed.
 */
final class Units {
  private final Map<String, Factor> factors = new HashMap<>();

  private record Factor(BigDecimal times, String base) {}

  Units(WordLists lists) {
    lists
        .meanings("unit-factors")
        .forEach(
            (unit, meaning) -> {
              int space = meaning.indexOf(' ');
              factors.put(
                  unit,
                  new Factor(
                      new BigDecimal(meaning.substring(0, space)), meaning.substring(space + 1)));
            });
  }

  /** The value in the unit of the other; empty if the two have nothing in common. */
  Optional<Quantity> convert(Quantity value, Quantity like) {
    if (!sameCurrency(value, like)) {
      return Optional.empty();
    }
    String from = value.unit().toLowerCase(Locale.ROOT);
    String to = like.unit().toLowerCase(Locale.ROOT);
    Factor factor = factors.get(from);
    Factor wanted = factors.get(to);
    if (from.equals(to) || (factor == null && wanted == null)) {
      return Optional.of(value);
    }
    if (factor == null || wanted == null || !factor.base.equals(wanted.base)) {
      return Optional.empty();
    }
    return Optional.of(scaled(value, factor.times.divide(wanted.times, MathContext.DECIMAL64), to));
  }

  private static boolean sameCurrency(Quantity a, Quantity b) {
    return a.currency().isEmpty() || b.currency().isEmpty() || a.currency().equals(b.currency());
  }

  /** Three digits are more than any article's "230 km (140 miles)" means. */
  private static Quantity scaled(Quantity value, BigDecimal times, String unit) {
    MathContext digits = new MathContext(3);
    return new Quantity(
        value.low().map(n -> n.multiply(times, digits)),
        value.high().map(n -> n.multiply(times, digits)),
        value.point().map(n -> n.multiply(times, digits)),
        value.bound(),
        unit,
        value.currency(),
        value.assumed());
  }
}
