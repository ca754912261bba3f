package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers written in digits: "1,200.5", "12,34,567", "1 234 567", "2 1/4", "7½", "1.3e6".
 *
 * <p>Digits with a colon ("10:30"), with several stops ("11.2.1") or with a slash that is no usual
 * fraction ("9/11", "24/7") are no numbers.
 */
final class DigitGroups {
  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 30;
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern WITH_COMMAS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern INDIAN =
      Pattern.compile("[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]+)?");
  private static final Pattern CONTINENTAL =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,2}|[0-9]+,[0-9]{1,2}");
  private static final Pattern WITH_STOPS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){2,}");
  private static final Pattern SLASHED = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");
  private static final Set<Integer> USUAL_PARTS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32);
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final int[][] VULGAR_PARTS = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8},
    {3, 8}, {5, 8}, {7, 8}
  };

  private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern GROUP = Pattern.compile("[0-9]{3}(?:\\.[0-9]+)?");

  private DigitGroups() {}

  /** A number in digits that begins at the token. */
  static Optional<Figure> read(Words words, int at) {
    Optional<BigDecimal> vulgar = vulgar(words.form(at));
    if (vulgar.isPresent()) {
      return Optional.of(Figure.of(at, at + 1, vulgar.get(), Form.FRACTION));
    }
    if (words.is(at, ".") && words.glued(at + 1) && !words.glued(at)) {
      return number("0." + words.form(at + 1)).map(n -> Figure.of(at, at + 2, n, Form.DIGITS));
    }
    if (!words.digits(at)) {
      return Optional.empty();
    }
    return plain(words, at).or(() -> slashed(words, at));
  }

  private static Optional<Figure> plain(Words words, int at) {
    return spaced(words, at)
        .or(() -> loose(words, at))
        .or(() -> number(words.form(at)).map(n -> Figure.of(at, at + 1, n, Form.DIGITS)))
        .map(figure -> exponent(words, mixed(words, figure)));
  }

  private static Optional<Figure> slashed(Words words, int at) {
    return slashed(words.form(at)).map(n -> Figure.of(at, at + 1, n, Form.FRACTION));
  }

  /** "1 234 567.89": groups of three after one of at most three. */
  private static Optional<Figure> spaced(Words words, int at) {
    if (!SHORT.matcher(words.form(at)).matches()) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(words.form(at));
    int to = at + 1;
    while (isGroup(words, to) && digits.length() < LONGEST) {
      digits.append(words.form(to++));
    }
    boolean more = words.digits(to) && words.gap(to - 1, to).length() == 1;
    return to == at + 1 || more
        ? Optional.empty()
        : Optional.of(Figure.of(at, to, new BigDecimal(digits.toString()), Form.DIGITS));
  }

  /** "12, 000", with a stray space: a number does not begin with nought. */
  private static Optional<Figure> loose(Words words, int at) {
    boolean loose =
        words.is(at + 1, ",")
            && SHORT.matcher(words.form(at)).matches()
            && words.form(at + 2).matches("0[0-9]{2}(?:\\.[0-9]+)?")
            && !words.digits(at + 3);
    return loose
        ? Optional.of(
            Figure.of(at, at + 3, new BigDecimal(words.form(at) + words.form(at + 2)), Form.DIGITS))
        : Optional.empty();
  }

  private static boolean isGroup(Words words, int at) {
    return words.has(at)
        && GROUP.matcher(words.form(at)).matches()
        && words.gap(at - 1, at).length() == 1
        && !words.form(at - 1).contains(".");
  }

  /** "2 1/4" and "7½". */
  private static Figure mixed(Words words, Figure whole) {
    int next = whole.to();
    Optional<BigDecimal> part = vulgar(words.form(next)).or(() -> slashed(words.form(next)));
    boolean integral = whole.number().scale() <= 0;
    return part.isPresent() && integral
        ? Figure.of(whole.from(), next + 1, whole.number().add(part.get()), Form.DIGITS)
        : whole;
  }

  /** "1.3e6", "12e-1", "6.2x10^4" and "2^10". */
  private static Figure exponent(Words words, Figure base) {
    int next = base.to();
    if (words.is(next, "e") && words.glued(next)) {
      return power(words, base, next + 1, BigDecimal.TEN, true);
    }
    boolean times = words.is(next, "x") || words.is(next, "×");
    if (times && words.is(next + 1, "10") && words.is(next + 2, "^")) {
      return power(words, base, next + 3, BigDecimal.TEN, true);
    }
    return words.is(next, "^") && words.glued(next)
        ? power(words, base, next + 1, base.number(), false)
        : base;
  }

  private static Figure power(Words words, Figure base, int at, BigDecimal of, boolean multiplied) {
    boolean minus = words.hyphen(at);
    int digits = minus || words.is(at, "+") ? at + 1 : at;
    if (!words.glued(digits) || !words.form(digits).matches("[0-9]{1,2}")) {
      return base;
    }
    int exponent = Integer.parseInt(words.form(digits));
    if (exponent > LARGEST_EXPONENT || of.signum() == 0) {
      return base;
    }
    BigDecimal power = of.pow(minus ? -exponent : exponent, MathContext.DECIMAL64);
    BigDecimal value = multiplied ? base.number().multiply(power) : power;
    return Figure.of(base.from(), digits + 1, value, Form.DIGITS);
  }

  static Optional<BigDecimal> number(String digits) {
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    if (PLAIN.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits));
    }
    if (WITH_COMMAS.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    if (CONTINENTAL.matcher(digits).matches() || WITH_STOPS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> slashed(String digits) {
    Matcher matcher = SLASHED.matcher(digits);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int part = Integer.parseInt(matcher.group(1));
    int whole = Integer.parseInt(matcher.group(2));
    return USUAL_PARTS.contains(whole) && part < whole
        ? Optional.of(quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)))
        : Optional.empty();
  }

  private static Optional<BigDecimal> vulgar(String form) {
    int index = form.length() == 1 ? VULGAR.indexOf(form.charAt(0)) : -1;
    return index < 0
        ? Optional.empty()
        : Optional.of(
            quotient(
                BigDecimal.valueOf(VULGAR_PARTS[index][0]),
                BigDecimal.valueOf(VULGAR_PARTS[index][1])));
  }

  static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL64);
  }
}
