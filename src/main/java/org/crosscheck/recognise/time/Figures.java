package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the numbers that stand in dates and before units of time. */
final class Figures {
  /** In digits; longer figures count nothing that a time could have. */
  private static final int LONGEST = 9;

  private static final Pattern DECIMAL =
      Pattern.compile("\\d{1,9}(\\.\\d{1,9})?|\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,9})?");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> SIGNS =
      Map.of("\u00BD", HALF, "\u00BC", new BigDecimal("0.25"), "\u00BE", new BigDecimal("0.75"));

  private final Lexicon lexicon;

  Figures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "21", "twenty-one", "two hundred and sixty seven". */
  Optional<Match<Integer>> whole(Words words, int at) {
    if (isPlain(words, at)) {
      return Optional.of(new Match<>(at + 1, Integer.valueOf(words.form(at))));
    }
    return inWords(words, at);
  }

  private static boolean isPlain(Words words, int at) {
    return words.digits(at) && words.form(at).length() <= LONGEST;
  }

  /** Cardinal number words below a million. */
  Optional<Match<Integer>> inWords(Words words, int at) {
    Optional<Match<Integer>> first = belowThousand(words, at);
    if (first.isEmpty() || !words.is(first.get().end(), "thousand")) {
      return first;
    }
    int total = first.get().value() * 1000;
    int end = first.get().end() + 1;
    Optional<Match<Integer>> rest = belowThousand(words, words.skip(end, "and"));
    return Optional.of(
        rest.map(r -> new Match<>(r.end(), total + r.value())).orElse(new Match<>(end, total)));
  }

  private Optional<Match<Integer>> belowThousand(Words words, int at) {
    Optional<Match<Integer>> first =
        words.is(at, "a") && words.is(at + 1, "hundred", "thousand")
            ? Optional.of(new Match<>(at + 1, 1))
            : belowHundred(words, at);
    if (first.isEmpty() || !words.is(first.get().end(), "hundred")) {
      return first;
    }
    int total = first.get().value() * 100;
    int end = first.get().end() + 1;
    Optional<Match<Integer>> rest = belowHundred(words, words.skip(end, "and"));
    return Optional.of(
        rest.map(r -> new Match<>(r.end(), total + r.value())).orElse(new Match<>(end, total)));
  }

  /** "seven", "twenty-one", "twenty one". */
  Optional<Match<Integer>> belowHundred(Words words, int at) {
    Optional<Integer> first = lexicon.number(words.form(at)).filter(n -> n < 100);
    if (first.isEmpty() || first.get() < 20) {
      return first.map(n -> new Match<>(at + 1, n));
    }
    int next = words.skip(at + 1, "-");
    Optional<Integer> unit = lexicon.number(words.form(next)).filter(n -> n < 10);
    return Optional.of(
        unit.map(u -> new Match<>(next + 1, first.get() + u))
            .orElse(new Match<>(at + 1, first.get())));
  }

  /** "21st", "twenty-first", "second". */
  Optional<Match<Integer>> ordinal(Words words, int at) {
    if (isPlain(words, at)) {
      boolean suffixed = words.glued(at + 1) && words.in(at + 1, SUFFIXES);
      return suffixed
          ? Optional.of(new Match<>(at + 2, Integer.valueOf(words.form(at))))
          : Optional.empty();
    }
    Optional<Integer> tens = lexicon.number(words.form(at)).filter(n -> n >= 20 && n < 100);
    if (tens.isPresent()) {
      int next = words.skip(at + 1, "-");
      return lexicon
          .ordinal(words.form(next))
          .filter(n -> n < 10)
          .map(unit -> new Match<>(next + 1, tens.get() + unit));
    }
    return lexicon.ordinal(words.form(at)).map(n -> new Match<>(at + 1, n));
  }

  /** A year in words: "nineteen seventy eight", "two thousand and eighteen", "twenty ten". */
  Optional<Match<Integer>> yearInWords(Words words, int at) {
    Optional<Match<Integer>> century = belowHundred(words, at);
    if (century.filter(c -> c.value() >= 10 && c.value() <= 21).isPresent()) {
      Optional<Match<Integer>> rest = belowHundred(words, century.get().end());
      if (rest.filter(r -> r.value() >= 10).isPresent()) {
        return rest.map(r -> r.map(n -> century.get().value() * 100 + n));
      }
    }
    return inWords(words, at).filter(n -> n.value() > 1000 && n.value() <= 2100);
  }

  /** What can stand before a unit of time: "72", "3.5", "two and a half", "3-4", "several". */
  Optional<Match<Figure>> figure(Words words, int at) {
    Optional<Match<Figure>> vague = lexicon.vagueNumbers.at(words, at).map(m -> m.map(Figure::of));
    if (vague.isPresent()) {
      return vague;
    }
    int start = words.is(at, "between") ? at + 1 : at;
    return single(words, start).map(first -> withRange(words, first, start > at));
  }

  private Match<Figure> withRange(Words words, Match<Figure> first, boolean between) {
    int dash = first.end();
    boolean hanging =
        words.is(dash, "-") && words.is(dash + 1, "to", "or") && !words.glued(dash + 1);
    int joint = hanging ? dash + 1 : dash;
    boolean joined =
        words.is(joint, "or", "to", "-", "\u2013", "\u2014") || (between && words.is(joint, "and"));
    return joined
        ? single(words, joint + 1)
            .filter(
                second ->
                    second.value().high().orElseThrow().compareTo(first.value().low().orElseThrow())
                        > 0)
            .map(second -> second.map(first.value()::to))
            .orElse(first)
        : first;
  }

  private Optional<Match<Figure>> single(Words words, int at) {
    if (words.is(at, "half")) {
      int unit = words.skip(words.skip(at + 1, "of"), "a", "an");
      return Optional.of(new Match<>(unit, Figure.of(HALF)));
    }
    if (words.is(at, "a") && words.is(at + 1, "half") && !words.is(at + 2, "of")) {
      return Optional.of(new Match<>(words.skip(at + 2, "-"), Figure.of(HALF)));
    }
    Optional<Match<Figure>> number =
        words.numeric(at) && DECIMAL.matcher(words.form(at)).matches()
            ? Optional.of(
                new Match<>(at + 1, Figure.of(new BigDecimal(words.form(at).replace(",", "")))))
            : inWords(words, at).map(m -> m.map(Figure::of));
    return number.map(n -> large(words, withHalf(words, n)));
  }

  private static Match<Figure> large(Words words, Match<Figure> number) {
    if (!words.is(number.end(), "million", "billion")) {
      return number;
    }
    BigDecimal factor = BigDecimal.TEN.pow(words.is(number.end(), "million") ? 6 : 9);
    return new Match<>(
        number.end() + 1, Figure.of(number.value().low().orElseThrow().multiply(factor)));
  }

  /** "and a half", "and half", "½". */
  private static Match<Figure> withHalf(Words words, Match<Figure> number) {
    int at = number.end();
    if (SIGNS.containsKey(words.form(at))) {
      BigDecimal sign = SIGNS.getOrDefault(words.form(at), BigDecimal.ZERO);
      return new Match<>(at + 1, number.value().plus(sign));
    }
    int dash = words.skip(at, "-");
    if (!words.is(dash, "and")) {
      return number;
    }
    int half = words.skip(words.skip(words.skip(dash + 1, "-"), "a"), "-");
    return words.is(half, "half") ? new Match<>(half + 1, number.value().plus(HALF)) : number;
  }
}
