package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/** Numbers with a unit of measure: "101-meter", "12 ft 2 in", "6-foot-2", "a magnitude-7.1". */
final class MeasureReader {
  private static final Set<String> POURED =
      Set.of("litre", "liter", "gallon", "pint", "pound", "kilo", "kilogram", "tonne", "barrel");
  private static final Set<String> PRONOUNS =
      Set.of("it", "them", "that", "this", "its", "his", "her", "their", "the", "a");
  private static final int REACH_OF_WEIGHT = 4;
  private static final Set<String> LOWER_CASE_ONLY = Set.of("g", "m", "t");

  /** "45C" and "104 F"; the hottest that news tells of in either is below this. */
  private static final Set<String> DEGREES = Set.of("c", "f");

  private static final BigDecimal HOTTEST = BigDecimal.valueOf(150);

  /** Between "magnitude" and its figure: "was estimated at", "higher than". */
  private static final Set<String> TO_MAGNITUDE =
      Set.of(
          "of",
          "was",
          "is",
          "estimated",
          "measured",
          "put",
          "at",
          "as",
          "higher",
          "greater",
          "than",
          "above",
          "over",
          "about",
          "around",
          "with",
          "a");

  private static final int FARTHEST = 6;
  private static final Map<String, String> SPEEDS = Map.of("mi", "mph", "km", "km/h");

  /** Around a unit: "20 (kg)", "20 [kg]". */
  private static final Map<String, String> BRACKETS =
      Map.of("(", ")", "[", "]", "{", "}", "<", ">");

  /** "(130 km", "(about 130.5 kilometres". */
  private static final int LONGEST_BRACKET = 6;

  private final Lexicon lexicon;
  private final TwoUnits both;

  MeasureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    both = new TwoUnits(lexicon);
  }

  Optional<Reading> read(Words words, Figure figure) {
    return canonical(words, figure)
        .or(() -> magnitude(words, figure))
        .or(() -> both.height(words, figure))
        .or(() -> both.glued(words, figure))
        .or(() -> followed(words, figure))
        .or(() -> belowZero(words, figure));
  }

  /** ">= 5 in": in a canonical form the symbol ends it. */
  private Optional<Reading> canonical(Words words, Figure figure) {
    if (!words.canonical() || !words.has(figure.to())) {
      return Optional.empty();
    }
    String symbol = words.writtenFrom(figure.to());
    return lexicon.units.isSymbol(symbol)
        ? Optional.of(
            Reading.of(MentionType.MEASURE, figure, symbol).spanning(figure.from(), words.size()))
        : Optional.empty();
  }

  /** "It was 20 below zero." */
  private static Optional<Reading> belowZero(Words words, Figure figure) {
    Reading degrees = Reading.of(MentionType.MEASURE, figure, "\u00B0");
    Reading below = belowZero(words, degrees);
    return below.to() > degrees.to() ? Optional.of(below) : Optional.empty();
  }

  private Optional<Reading> followed(Words words, Figure figure) {
    return unit(words, figure)
        .map(
            match ->
                Reading.of(MentionType.MEASURE, figure, match.meaning())
                    .spanning(figure.from(), closed(words, figure, match.to())))
        .map(reading -> both.withInches(words, reading))
        .map(reading -> both.withPounds(words, reading))
        .map(reading -> belowZero(words, reading))
        .map(reading -> rate(words, reading))
        .map(reading -> speed(words, reading));
  }

  /** "80 miles (130 km) per hour": what follows the brackets holds for both lengths. */
  private static Reading speed(Words words, Reading reading) {
    Optional<String> speed = Optional.ofNullable(SPEEDS.get(reading.unit()));
    if (speed.isEmpty()) {
      return reading;
    }
    int after = reading.to();
    if (words.is(after, "(")) {
      while (after < reading.to() + LONGEST_BRACKET && !words.is(after, ")")) {
        after++;
      }
    }
    boolean bracketed = words.is(after, ")");
    boolean perHour =
        (words.is(after + 1, "per") || words.is(after + 1, "an")) && words.is(after + 2, "hour");
    return bracketed && perHour ? reading.unit(speed.get()) : reading;
  }

  /** "10 degrees below zero". */
  private static Reading belowZero(Words words, Reading reading) {
    boolean below =
        reading.unit().startsWith("\u00B0")
            && words.is(reading.to(), "below")
            && words.is(reading.to() + 1, "zero");
    return below
        ? reading
            .amount(reading.amount().times(BigDecimal.ONE.negate()))
            .spanning(reading.from(), reading.to() + 2)
        : reading;
  }

  /** "More than a mile", "an inch wide": one of a unit, where something shows that it measures. */
  Optional<Reading> single(Words words, int at) {
    return words.article(at)
        ? both.andHalf(words, at).or(() -> oneUnit(words, at))
        : Optional.empty();
  }

  private Optional<Reading> oneUnit(Words words, int at) {
    return lexicon
        .units
        .names()
        .at(words, at + 1)
        .filter(match -> words.form(match.to() - 1).length() > 2)
        .filter(
            match ->
                !lexicon.in("not-single-units", words.form(at + 1))
                    || (words.is(match.to(), "of") && POURED.contains(words.form(at + 1))))
        .filter(match -> isMeasured(words, at, match.to()))
        .map(match -> one(at, match));
  }

  private boolean isMeasured(Words words, int at, int end) {
    boolean substance = words.is(end, "of") && words.lowerCased(end + 1);
    if (substance && POURED.contains(words.form(end - 1))) {
      return !PRONOUNS.contains(words.form(end + 1));
    }
    boolean within = words.is(at - 1, "within") && words.is(end, "of");
    boolean done = lexicon.in("one-unit-verbs", words.form(at - 1)) || within;
    boolean bound =
        lexicon
            .boundsBefore
            .before(words, at)
            .filter(match -> !words.digits(match.from()))
            .isPresent();
    return (bound || lexicon.isSize(words, end) || done)
        && (within || !words.is(end, "of"))
        && !words.hyphen(end);
  }

  static Reading one(int at, Phrases.Match unit) {
    Figure figure = Figure.of(at, at + 1, BigDecimal.ONE, Form.WORDS);
    return Reading.of(MentionType.MEASURE, figure, unit.meaning()).spanning(at, unit.to());
  }

  /** "2.5 million barrels a day", "90 litres per minute": of what per how long. */
  private Reading rate(Words words, Reading reading) {
    boolean substance = words.is(reading.to(), "of") && words.is(reading.to() + 2, "per");
    int at = substance ? reading.to() + 2 : reading.to();
    boolean per = words.is(at, "per") || words.article(at) || words.is(at, "each");
    return per
        ? lexicon
            .units
            .rateOf(words.form(at + 1))
            .map(time -> reading.unit(reading.unit() + "/" + time).spanning(reading.from(), at + 2))
            .or(() -> words.is(at, "per") ? perUnit(words, reading, at) : Optional.empty())
            .orElse(reading)
        : reading;
  }

  /** "450 micrograms per cubic metre", "5.1 litres per 100 km". */
  private Optional<Reading> perUnit(Words words, Reading reading, int per) {
    int number = per + 1;
    String of = words.digits(number) ? words.form(number) + " " : "";
    int unit = words.digits(number) ? number + 1 : number;
    return lexicon
        .units
        .names()
        .at(words, unit)
        .filter(match -> of.isEmpty() || of.matches("10*,?0* "))
        .map(
            match ->
                reading
                    .unit(reading.unit() + "/" + of + match.meaning())
                    .spanning(reading.from(), match.to()));
  }

  /** A unit in brackets takes both with it: "20 (kg)". */
  private static int closed(Words words, Figure figure, int to) {
    return BRACKETS.containsKey(words.form(figure.to())) ? to + 1 : to;
  }

  private Optional<Phrases.Match> unit(Words words, Figure figure) {
    int next = figure.to();
    String close = BRACKETS.getOrDefault(words.form(next), "");
    boolean bracket = !close.isEmpty();
    boolean vague = figure.form() == Form.VAGUE && words.is(next, "of");
    boolean share = figure.form() == Form.FRACTION && words.is(next, "of");
    if (bracket || vague || words.hyphen(next)) {
      next++;
    } else if (share && words.article(next + 1)) {
      next += 2;
    } else if (figure.form() == Form.FRACTION && words.article(next)) {
      next++;
    }
    return lexicon
        .units
        .names()
        .at(words, next)
        .filter(match -> isUnit(words, figure, match))
        .filter(match -> !bracket || words.is(match.to(), close));
  }

  /** A single letter is a unit only right after the digits; "44m users" are people. */
  private boolean isUnit(Words words, Figure figure, Phrases.Match match) {
    int at = match.from();
    boolean letter = words.letters(at) && words.form(at).length() == 1 && match.to() == at + 1;
    if (!letter) {
      return !words.is(at, "stone")
          || words.mark(match.to())
          || isWeight(words, figure.from(), match.to());
    }
    if (DEGREES.contains(words.form(at))) {
      return isTemperature(words, figure, at);
    }
    boolean bracketed = BRACKETS.containsKey(words.form(at - 1));
    boolean sized = words.is(at, "m") && lexicon.in("dimension-words", words.form(at + 1));
    boolean cased =
        !LOWER_CASE_ONLY.contains(words.form(at)) || words.written(at).equals(words.form(at));
    return cased && (bracketed || ((words.glued(at) || sized) && words.digits(at - 1)));
  }

  /** "He weighed 14 stone and stood", "11 stone 6 pounds"; not "14 stone steps". */
  private boolean isWeight(Words words, int from, int to) {
    if (words.digits(to)) {
      return true;
    }
    for (int at = from - 1; at >= Math.max(0, from - REACH_OF_WEIGHT); at--) {
      if (lexicon.in("weighed-by", words.form(at))) {
        return !words.form(to).endsWith("s");
      }
    }
    return false;
  }

  private static boolean isTemperature(Words words, Figure figure, int at) {
    boolean named = words.hyphen(at + 1) || (words.glued(at + 1) && words.letters(at + 1));
    boolean possible = figure.number().abs().compareTo(HOTTEST) <= 0;
    return words.capitalised(at) && !named && !words.capitalised(at + 1) && possible;
  }

  /** "magnitude 7.1", "a magnitude-7.1 earthquake", "a magnitude of 7.1". */
  private static Optional<Reading> magnitude(Words words, Figure figure) {
    boolean richter =
        words.is(figure.to(), "on")
            && words.is(figure.to() + 1, "the")
            && (words.is(figure.to() + 2, "richter") || words.is(figure.to() + 3, "richter"));
    if (richter && figure.number().compareTo(BigDecimal.TEN) <= 0) {
      return Optional.of(Reading.of(MentionType.MEASURE, figure, "magnitude"));
    }
    int word = figure.from() - 1;
    while (word > figure.from() - FARTHEST
        && (words.hyphen(word) || TO_MAGNITUDE.contains(words.form(word)))) {
      word--;
    }
    boolean named = words.is(word, "magnitude") && figure.form() == Form.DIGITS;
    return named && figure.number().compareTo(BigDecimal.TEN) <= 0
        ? Optional.of(Reading.of(MentionType.MEASURE, figure, "magnitude"))
        : Optional.empty();
  }
}
