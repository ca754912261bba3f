package org.crosscheck.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  /** Codes of ISO 4217 for dollars end so; those for pesos, which "$" may mean, do not. */
  private static final String DOLLAR = "D";

  private final Map<String, String> symbols;
  private final Set<String> known;
  private final Set<String> dollars;

  public Units(WordLists lists) {
    symbols = lists.meanings("units");
    known = Set.copyOf(symbols.values());
    dollars =
        lists.meanings("dollar-countries").values().stream()
            .filter(code -> code.endsWith(DOLLAR))
            .collect(Collectors.toUnmodifiableSet());
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

  private boolean sameCurrency(Quantity a, Quantity b) {
    boolean same =
        a.currency().isEmpty() || b.currency().isEmpty() || a.currency().equals(b.currency());
    return same || mayBeOneDollar(a, b);
  }

  /** Two bare "$" may be one currency, and so may a bare one and a named one of the same figure. */
  private boolean mayBeOneDollar(Quantity a, Quantity b) {
    boolean both = a.assumed() && b.assumed();
    boolean equal =
        (a.assumed() || b.assumed()) && a.point().isPresent() && a.point().equals(b.point());
    return isDollar(a) && isDollar(b) && (both || equal);
  }

  private boolean isDollar(Quantity amount) {
    return amount.currency().filter(dollars::contains).isPresent();
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
