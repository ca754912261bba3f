package org.crosscheck.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crosscheck.claim.Quantity;
import org.crosscheck.text.WordLists;

/**
 * Brings two amounts to one unit. The list {@code units} says which symbol a word stands for
 * ("mile" is {@code mi}), {@link UnitSymbols} what the symbol measures. Units that are unknown
 * compare only with themselves, and so do currencies: no rate of exchange is assumed.
 */
public final class Units {
  /** Three digits are more than any article's "230 km (140 miles)" means. */
  private static final MathContext DIGITS = new MathContext(3);

  private final Map<String, String> symbols;
  private final Set<String> known;

  public Units(WordLists lists) {
    symbols = lists.meanings("units");
    known = Set.copyOf(symbols.values());
  }

  /** The value in the unit of the other; empty if the two have nothing in common. */
  public Optional<Quantity> convert(Quantity value, Quantity like) {
    if (!sameCurrency(value, like)) {
      return Optional.empty();
    }
    String from = symbol(value);
    String to = symbol(like);
    boolean counts = !known.contains(from) && !known.contains(to);
    if (from.equals(to) || (counts && !UnitSymbols.areTimes(from, to))) {
      return Optional.of(value);
    }
    return UnitSymbols.conversion(from, to).map(conversion -> scaled(value, conversion, to));
  }

  /** The symbol of the unit of an amount; the word itself where the list does not have it. */
  public String symbol(Quantity quantity) {
    return symbols.getOrDefault(quantity.unit(), quantity.unit());
  }

  private static boolean sameCurrency(Quantity a, Quantity b) {
    return a.currency().isEmpty() || b.currency().isEmpty() || a.currency().equals(b.currency());
  }

  private static Quantity scaled(Quantity value, UnaryOperator<BigDecimal> by, String unit) {
    return new Quantity(
        value.low().map(by).map(n -> n.round(DIGITS)),
        value.high().map(by).map(n -> n.round(DIGITS)),
        value.point().map(by).map(n -> n.round(DIGITS)),
        value.bound(),
        unit,
        value.currency(),
        value.assumed());
  }
}
