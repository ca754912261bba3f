package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Gives a large figure the unit of the one it is held against: "fell to 1.07 billion euros from
 * 1.31 billion", "between $1.5m and 2m", "dropped 800,000 barrels to 218.2m".
 */
final class CarriedUnits {
  private static final Set<String> LINKS =
      Set.of(
          "to",
          "from",
          "against",
          "and",
          "or",
          "versus",
          "vs",
          "compared",
          "with",
          ",",
          "up",
          "down",
          "-",
          "\u2013",
          "than",
          "rather");

  /** What follows a figure that names no noun of its own: "from 3 million a year ago". */
  private static final Set<String> AFTER =
      Set.of(
          "a",
          "in",
          "last",
          "the",
          "previously",
          "earlier",
          "when",
          "for",
          "this",
          "before",
          "at",
          "on",
          "and",
          "after");

  private static final Set<String> LEVELS = Set.of("to", "at", "is", "was", "of", "record");
  private static final Set<String> EARLIER = Set.of("from", "against", "with", "than", "versus");
  private static final int LONGEST_LINK = 4;
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

  private CarriedUnits() {}

  static List<Reading> over(Words words, List<Reading> readings) {
    List<Reading> carried = new ArrayList<>(readings);
    for (int i = 1; i < carried.size(); i++) {
      Reading before = carried.get(i - 1);
      Optional<Reading> filled = filled(words, before, carried.get(i));
      if (filled.isPresent()) {
        carried.set(i, filled.get());
      }
    }
    return carried;
  }

  private static Optional<Reading> filled(Words words, Reading before, Reading here) {
    return linked(words, before.to(), here.from())
        ? figure(words, before, here).map(figure -> like(before, here, figure))
        : Optional.empty();
  }

  private static Reading like(Reading before, Reading here, Figure figure) {
    Reading same =
        Reading.of(before.type(), figure, before.unit()).spanning(here.from(), here.to());
    return before.currency().map(code -> same.currency(code, before.assumed())).orElse(same);
  }

  /** The figure, if it is one of what the reading before measures. */
  private static Optional<Figure> figure(Words words, Reading before, Reading here) {
    boolean same =
        switch (before.type()) {
          case PERCENT -> isLevelBefore(words, before, here);
          case MONEY -> isLarge(before, Lexicon.MILLION) && isLargeNumber(words, here);
          case MEASURE -> isLarge(before, LARGE) && areMillions(words, here);
          default -> false;
        };
    return same ? Optional.of(here.figure()) : millions(words, before, here);
  }

  /** "Fell by 300,000 to 2m": no metres. */
  private static Optional<Figure> millions(Words words, Reading before, Reading here) {
    boolean large =
        switch (before.type()) {
          case MONEY -> isLarge(before, Lexicon.MILLION);
          case NUMBER, MEASURE -> isLarge(before, LARGE);
          default -> false;
        };
    return large && areMetres(words, here)
        ? Optional.of(here.figure().times(here.to(), Lexicon.MILLION))
        : Optional.empty();
  }

  private static boolean isLargeNumber(Words words, Reading reading) {
    return reading.type() == MentionType.NUMBER
        && reading.figure().scale().compareTo(Lexicon.MILLION) >= 0
        && endsPhrase(words, reading.to());
  }

  /** "Fell to 3.4% from 4.1": where a share was; "fell 3% from 45" tells of a price. */
  private static boolean isLevelBefore(Words words, Reading before, Reading here) {
    boolean level =
        before.type() == MentionType.PERCENT
            && before.unit().equals("percent")
            && LEVELS.contains(words.form(before.from() - 1));
    boolean bare =
        here.type() == MentionType.NUMBER
            && (here.figure().form() == Form.DIGITS || here.figure().form() == Form.WORDS)
            && here.figure().number().compareTo(Lexicon.HUNDRED) <= 0
            && endsPhrase(words, here.to());
    return level && bare && EARLIER.contains(words.form(here.from() - 1));
  }

  private static boolean isLarge(Reading reading, BigDecimal least) {
    return reading.amount().point().filter(n -> n.compareTo(least) >= 0).isPresent();
  }

  private static boolean areMetres(Words words, Reading reading) {
    return reading.type() == MentionType.MEASURE
        && reading.unit().equals("m")
        && words.is(reading.to() - 1, "m")
        && words.glued(reading.to() - 1);
  }

  private static boolean areMillions(Words words, Reading reading) {
    return reading.type() == MentionType.NUMBER
        && words.is(reading.to() - 1, "m")
        && endsPhrase(words, reading.to());
  }

  private static boolean endsPhrase(Words words, int at) {
    return !words.letters(at) || AFTER.contains(words.form(at));
  }

  private static boolean linked(Words words, int from, int to) {
    if (to <= from || to - from > LONGEST_LINK) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!LINKS.contains(words.form(at))) {
        return false;
      }
    }
    return !words.is(to - 1, ",");
  }
}
