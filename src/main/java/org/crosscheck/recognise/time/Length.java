package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as the text counts it: "1 month and 21 days". */
record Length(Map<Unit, BigDecimal> amounts) {
  /** More of a unit than this is no date any more; far from where the calendar breaks. */
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

  private static final Pattern TERM = Pattern.compile("P?(T)?(\\d+(?:\\.\\d+)?)([YMWDHS])");

  Length {
    amounts =
        amounts.isEmpty()
            ? Map.of()
            : java.util.Collections.unmodifiableMap(new EnumMap<>(amounts));
  }

  static Length of(BigDecimal figure, Measure measure) {
    return new Length(Map.of(measure.unit(), figure.multiply(measure.times())));
  }

  static Length of(long figure, Unit unit) {
    return new Length(Map.of(unit, BigDecimal.valueOf(figure)));
  }

  /** Reads what {@link #iso} writes. */
  static Optional<Length> parse(String iso) {
    Matcher term = TERM.matcher(iso);
    Map<Unit, BigDecimal> amounts = new EnumMap<>(Unit.class);
    boolean clock = false;
    int at = 0;
    while (term.find() && term.start() == at) {
      clock |= term.group(1) != null;
      for (Unit unit : Unit.values()) {
        if (unit.clock() == clock && unit.letter().equals(term.group(3))) {
          amounts.put(unit, new BigDecimal(term.group(2)));
        }
      }
      at = term.end();
    }
    return at == iso.length() && !amounts.isEmpty() && iso.startsWith("P")
        ? Optional.of(new Length(amounts))
        : Optional.empty();
  }

  Length plus(Length other) {
    Map<Unit, BigDecimal> sum = new EnumMap<>(Unit.class);
    sum.putAll(amounts);
    other.amounts.forEach((unit, amount) -> sum.merge(unit, amount, BigDecimal::add));
    return new Length(sum);
  }

  Length times(int factor) {
    Map<Unit, BigDecimal> product = new EnumMap<>(Unit.class);
    amounts.forEach(
        (unit, amount) -> product.put(unit, amount.multiply(BigDecimal.valueOf(factor))));
    return new Length(product);
  }

  /** ISO 8601, in the units of the text: {@code P1M21D}, {@code PT72H}. */
  String iso() {
    StringBuilder iso = new StringBuilder("P");
    boolean clock = false;
    for (Map.Entry<Unit, BigDecimal> amount : amounts.entrySet()) {
      if (amount.getKey().clock() && !clock) {
        iso.append('T');
        clock = true;
      }
      iso.append(plain(amount.getValue())).append(amount.getKey().letter());
    }
    return iso.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  BigDecimal seconds() {
    return amounts.entrySet().stream()
        .map(amount -> amount.getKey().seconds().multiply(amount.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The finest unit it counts in. */
  Unit finest() {
    Unit finest = Unit.YEAR;
    for (Unit unit : amounts.keySet()) {
      finest = unit.compareTo(finest) > 0 ? unit : finest;
    }
    return finest;
  }

  boolean countable() {
    return amounts.values().stream().allMatch(amount -> amount.abs().compareTo(MOST) < 0);
  }

  /** Fractions of a month or a year count as days. Only for {@link #countable} lengths. */
  LocalDateTime after(LocalDateTime start) {
    LocalDateTime end = start;
    for (Map.Entry<Unit, BigDecimal> amount : amounts.entrySet()) {
      long whole = amount.getValue().setScale(0, RoundingMode.DOWN).longValueExact();
      BigDecimal rest = amount.getValue().subtract(BigDecimal.valueOf(whole));
      end =
          step(end, amount.getKey(), whole)
              .plusSeconds(
                  rest.multiply(amount.getKey().seconds())
                      .setScale(0, RoundingMode.HALF_UP)
                      .longValueExact());
    }
    return end;
  }

  private static LocalDateTime step(LocalDateTime from, Unit unit, long amount) {
    return switch (unit) {
      case YEAR -> from.plusYears(amount);
      case MONTH -> from.plusMonths(amount);
      case WEEK -> from.plusWeeks(amount);
      case DAY -> from.plusDays(amount);
      case HOUR -> from.plusHours(amount);
      case MINUTE -> from.plusMinutes(amount);
      case SECOND -> from.plusSeconds(amount);
    };
  }
}
