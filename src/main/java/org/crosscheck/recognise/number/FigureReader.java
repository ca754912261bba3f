package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Finds the number that begins at a word, the longest reading first, without unit and bounds. */
final class FigureReader {
  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "to", "but", "for", "who", "that", "which", "or", "and", "more", "i", "he", "she", "we",
          "they", "you", "day", "in");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> MINUS = Set.of("-", "\u2212");

  private final Lexicon lexicon;
  private final FractionReader fractions;
  private final CardinalReader cardinals;

  FigureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fractions = new FractionReader(lexicon);
    this.cardinals = new CardinalReader(lexicon, fractions);
  }

  Optional<Figure> at(Words words, int at) {
    return vague(words, at)
        .or(() -> powers(words, at))
        .or(() -> canonicalVague(words, at))
        .or(() -> lone(words, at))
        .or(() -> none(words, at))
        .or(() -> signed(words, at))
        .or(() -> unsigned(words, at));
  }

  private Optional<Figure> vague(Words words, int at) {
    return lexicon
        .vague
        .at(words, at)
        .filter(match -> !areMarks(words, match.to()))
        .map(match -> multiplied(words, vague(match)));
  }

  /** "1,000s", "100s of people": hundreds and thousands in digits. */
  private static Optional<Figure> powers(Words words, int at) {
    boolean plural = words.is(at + 1, "s") && words.glued(at + 1);
    return plural && arePowers(words, at)
        ? DigitGroups.number(words.form(at))
            .map(n -> n.add(n))
            .map(
                n ->
                    new Figure(
                        at, at + 2, Amount.vague(n, Optional.empty()), Form.VAGUE, BigDecimal.ONE))
        : Optional.empty();
  }

  private static boolean arePowers(Words words, int at) {
    boolean grouped = words.form(at).matches("10{0,2},000(?:,000)?");
    return grouped || (words.is(at + 2, "of") && words.form(at).matches("10{2,3}"));
  }

  /** "Scores of 3 and 4" are the figures that follow; "scores of 12-year-olds" are many. */
  private static boolean areMarks(Words words, int of) {
    int next = of + 2;
    boolean listed =
        words.is(next, "and") || words.is(next, "or") || words.is(next, "to") || words.mark(next);
    return words.is(of, "of") && words.digits(of + 1) && listed && !words.dash(next);
  }

  /** "vague 24..60", "vague 3..", as vague quantities are written. */
  private static Optional<Figure> canonicalVague(Words words, int at) {
    if (at != 0 || !words.is(0, "vague") || !words.canonical()) {
      return Optional.empty();
    }
    int dots = words.is(1, "..") ? 1 : 2;
    Optional<BigDecimal> low = DigitGroups.number(words.form(1));
    Optional<BigDecimal> high = DigitGroups.number(words.form(dots + 1));
    int end = high.isPresent() ? dots + 2 : dots + 1;
    return words.is(dots, "..") && low.isPresent()
        ? Optional.of(
            new Figure(at, end, Amount.vague(low.get(), high), Form.VAGUE, BigDecimal.ONE))
        : Optional.empty();
  }

  private static Figure vague(Phrases.Match match) {
    String meaning = match.meaning();
    if (meaning.startsWith("~")) {
      Amount amount = Amount.about(new BigDecimal(meaning.substring(1)));
      return new Figure(match.from(), match.to(), amount, Form.WORDS, BigDecimal.ONE);
    }
    String[] ends = meaning.split("\\.\\.", 2);
    Optional<BigDecimal> high =
        ends.length > 1 ? Optional.of(new BigDecimal(ends[1])) : Optional.empty();
    Amount amount = Amount.vague(new BigDecimal(ends[0]), high);
    return new Figure(match.from(), match.to(), amount, Form.VAGUE, BigDecimal.ONE);
  }

  /** "several hundred", "a couple of thousand", "several hundred million". */
  private Figure multiplied(Words words, Figure figure) {
    int next = words.is(figure.to(), "of") ? figure.to() + 1 : figure.to();
    boolean few = figure.number().compareTo(BigDecimal.TEN) < 0;
    Optional<BigDecimal> factor = lexicon.multiplier(words.form(next), false).filter(f -> few);
    return factor.map(f -> multipliedAgain(words, figure.times(next + 1, f), f)).orElse(figure);
  }

  private Figure multipliedAgain(Words words, Figure figure, BigDecimal first) {
    return lexicon
        .multiplier(words.form(figure.to()), false)
        .filter(f -> f.compareTo(first) > 0)
        .map(f -> figure.times(figure.to() + 1, f))
        .orElse(figure);
  }

  private Optional<Figure> lone(Words words, int at) {
    return lexicon
        .lone
        .at(words, at)
        .filter(match -> !words.hyphen(match.to()) && !words.is(match.to(), "'s"))
        .filter(match -> !words.is(at, "nil") || (words.mark(at - 1) && words.mark(match.to())))
        .map(
            match -> {
              int to = words.is(match.to() - 1, "of") ? match.to() - 1 : match.to();
              return Figure.of(at, to, new BigDecimal(match.meaning()), Form.LONE);
            });
  }

  /** "Not one of them", "not one vote"; "not one to quit" and "not one but two" are none. */
  private static boolean isNone(Words words, int next) {
    return words.lowerCased(next) && !AFTER_PRONOUN.contains(words.form(next));
  }

  /** "no survivors", "no other passengers": "no" before a plural that is near. */
  private Optional<Figure> none(Words words, int at) {
    if (words.is(at, "not") && words.is(at + 1, "one") && isNone(words, at + 2)) {
      return Optional.of(Figure.of(at, at + 2, BigDecimal.ZERO, Form.LONE));
    }
    if (!words.is(at, "no")) {
      return Optional.empty();
    }
    for (int next = at + 1; next <= at + 3 && words.letters(next); next++) {
      if (!words.lowerCased(next) && next == at + 1) {
        return Optional.empty();
      }
      if (lexicon.counted(words, next).isPresent()) {
        return Optional.of(Figure.of(at, at + 1, BigDecimal.ZERO, Form.LONE));
      }
    }
    return Optional.empty();
  }

  /** "-5", "minus five". */
  private Optional<Figure> signed(Words words, int at) {
    boolean sign =
        MINUS.contains(words.form(at))
            && words.glued(at + 1)
            && !words.glued(at)
            && words.digits(at + 1)
            && !words.digits(at - 1);
    boolean minus = words.is(at, "minus") && !words.is(at - 1, "or"); // "plus or minus 3"
    if (!sign && !minus) {
      return Optional.empty();
    }
    return unsigned(words, at + 1)
        .map(figure -> figure.from(at).times(figure.to(), BigDecimal.ONE.negate()));
  }

  private Optional<Figure> unsigned(Words words, int at) {
    return fractions
        .at(words, at)
        .or(() -> articled(words, at))
        .or(() -> ordinal(words, at))
        .or(() -> cardinals.at(words, at));
  }

  /** "a hundred and five", "a dozen". */
  private Optional<Figure> articled(Words words, int at) {
    if (!words.article(at) || lexicon.multiplier(words.form(at + 1), false).isEmpty()) {
      return Optional.empty();
    }
    return cardinals.at(words, at + 1).map(figure -> figure.from(at));
  }

  private Optional<Figure> ordinal(Words words, int at) {
    if (words.digits(at) && isOrdinalEnding(words, at + 1)) {
      return DigitGroups.number(words.form(at)).map(n -> Figure.of(at, at + 2, n, Form.ORDINAL));
    }
    return lexicon
        .ordinal(words.form(at))
        .filter(n -> n.compareTo(Lexicon.HUNDRED) <= 0)
        .map(n -> Figure.of(at, at + 1, n, Form.ORDINAL));
  }

  /** "21st", but not "16st": that is a weight. */
  private static boolean isOrdinalEnding(Words words, int at) {
    String number = words.form(at - 1);
    boolean first = number.endsWith("1") && !number.endsWith("11");
    return words.glued(at)
        && ORDINAL_ENDINGS.contains(words.form(at))
        && (first || !words.is(at, "st"));
  }
}
