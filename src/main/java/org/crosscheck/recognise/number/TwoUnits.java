package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/** Measures in two units or in parts of one: "6ft 2in", "12st 4lb", "a mile and a half". */
final class TwoUnits {
  private static final BigDecimal INCHES_A_FOOT = BigDecimal.valueOf(12);
  private static final Set<String> INCHES =
      Set.of("in", "inch", "inches", "\"", "\u2033", "\u201D");
  private static final Set<String> FEET_SIGNS = Set.of("'", "\u2032", "\u2019");
  private static final String FOOT = "ft";
  private static final String STONE = "st";
  private static final Set<String> SPOKEN_FEET = Set.of("foot", "ft", "feet");
  private static final BigDecimal POUNDS_A_STONE = BigDecimal.valueOf(14);
  private static final Map<String, BigDecimal> PARTS =
      Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));

  private final Lexicon lexicon;

  TwoUnits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "10in in places", "16st 4lb": glued to the digits these can be nothing else. */
  Optional<Reading> glued(Words words, Figure figure) {
    int at = figure.to();
    boolean lower = words.glued(at) && words.lowerCased(at) && figure.form() == Form.DIGITS;
    if (lower && words.is(at, "in")) {
      return Optional.of(
          Reading.of(MentionType.MEASURE, figure, "in").spanning(figure.from(), at + 1));
    }
    return lower && words.is(at, "st")
        ? Optional.of(
            withPounds(
                words,
                Reading.of(MentionType.MEASURE, figure, STONE).spanning(figure.from(), at + 1)))
        : Optional.empty();
  }

  /** "12st 4lb", "11 stone 6 pounds": the pounds are part of the stones. */
  Reading withPounds(Words words, Reading stones) {
    if (!stones.unit().equals(STONE) || stones.amount().point().isEmpty()) {
      return stones;
    }
    int at = stones.to();
    Optional<BigDecimal> pounds =
        DigitGroups.number(words.form(at)).filter(n -> n.compareTo(POUNDS_A_STONE) < 0);
    boolean named = words.is(at + 1, "lb") || words.is(at + 1, "lbs") || words.is(at + 1, "pounds");
    return pounds.isPresent() && named
        ? plus(stones, pounds.get(), POUNDS_A_STONE).spanning(stones.from(), at + 2)
        : stones;
  }

  /** "A kilometre and a half", "a mile and a quarter". */
  Optional<Reading> andHalf(Words words, int at) {
    return lexicon
        .units
        .names()
        .at(words, at + 1)
        .filter(match -> words.form(match.to() - 1).length() > 2)
        .filter(match -> words.is(match.to(), "and") && words.article(match.to() + 1))
        .flatMap(
            match ->
                Optional.ofNullable(PARTS.get(words.form(match.to() + 2)))
                    .map(
                        part ->
                            MeasureReader.one(at, match)
                                .amount(Amount.exactly(BigDecimal.ONE.add(part))))
                    .map(reading -> reading.spanning(at, match.to() + 3)));
  }

  /** "5'10\"", "6'2": feet and inches glued together. */
  Optional<Reading> height(Words words, Figure figure) {
    int inches = figure.to() + 1;
    boolean glued =
        FEET_SIGNS.contains(words.form(figure.to()))
            && words.glued(figure.to())
            && words.glued(inches)
            && figure.form() == Form.DIGITS;
    if (!glued) {
      return Optional.empty();
    }
    int end = inches + 1;
    boolean closed = INCHES.contains(words.form(end)) && words.glued(end) && words.mark(end);
    return DigitGroups.number(words.form(inches))
        .filter(n -> n.compareTo(INCHES_A_FOOT) < 0)
        .map(n -> plus(Reading.of(MentionType.MEASURE, figure, FOOT), n, INCHES_A_FOOT))
        .map(feet -> feet.spanning(figure.from(), closed ? end + 1 : end));
  }

  /** "12 ft 2 in", "6-foot-2" and "six foot two": the inches are part of the feet. */
  Reading withInches(Words words, Reading feet) {
    if (!feet.unit().equals(FOOT) || feet.amount().point().isEmpty()) {
      return feet;
    }
    boolean joined = words.hyphen(feet.to());
    int at = joined || words.is(feet.to(), ",") ? feet.to() + 1 : feet.to();
    boolean named = INCHES.contains(words.form(at + 1)) && !words.is(at, "in");
    Optional<BigDecimal> inches =
        DigitGroups.number(words.form(at))
            .or(() -> lexicon.small(words.form(at)))
            .filter(n -> n.compareTo(INCHES_A_FOOT) < 0);
    if (inches.isEmpty() || !(named || joined || isSpoken(words, feet, at))) {
      return feet;
    }
    return plus(feet, inches.get(), INCHES_A_FOOT).spanning(feet.from(), named ? at + 2 : at + 1);
  }

  private static Reading plus(Reading whole, BigDecimal parts, BigDecimal partsOfOne) {
    BigDecimal more = parts.divide(partsOfOne, MathContext.DECIMAL64);
    return whole.amount(Amount.exactly(whole.figure().number().add(more)));
  }

  /** "Six foot two": one says "foot" of several feet only where inches follow or a noun does. */
  private boolean isSpoken(Words words, Reading feet, int inches) {
    boolean several = feet.figure().number().compareTo(BigDecimal.ONE) > 0;
    return several
        && inches == feet.to()
        && SPOKEN_FEET.contains(words.form(feet.to() - 1))
        && lexicon.counted(words, inches + 1).isEmpty()
        && lexicon.units.names().at(words, inches + 1).isEmpty();
  }
}
