package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/**
 * Reads a cardinal with what may follow and change it: "two point five", "two-thirds",
 * "twenty-first", "one and a half", "one in five".
 */
final class CardinalReader {
  private static final Set<String> TIME_UNITS =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year",
          "season", "decade", "century");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final int MOST_IN_ODDS = 9;
  private static final int MOST_DECIMALS = 12;

  private final Lexicon lexicon;
  private final FractionReader fractions;

  CardinalReader(Lexicon lexicon, FractionReader fractions) {
    this.lexicon = lexicon;
    this.fractions = fractions;
  }

  Optional<Figure> at(Words words, int at) {
    boolean joins = !words.is(at - 1, "between");
    return new Cardinal(lexicon, words, at, joins).read().map(figure -> completed(words, figure));
  }

  private Figure completed(Words words, Figure cardinal) {
    return decimals(words, cardinal)
        .or(() -> asFraction(words, cardinal))
        .or(() -> asOrdinal(words, cardinal))
        .or(() -> withFraction(words, cardinal))
        .or(() -> odds(words, cardinal))
        .orElse(cardinal);
  }

  /** "two point zero three", "five point twenty-one million". */
  private Optional<Figure> decimals(Words words, Figure whole) {
    if (!words.is(whole.to(), "point") || whole.form() != Form.WORDS) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    int to = whole.to() + 1;
    Optional<Figure> next = decimal(words, to);
    while (next.isPresent() && digits.length() < MOST_DECIMALS) {
      digits.append(next.get().number().toPlainString());
      to = next.get().to();
      next = decimal(words, to);
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = whole.number().add(new BigDecimal("0." + digits));
    Figure read = Figure.of(whole.from(), to, value, Form.WORDS);
    return Optional.of(
        lexicon
            .multiplier(words.form(to), false)
            .map(factor -> read.times(read.to() + 1, factor))
            .orElse(read));
  }

  /** One number word after the point: "three", or "seventy-one". */
  private Optional<Figure> decimal(Words words, int at) {
    return Cardinal.belowHundred(lexicon, words, at);
  }

  /**
   * "two-thirds", "three-quarter million", "one fifth", "twenty-three fifths", "two thirty-fifths".
   */
  private Optional<Figure> asFraction(Words words, Figure part) {
    if (part.form() != Form.WORDS) {
      return Optional.empty();
    }
    return oneHalf(words, part)
        .or(() -> compoundParts(words, part))
        .or(
            () -> {
              int next = words.hyphen(part.to()) ? part.to() + 1 : part.to();
              return parts(words, part, next, BigDecimal.ZERO);
            })
        .map(read -> fractions.scaled(words, read));
  }

  /** "One-half", "one half of". */
  private static Optional<Figure> oneHalf(Words words, Figure part) {
    int half = words.pastHyphen(part.to());
    boolean share = half > part.to() || words.is(half + 1, "of");
    boolean one = part.number().compareTo(BigDecimal.ONE) == 0;
    return one && share && words.is(half, "half")
        ? Optional.of(Figure.of(part.from(), half + 1, new BigDecimal("0.5"), Form.FRACTION))
        : Optional.empty();
  }

  private Optional<Figure> parts(Words words, Figure part, int at, BigDecimal tens) {
    boolean one = part.number().compareTo(BigDecimal.ONE) == 0;
    boolean hyphened =
        words.hyphen(at - 1) && lexicon.multiplier(words.form(at + 1), false).isPresent();
    return lexicon
        .denominator(words.form(at), !one)
        .or(() -> hyphened ? lexicon.denominator(words.form(at), false) : Optional.empty())
        .filter(parts -> tens.signum() == 0 || parts.compareTo(BigDecimal.TEN) < 0)
        .map(parts -> DigitGroups.quotient(part.number(), parts.add(tens)))
        .map(value -> Figure.of(part.from(), at + 1, value, Form.FRACTION));
  }

  /** Tens before the parts belong to them when a number stands before: "two thirty-fifths". */
  private Optional<Figure> compoundParts(Words words, Figure part) {
    int last = part.to() - 1;
    Optional<BigDecimal> inside = tens(words, last).filter(tens -> last > part.from());
    if (inside.isPresent()) {
      BigDecimal before = part.number().subtract(inside.get());
      Figure shorter = Figure.of(part.from(), last, before, Form.WORDS);
      return parts(words, shorter, words.pastHyphen(part.to()), inside.get());
    }
    return tens(words, part.to())
        .flatMap(tens -> parts(words, part, words.pastHyphen(part.to() + 1), tens));
  }

  private Optional<BigDecimal> tens(Words words, int at) {
    return lexicon.small(words.form(at)).filter(number -> number.compareTo(TWENTY) >= 0);
  }

  /** "twenty-first", "one hundred and fifth". */
  private Optional<Figure> asOrdinal(Words words, Figure cardinal) {
    int next = words.pastHyphen(cardinal.to());
    int open = cardinal.number().remainder(Lexicon.HUNDRED).intValue();
    boolean room = cardinal.form() == Form.WORDS && open % 10 == 0 && open != 10;
    return lexicon
        .ordinal(words.form(next))
        .filter(n -> room && n.compareTo(BigDecimal.TEN) < 0)
        .map(n -> Figure.of(cardinal.from(), next + 1, cardinal.number().add(n), Form.ORDINAL));
  }

  /**
   * "one and a half", "three million and a quarter", "six-and-a-half"; not "ten and a third of the
   * others".
   */
  private Optional<Figure> withFraction(Words words, Figure whole) {
    int and = words.pastHyphen(whole.to());
    boolean year = CalendarNumbers.isYear(words.form(whole.from()));
    if (!words.is(and, "and") || whole.amount().bound() != Bound.EXACT || year) {
      return Optional.empty();
    }
    int next = words.pastHyphen(and + 1);
    return fractions
        .added(words, next)
        .or(() -> cardinalFraction(words, next))
        .filter(part -> !words.is(part.to(), "of"))
        .map(part -> sum(whole, part));
  }

  private static Figure sum(Figure whole, Figure part) {
    boolean scaled = part.scale().compareTo(BigDecimal.ONE) != 0;
    if (scaled && whole.scale().compareTo(BigDecimal.ONE) == 0) {
      return both(whole, part);
    }
    boolean large = whole.scale().compareTo(Lexicon.THOUSAND) >= 0;
    BigDecimal share = large && !scaled ? whole.scale() : BigDecimal.ONE;
    Amount sum = Amount.exactly(whole.number().add(part.number().multiply(share)));
    return new Figure(whole.from(), part.to(), sum, whole.form(), whole.scale());
  }

  /** "Two and a half million": the multiplier is that of both. */
  private static Figure both(Figure whole, Figure part) {
    BigDecimal value = whole.number().multiply(part.scale()).add(part.number());
    return new Figure(whole.from(), part.to(), Amount.exactly(value), whole.form(), part.scale());
  }

  private Optional<Figure> cardinalFraction(Words words, int at) {
    return new Cardinal(lexicon, words, at, false)
        .read()
        .filter(part -> part.number().compareTo(BigDecimal.TEN) < 0)
        .flatMap(part -> asFraction(words, part));
  }

  /**
   * "one in five", "nine out of 10", "one over twenty", "one person in a thousand"; not "five in 10
   * minutes".
   */
  private Optional<Figure> odds(Words words, Figure part) {
    int next = afterOddsWord(words, part);
    if (next == part.to()) {
      return Optional.empty();
    }
    return new Cardinal(lexicon, words, words.article(next) ? next + 1 : next, true)
        .read()
        .filter(whole -> areOdds(words, part, whole))
        .map(whole -> of(part, whole));
  }

  private static Figure of(Figure part, Figure whole) {
    BigDecimal value = part.number().divide(whole.number(), MathContext.DECIMAL64);
    return Figure.of(part.from(), whole.to(), value, Form.FRACTION);
  }

  private int afterOddsWord(Words words, Figure part) {
    boolean one = part.form() == Form.WORDS && part.number().compareTo(BigDecimal.ONE) == 0;
    int next = one && isOneOfMany(words, part.to()) ? part.to() + 1 : part.to();
    if (words.is(next, "in")) {
      return words.is(next + 1, "every") ? next + 2 : next + 1;
    }
    if (words.is(next, "of") && words.is(next + 1, "every")) {
      return next + 2;
    }
    if (one && words.is(next, "over") && words.letters(next + 1)) {
      return next + 1;
    }
    if (words.is(next, "out") && words.is(next + 1, "of")) {
      return words.is(next + 2, "every") ? next + 3 : next + 2;
    }
    return part.to();
  }

  /** "One person in 50", "one child in every ten". */
  private boolean isOneOfMany(Words words, int noun) {
    boolean in = words.is(noun + 1, "in") || words.is(noun + 1, "out") || words.is(noun + 1, "of");
    return in && words.lowerCased(noun) && lexicon.in("one-of-many", words.form(noun));
  }

  private boolean areOdds(Words words, Figure part, Figure whole) {
    boolean small =
        part.number().signum() > 0
            && part.number().scale() <= 0
            && part.number().intValue() <= MOST_IN_ODDS
            && part.scale().compareTo(BigDecimal.ONE) == 0
            && part.number().compareTo(whole.number()) < 0;
    boolean share = !isNamed(words, part) || !isCountOf(words, whole);
    return small && share && isRound(part, whole) && !isTime(words, whole.to()) && !isYear(whole);
  }

  private boolean isNamed(Words words, Figure part) {
    return lexicon.in("one-of-many", words.form(part.to()));
  }

  /** "One man in 12 cells" is no share of twelve; "one in 50" and "one in eight" are shares. */
  private boolean isCountOf(Words words, Figure whole) {
    boolean round = whole.number().remainder(BigDecimal.TEN).signum() == 0;
    return whole.form() == Form.DIGITS
        && !round
        && !words.is(whole.from() - 1, "every")
        && lexicon.counted(words, whole.to()).isPresent();
  }

  /** "one in seven", "3 in 10", but not "3 in 11": that is three of something in eleven others. */
  private static boolean isRound(Figure part, Figure whole) {
    BigDecimal number = whole.number();
    boolean one = part.number().compareTo(BigDecimal.ONE) == 0;
    return one
        || number.compareTo(BigDecimal.TEN) <= 0
        || number.remainder(BigDecimal.TEN).signum() == 0;
  }

  private static boolean isYear(Figure whole) {
    return whole.form() == Form.DIGITS && CalendarNumbers.isYear(whole.number());
  }

  private static boolean isTime(Words words, int at) {
    return TIME_UNITS.contains(Plurals.withoutEnding(words.form(words.pastHyphen(at))));
  }
}
