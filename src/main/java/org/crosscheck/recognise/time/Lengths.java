package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads lengths of time: "72 hours", "nine-day", "1 month and 21 days", "several minutes". */
final class Lengths {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** "Three or more days". */
  private static final String[] OR_SO = {"more", "so", "less", "fewer"};

  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final Set<String> BEFORE_QUARTERS =
      Set.of("for", "in", "first", "last", "past", "next", "previous", "final", "over", "these");
  private static final Set<String> WHOLE = Set.of("all", "full", "whole", "entire");

  private static final int REACH_OF_VERB = 6;
  private static final int LONG = "long".length();

  private final Lexicon lexicon;
  private final Figures figures;

  Lengths(Lexicon lexicon, Figures figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /**
   * A length with its limits.
   *
   * @param low the shortest; the same as {@code high} for one figure
   * @param measure the unit of a length without a figure: "several days"
   */
  record Reading(Length low, Optional<Length> high, Optional<Measure> measure, boolean article) {
    boolean vague() {
      return measure.isPresent();
    }

    Optional<Length> exact() {
      return high.filter(low::equals).filter(length -> measure.isEmpty());
    }
  }

  /** A number with a unit, or several; also "a day", "half a year", "all week". */
  Optional<Match<Reading>> at(Words words, int at) {
    Optional<Match<Reading>> first =
        share(words, at)
            .or(() -> counted(words, at))
            .or(() -> withArticle(words, at))
            .or(() -> lasting(words, at));
    return first.map(found -> spanned(words, at, found).orElseGet(() -> continued(words, found)));
  }

  /** "A quarter of a century", "three-quarters of an hour". */
  private Optional<Match<Reading>> share(Words words, int at) {
    int article = words.skip(at, "a");
    int quarter = words.is(article, "three") ? words.skip(article + 1, "-") : article;
    boolean three = quarter > article;
    boolean said =
        words.is(quarter, three ? "quarters" : "quarter")
            && words.is(quarter + 1, "of")
            && words.is(quarter + 2, "a", "an");
    return said
        ? lexicon
            .unit(words.form(quarter + 3))
            .map(unit -> Length.of(new BigDecimal(three ? "0.75" : "0.25"), unit))
            .map(length -> new Match<>(quarter + 4, exactly(length, false)))
        : Optional.empty();
  }

  /** "Between 90 minutes and two hours", "18 months to three years"; no change from one to two. */
  private Optional<Match<Reading>> spanned(Words words, int at, Match<Reading> first) {
    int joint = first.end();
    boolean between = words.is(at, "between");
    boolean joined = words.is(joint, "to", "or", "\u2013") || (between && words.is(joint, "and"));
    if (!joined || first.value().exact().isEmpty() || isChange(words, at)) {
      return Optional.empty();
    }
    return counted(words, joint + 1)
        .or(() -> withArticle(words, joint + 1))
        .filter(last -> isLonger(last.value(), first.value()))
        .map(
            last ->
                last.map(
                    end -> new Reading(first.value().low(), end.exact(), Optional.empty(), false)));
  }

  private static boolean isLonger(Reading last, Reading first) {
    return last.exact()
        .filter(length -> length.seconds().compareTo(first.low().seconds()) > 0)
        .isPresent();
  }

  /** "Extended from two days to a week" tells of two lengths. */
  private boolean isChange(Words words, int at) {
    if (!words.is(at - 1, "from")) {
      return false;
    }
    for (int verb = at - 2; verb >= Math.max(0, at - REACH_OF_VERB); verb--) {
      if (lexicon.isChange(words.form(verb))) {
        return true;
      }
    }
    return false;
  }

  private Match<Reading> continued(Words words, Match<Reading> first) {
    Match<Reading> read = first;
    while (read.value().exact().isPresent()) {
      boolean comma = words.is(read.end(), ",");
      if (comma && isFractional(read.value())) {
        return read; // "two and a half months, one hour and a day"
      }
      int next = words.skip(words.skip(read.end(), ","), "and");
      Optional<Match<Reading>> more =
          counted(words, next).filter(term -> term.value().exact().isPresent());
      if (more.isEmpty()
          || sharesUnit(read.value(), more.get().value())
          || isFurther(words, next, more.get().end())) {
        return read;
      }
      Length sum = read.value().low().plus(more.get().value().low());
      read = new Match<>(more.get().end(), exactly(sum, false));
    }
    return read;
  }

  /** "Six months, and 16 more weeks": another length. */
  private static boolean isFurther(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, "more", "additional", "extra", "further")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFractional(Reading length) {
    return length.low().amounts().values().stream()
        .anyMatch(amount -> amount.stripTrailingZeros().scale() > 0);
  }

  /** "week-long", "monthlong". */
  private Optional<Match<Reading>> lasting(Words words, int at) {
    String form = words.form(at);
    boolean hyphened = words.is(at + 1, "-") && words.is(at + 2, "long") && words.glued(at + 1);
    boolean one = form.endsWith("long") && form.length() > LONG;
    if (!hyphened && !one) {
      return Optional.empty();
    }
    String unit = hyphened ? form : form.substring(0, form.length() - LONG);
    int end = hyphened ? at + 3 : at + 1;
    return lexicon
        .unit(unit)
        .filter(measure -> unit.length() > 2 && !unit.endsWith("s"))
        .map(measure -> new Match<>(end, exactly(Length.of(BigDecimal.ONE, measure), false)));
  }

  private static boolean sharesUnit(Reading one, Reading other) {
    return one.low().amounts().keySet().stream().anyMatch(other.low().amounts()::containsKey);
  }

  private static Reading exactly(Length length, boolean article) {
    return new Reading(length, Optional.of(length), Optional.empty(), article);
  }

  private Optional<Match<Reading>> counted(Words words, int at) {
    return words.is(at - 1, "$", "\u00A3", "\u20AC", "\u00A5")
        ? Optional.empty()
        : figures.figure(words, at).flatMap(figure -> unitAfter(words, figure));
  }

  private Optional<Match<Reading>> unitAfter(Words words, Match<Figure> figure) {
    int at = figure.end();
    if (words.is(at, "-", "\u2011", "\u2013")) {
      at++;
    }
    if (words.is(at, "or") && words.is(at + 1, OR_SO)) {
      at += 2;
    }
    at = words.skip(at, "odd");
    while (words.is(
        at,
        "more",
        "whole",
        "full",
        "long",
        "straight",
        "consecutive",
        "business",
        "working",
        "calendar",
        "short",
        "solid",
        "successive",
        "additional",
        "extra")) {
      at++;
    }
    int noun = at;
    Optional<Measure> unit =
        lexicon
            .unit(words.form(at))
            .filter(u -> !isOrdinal(words, figure) && !isShare(words, figure, noun));
    int end = at + 1;
    return unit.map(u -> new Match<>(end, reading(figure.value(), u)));
  }

  /** "A couple of days", "half a dozen years", "20-odd years". */
  static boolean isRounded(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, "couple", "dozen", "odd")) {
        return true;
      }
    }
    return false;
  }

  /** "one second" is no length in "one second chance", nor is "2016 H2". */
  private static boolean isOrdinal(Words words, Match<Figure> figure) {
    return (words.is(figure.end(), "second") && words.is(figure.end() - 1, "one"))
        || (words.is(figure.end(), "h") && words.capitalised(figure.end()));
  }

  /** "Three-quarters of the members" and "three quarters full" are no nine months. */
  private static boolean isShare(Words words, Match<Figure> figure, int noun) {
    boolean part =
        figure.value().low().filter(low -> low.compareTo(BigDecimal.ONE) < 0).isPresent();
    if (part && words.is(noun, "quarters")) {
      return true; // "half to three quarters"
    }
    boolean three = figure.value().point().filter(THREE::equals).isPresent();
    if (!three || !words.is(noun, "quarters") || noun > figure.end() + 1) {
      return false;
    }
    boolean joined = noun > figure.end();
    return joined || words.is(noun + 1, "of") || !words.in(figure.end() - 2, BEFORE_QUARTERS);
  }

  private static Reading reading(Figure figure, Measure unit) {
    Length low = Length.of(figure.low().orElse(BigDecimal.ONE), unit);
    Optional<Length> high = figure.high().map(number -> Length.of(number, unit));
    return new Reading(low, high, Optional.of(unit).filter(u -> figure.vague()), false);
  }

  /** "a day", "another week", "all week", "a year and a half", "a full month". */
  private Optional<Match<Reading>> withArticle(Words words, int at) {
    boolean whole = words.in(at, WHOLE);
    if (!whole && !words.in(at, ARTICLES)) {
      return Optional.empty();
    }
    int unitAt = whole ? words.skip(at + 1, "-") : at + 1;
    while (!whole
        && words.is(unitAt, "full", "whole", "single", "further", "entire", "good", "mere")) {
      unitAt++;
    }
    boolean night = whole && words.is(unitAt, "night");
    boolean many = !whole && words.form(unitAt).endsWith("s"); // "an hours-long siege"
    Optional<Measure> unit =
        lexicon
            .unit(words.form(unitAt))
            .filter(u -> (u.unit() != Unit.SECOND || whole) && !night && !many);
    int end = unitAt + 1;
    return unit.map(
        measure -> {
          int half = andAHalf(words, end);
          BigDecimal figure = half > end ? new BigDecimal("1.5") : BigDecimal.ONE;
          return new Match<>(half, exactly(Length.of(figure, measure), !whole && half == end));
        });
  }

  /** The end of "and a half" and "-and-a-half"; where it is not said, the place itself. */
  private static int andAHalf(Words words, int at) {
    int and = words.skip(at, "-");
    int a = words.skip(and + 1, "-");
    int half = words.skip(a + 1, "-");
    return words.is(and, "and") && words.is(a, "a") && words.is(half, "half") ? half + 1 : at;
  }

  /** A bare plural: "days", "decades". */
  Optional<Match<Reading>> plural(Words words, int at) {
    return Optional.of(words.form(at))
        .filter(form -> form.endsWith("s") || form.equals("centuries"))
        .flatMap(lexicon::unit)
        .filter(unit -> words.form(at).length() > 4 || words.is(at, "days"))
        .map(
            unit ->
                new Match<>(
                    at + 1,
                    new Reading(
                        Length.of(new BigDecimal(2), unit),
                        Optional.empty(),
                        Optional.of(unit),
                        false)));
  }
}
