package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;

/** Years: "2018" where the words around it make it one, "nineteen twenty eight", "year 267". */
final class Years implements Grammar {
  private static final Set<String> BEFORE =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "during", "before", "after",
          "between", "to", "through", "early", "late", "mid", "and", "or", "circa", "year",
          "around", "winter", "summer", "spring", "autumn", "fall", "than");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "his", "her", "its", "their", "this", "'s", "our", "my", "(", "\u2019s");

  /** The last year that four figures are taken for. */
  static final int LAST = 2200;

  private final Figures figures;

  Years(Figures figures) {
    this.figures = figures;
  }

  static boolean plausible(int year) {
    return year >= 1000 && year <= LAST;
  }

  /** A year where one is expected: four figures, or words. */
  Optional<Match<Integer>> named(Words words, int at) {
    if (words.digits(at)) {
      return words.form(at).length() == 4 && plausible(Integer.parseInt(words.form(at), 10))
          ? Optional.of(new Match<>(at + 1, Integer.valueOf(words.form(at))))
          : Optional.empty();
    }
    return figures.yearInWords(words, at).filter(year -> !words.numeric(at));
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    if (words.is(at, "fiscal", "fy")) {
      int year = words.skip(at + 1, "year");
      return named(words, year).map(read -> read.map(FiscalYear::new));
    }
    if (words.is(at, "year")) {
      return figures
          .whole(words, at + 1)
          .filter(year -> year.value() >= 100 && year.value() <= 2200)
          .map(year -> year.map(CalendarDate::year));
    }
    return named(words, at)
        .filter(year -> isYear(words, at, year))
        .map(year -> year.map(CalendarDate::year));
  }

  private static boolean isYear(Words words, int at, Match<Integer> year) {
    if (isCounted(words, year.end()) || words.is(at - 1, "$", "\u20AC", "\u00A3", "#")) {
      return false;
    }
    if (words.is(at - 1, "-")) {
      return words.is(at - 2, "mid", "early", "late", "pre", "post") && year.value() >= 1500;
    }
    if (!words.digits(at)) {
      return words.in(at - 1, BEFORE) && year.value() < 2100;
    }
    boolean usual = year.value() >= 1700 && year.value() <= 2100;
    boolean modern = year.value() >= 1900 && year.value() <= 2050;
    boolean told =
        words.is(at - 1, "made", "makes", "make", "making", "called", "entered", "ended")
            || (at == 0 && words.is(year.end(), "was", "is", "has", "will", "saw", "brought"));
    if (told
        && modern
        && words.is(year.end(), "the", "was", "is", "has", "will", "saw", "brought", ",", ".")) {
      return true;
    }
    return (words.in(at - 1, BEFORE) && usual)
        || (words.in(at - 1, DETERMINERS) && modern)
        || (year.value() >= 1500 && words.is(at - 1, "in", "since") && usual)
        || words.size() == 1;
  }

  /** "in 2000 people", "about 1900 km". */
  static boolean isCounted(Words words, int after) {
    return words.is(
        after,
        "people",
        "%",
        "percent",
        "km",
        "miles",
        "metres",
        "meters",
        "feet",
        "dollars",
        "euros",
        "pounds",
        "troops",
        "soldiers",
        "men",
        "women",
        "children",
        "homes",
        "houses",
        "times",
        "tons",
        "tonnes",
        "hours",
        "days",
        "years",
        "more",
        "or",
        "gmt",
        "workers",
        "employees",
        "students");
  }
}
