package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cardinal number as it is built up word by word: "two hundred and two thousand", "twenty-one",
 * "2.5 million", "two dozen".
 *
 * <p>A number is a total of closed groups ("two thousand") and an open group ("two hundred and
 * two") that the next multiplier may close. Each multiplier that closes a group must be smaller
 * than the one before.
 */
final class Cardinal {
  private static final BigDecimal NO_SCALE_YET = BigDecimal.TEN.pow(30);

  private final Lexicon lexicon;
  private final Words words;
  private final int from;
  private final boolean joins;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal lastPart = BigDecimal.ZERO;
  private BigDecimal lastScale;
  private BigDecimal ending = BigDecimal.ONE;
  private Last last = Last.NOTHING;
  private boolean digits;
  private boolean rounded;
  private int to;

  private enum Last {
    NOTHING,
    DIGITS,
    SMALL,
    HUNDRED,
    SCALE,
    END
  }

  /**
   * @param joins whether "and" may join parts of the number; it may not in "between one hundred and
   *     two hundred"
   */
  Cardinal(Lexicon lexicon, Words words, int from, boolean joins) {
    this(lexicon, words, from, joins, NO_SCALE_YET);
  }

  /** A part of a larger number: its multipliers stay below that of the part before it. */
  private Cardinal(Lexicon lexicon, Words words, int from, boolean joins, BigDecimal limit) {
    this.lexicon = lexicon;
    this.words = words;
    this.from = from;
    this.joins = joins;
    this.lastScale = limit;
    this.to = from;
  }

  Optional<Figure> read() {
    while (takes(next())) {
      // each turn takes at least one word
    }
    if (last == Last.NOTHING) {
      return Optional.empty();
    }
    BigDecimal value = total.add(group);
    Amount amount = rounded ? Amount.about(value) : Amount.exactly(value);
    return Optional.of(new Figure(from, to, amount, digits ? Form.DIGITS : Form.WORDS, ending));
  }

  /** The place of the next word, past a hyphen inside the number. */
  private int next() {
    return last != Last.NOTHING && words.hyphen(to) ? to + 1 : to;
  }

  private boolean takes(int at) {
    return last != Last.END
        && (takesDigits(at)
            || takesSmall(at)
            || takesMultiplier(at)
            || takesAnd(at)
            || takesComma(at)
            || takesLower(at));
  }

  /** "12 crore 50 lakh", "2 million 500 thousand". */
  private boolean takesLower(int at) {
    return last == Last.SCALE && digits && words.digits(at) && takesThousands(at, false);
  }

  private void ends(Figure rest) {
    total = total.add(rest.number());
    advance(rest.to(), Last.END, rest.scale());
  }

  /** "One million, two hundred thousand": in words, and with a smaller multiplier behind it. */
  private boolean takesComma(int at) {
    return last == Last.SCALE
        && !digits
        && joins
        && words.is(at, ",")
        && words.letters(at + 1)
        && takesThousands(at + 1, true);
  }

  /** The rest of the number, which a smaller multiplier ends. */
  private boolean takesThousands(int at, boolean joining) {
    Optional<Figure> rest =
        rest(at, joining).filter(figure -> figure.scale().compareTo(Lexicon.THOUSAND) >= 0);
    rest.ifPresent(this::ends);
    return rest.isPresent();
  }

  private Optional<Figure> rest(int at, boolean joining) {
    return new Cardinal(lexicon, words, at, joining, lastScale)
        .read()
        .filter(figure -> figure.number().compareTo(lastScale) < 0);
  }

  private boolean takesDigits(int at) {
    if (last != Last.NOTHING) {
      return false;
    }
    Optional<Figure> found = DigitGroups.read(words, at);
    found.ifPresent(
        figure -> {
          digits = true;
          group = figure.number();
          advance(figure.to(), Last.DIGITS, BigDecimal.ONE);
        });
    return found.isPresent();
  }

  private boolean takesSmall(int at) {
    Optional<BigDecimal> found = lexicon.small(words.form(at)).filter(this::fits);
    found.ifPresent(
        number -> {
          group = group.add(number);
          advance(at + 1, Last.SMALL, BigDecimal.ONE);
        });
    return found.isPresent();
  }

  /** "five" fits after "twenty" and "hundred", not after "two" or "fifteen". */
  private boolean fits(BigDecimal number) {
    int value = number.intValue();
    return switch (last) {
      case NOTHING -> true;
      case HUNDRED -> value > 0;
      case SCALE -> !digits && value > 0;
      case SMALL -> !digits && value > 0 && value < 10 && isTens(group.intValue() % 100);
      case DIGITS, END -> false;
    };
  }

  private static boolean isTens(int number) {
    return number >= 20 && number % 10 == 0;
  }

  private boolean takesMultiplier(int at) {
    boolean started = last != Last.NOTHING;
    Optional<BigDecimal> found = lexicon.multiplier(words.form(at), started);
    if (found.isEmpty() && last == Last.DIGITS) {
      found = lexicon.abbreviation(words, at);
    }
    return found.isPresent() && multiplies(found.get(), at + 1);
  }

  private boolean multiplies(BigDecimal factor, int end) {
    if (factor.compareTo(Lexicon.DOZEN) == 0) {
      return dozens(end);
    }
    return factor.compareTo(Lexicon.HUNDRED) == 0 ? hundreds(end) : scales(factor, end);
  }

  private boolean dozens(int end) {
    boolean possible = last == Last.NOTHING || (opensGroup() && total.signum() == 0);
    if (possible) {
      group = orOne().multiply(Lexicon.DOZEN);
      rounded = true;
      advance(end, Last.END, Lexicon.DOZEN);
    }
    return possible;
  }

  private boolean hundreds(int end) {
    boolean possible =
        last == Last.NOTHING || (opensGroup() && group.compareTo(Lexicon.THOUSAND) < 0);
    if (possible) {
      group = orOne().multiply(Lexicon.HUNDRED);
      advance(end, Last.HUNDRED, Lexicon.HUNDRED);
    }
    return possible;
  }

  private boolean scales(BigDecimal factor, int end) {
    if (last == Last.SCALE) {
      return scalesAgain(factor, end);
    }
    if (factor.compareTo(lastScale) >= 0) {
      return false;
    }
    lastPart = orOne().multiply(factor);
    total = total.add(lastPart);
    group = BigDecimal.ZERO;
    lastScale = factor;
    advance(end, Last.SCALE, factor);
    return true;
  }

  /** "a hundred thousand million", "2 lakh crore"; at most once. */
  private boolean scalesAgain(BigDecimal factor, int end) {
    if (factor.compareTo(ending) < 0 || ending.compareTo(lastScale) != 0) {
      return false;
    }
    total = total.subtract(lastPart).add(lastPart.multiply(factor));
    advance(end, Last.END, ending.multiply(factor));
    return true;
  }

  private boolean takesAnd(int at) {
    if (!joins || !words.is(at, "and")) {
      return false;
    }
    return switch (last) {
      case HUNDRED -> andTens(at + 1);
      case SCALE -> !digits && andGroups(at + 1);
      case NOTHING, DIGITS, SMALL, END -> false;
    };
  }

  /** "two hundred and five", but not "one hundred and two hundred". */
  private boolean andTens(int at) {
    Optional<Figure> tens = tens(at);
    tens.ifPresent(
        figure -> {
          group = group.add(figure.number());
          advance(figure.to(), Last.SMALL, BigDecimal.ONE);
        });
    return tens.isPresent();
  }

  private Optional<Figure> tens(int at) {
    if (digits && words.form(at).matches("[0-9]{1,2}")) {
      return DigitGroups.read(words, at);
    }
    return belowHundred(lexicon, words, at)
        .filter(
            figure ->
                lexicon
                    .multiplier(words.form(figure.to()), true)
                    .filter(Lexicon.HUNDRED::equals)
                    .isEmpty());
  }

  /** A number in words below a hundred, with nothing that multiplies it. */
  static Optional<Figure> belowHundred(Lexicon lexicon, Words words, int at) {
    Cardinal small = new Cardinal(lexicon, words, at, false);
    if (!small.takesSmall(at)) {
      return Optional.empty();
    }
    small.takesSmall(small.next());
    return Optional.of(Figure.of(at, small.to, small.group, Form.WORDS));
  }

  /**
   * "two thousand and five". After "million" what "and" adds must be in the thousands: in "one
   * million and two injured" it adds nothing.
   */
  private boolean andGroups(int at) {
    if (lexicon.small(words.form(at)).isEmpty()) {
      return false;
    }
    BigDecimal least =
        lastScale.compareTo(Lexicon.MILLION) >= 0 ? Lexicon.THOUSAND : BigDecimal.ONE;
    Optional<Figure> rest =
        rest(at, true)
            .filter(figure -> lexicon.multiplier(words.form(figure.to()), true).isEmpty())
            .filter(figure -> figure.number().compareTo(least) >= 0);
    rest.ifPresent(this::ends);
    return rest.isPresent();
  }

  private boolean opensGroup() {
    return last == Last.SMALL || last == Last.DIGITS;
  }

  private BigDecimal orOne() {
    return last == Last.NOTHING ? BigDecimal.ONE : group;
  }

  private void advance(int end, Last kind, BigDecimal scale) {
    to = end;
    last = kind;
    ending = scale;
  }
}
