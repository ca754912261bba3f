package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Fractions in words: "half a million", "a third of", "a quarter million", "half-dozen". */
final class FractionReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** "half of", "half the": what is halved follows. */
  private static final Set<String> WHOLES =
      Set.of("of", "the", "all", "their", "his", "her", "its", "our", "those", "these", "that");

  /** "The first half were", "the other half". */
  private static final Set<String> BEFORE_HALF =
      Set.of(
          "first", "second", "other", "the", "that", "next", "last", "each", "better", "top",
          "bottom", "upper", "lower");

  private static final Set<String> AFTER_CHANGE =
      Set.of("since", "in", "over", "to", "from", "last", "this", "on", "during", "and", "between");

  private final Lexicon lexicon;
  private final Shares shares;

  FractionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    shares = new Shares(lexicon);
  }

  Optional<Figure> at(Words words, int at) {
    int word = words.article(at) ? at + 1 : at;
    if (words.is(word, "half")) {
      return half(words, at, word);
    }
    if (words.is(word, "quarter")) {
      return quarter(words, at, word);
    }
    return word > at ? part(words, at, word) : Optional.empty();
  }

  /** What "and" may add to a number: "a half", "a quarter million", "a third". */
  Optional<Figure> added(Words words, int at) {
    if (!words.article(at)) {
      return Optional.empty();
    }
    int word = words.pastHyphen(at + 1);
    Optional<BigDecimal> share =
        words.is(word, "half")
            ? Optional.of(HALF)
            : lexicon
                .denominator(words.form(word), false)
                .map(parts -> DigitGroups.quotient(BigDecimal.ONE, parts));
    return share.map(value -> scaled(words, Figure.of(at, word + 1, value, Form.FRACTION)));
  }

  /** "half a million", "half-dozen", "a half", "half of", "more than half". */
  private Optional<Figure> half(Words words, int at, int word) {
    Figure half = Figure.of(at, word + 1, HALF, Form.FRACTION);
    Figure scaled = scaled(words, half);
    if (scaled.to() > half.to()) {
      return Optional.of(scaled);
    }
    return isShare(words, at, word) ? Optional.of(half) : Optional.empty();
  }

  private boolean isShare(Words words, int at, int word) {
    boolean joined = words.hyphen(word + 1) || words.hyphen(at - 1);
    boolean limited = lexicon.boundsBefore.before(words, at).isPresent();
    boolean article = word > at && (words.mark(word + 1) || words.is(word + 1, "of"));
    boolean whole =
        WHOLES.contains(words.form(word + 1))
            || (word == at
                && !BEFORE_HALF.contains(words.form(at - 1))
                && lexicon.in("share-verbs", words.form(word + 1)));
    return measures(words, word) || (!joined && (limited || article || whole));
  }

  /** "Half a mile", "a half-inch", "a quarter point": of a unit, a percentage or a point. */
  private boolean measures(Words words, int word) {
    int unit = words.article(word + 1) || words.hyphen(word + 1) ? word + 2 : word + 1;
    boolean named = words.form(unit).length() > 2 || words.is(unit, "%");
    return named
        && (lexicon.percent.at(words, unit).isPresent()
            || lexicon.units.names().at(words, unit).isPresent()
            || lexicon.currencies.names().at(words, unit).isPresent()
            || words.is(unit, "point"));
  }

  /** "a quarter of", "quarter million"; the quarter of a year is none. */
  private Optional<Figure> quarter(Words words, int at, int word) {
    Figure quarter = Figure.of(at, word + 1, QUARTER, Form.FRACTION);
    Figure scaled = scaled(words, quarter);
    if (scaled.to() > quarter.to()) {
      return Optional.of(scaled);
    }
    if (measures(words, word) && !words.is(word - 1, "the")) {
      return Optional.of(quarter);
    }
    return word > at ? part(words, at, word) : Optional.empty();
  }

  /** "Fell by a third since May", but not "by a third man". */
  private static boolean isMeasureOfChange(Words words, int at, int word) {
    return words.is(at - 1, "by") && AFTER_CHANGE.contains(words.form(word + 1));
  }

  /** "a third of" and "over a third", but not "a third man". */
  private Optional<Figure> part(Words words, int at, int word) {
    boolean limited =
        lexicon.boundsBefore.before(words, at).isPresent() || isMeasureOfChange(words, at, word);
    boolean closed = words.is(word + 1, "of") || (words.mark(word + 1) && !words.hyphen(word + 1));
    boolean told = shares.isTold(words, at, word);
    return lexicon
        .denominator(words.form(word), false)
        .filter(parts -> limited || closed || told)
        .map(parts -> DigitGroups.quotient(BigDecimal.ONE, parts))
        .map(value -> Figure.of(at, word + 1, value, Form.FRACTION));
  }

  /**
   * The fraction times a multiplier that follows: "half a million", "three quarters of a million".
   */
  Figure scaled(Words words, Figure part) {
    int next = part.to();
    if (words.hyphen(next)) {
      next++;
    } else if (words.is(next, "of") && words.article(next + 1)) {
      next += 2;
    } else if (words.article(next)) {
      next++;
    }
    int end = next + 1;
    return lexicon
        .multiplier(words.form(next), false)
        .map(factor -> scaled(part, end, factor))
        .orElse(part);
  }

  private static Figure scaled(Figure part, int end, BigDecimal factor) {
    Figure product = part.times(end, factor);
    boolean rounded = factor.compareTo(Lexicon.DOZEN) == 0;
    Amount amount = rounded ? Amount.about(product.number()) : product.amount();
    return new Figure(part.from(), end, amount, Form.WORDS, factor);
  }
}
