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
    if (isLevelBefore(words, before, here)) {
      return Optional.of(
          Reading.of(MentionType.PERCENT, here.figure(), before.unit())
              .spanning(here.from(), here.to()));
    }
    boolean metres = areMetres(words, here);
    boolean large =
        here.type() == MentionType.NUMBER
            && here.figure().scale().compareTo(Lexicon.MILLION) >= 0
            && (!words.letters(here.to()) || AFTER.contains(words.form(here.to())));
    boolean money = before.type() == MentionType.MONEY && isLarge(before, Lexicon.MILLION);
    if (!linked(words, before.to(), here.from())) {
      return Optional.empty();
    }
    if (money && (large || metres)) {
      Figure figure = metres ? millions(here) : here.figure();
      return Optional.of(
          Reading.of(MentionType.MONEY, figure, "")
              .spanning(here.from(), here.to())
              .currency(before.currency().orElse(""), before.assumed()));
    }
    if (before.type() == MentionType.MEASURE
        && isLarge(before, LARGE)
        && areMillions(words, here)) {
      return Optional.of(
          Reading.of(MentionType.MEASURE, here.figure(), before.unit())
              .spanning(here.from(), here.to()));
    }
    boolean counted =
        (before.type() == MentionType.NUMBER || before.type() == MentionType.MEASURE)
            && isLarge(before, LARGE);
    return counted && metres
        ? Optional.of(
            Reading.of(before.type(), millions(here), before.unit())
                .spanning(here.from(), here.to()))
        : Optional.empty();
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
            && (!words.letters(here.to()) || AFTER.contains(words.form(here.to())));
    return level
        && bare
        && EARLIER.contains(words.form(here.from() - 1))
        && linked(words, before.to(), here.from());
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
        && (!words.letters(reading.to()) || AFTER.contains(words.form(reading.to())));
  }

  private static Figure millions(Reading reading) {
    return reading.figure().times(reading.to(), Lexicon.MILLION);
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
