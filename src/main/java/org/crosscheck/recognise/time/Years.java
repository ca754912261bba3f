package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years: "2018" where the words around it make it one, "nineteen twenty eight", "year 267". */
final class Years implements Grammar {
  private static final Set<String> BEFORE =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "during", "before", "after",
          "between", "to", "through", "early", "late", "mid", "and", "or", "circa", "year",
          "around", "winter", "summer", "spring", "autumn", "fall", "than", "least");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "his", "her", "its", "their", "this", "'s", "our", "my", "(", "\u2019s");

  private static final Pattern SEASON = Pattern.compile("(\\d{4})[-/\u2013](\\d{2})");
  private static final Set<String> SEASONS =
      Set.of(
          "season",
          "campaign",
          "financial",
          "fiscal",
          "academic",
          "school",
          "budget",
          "tax",
          "winter");

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
      return named(words, year).or(() -> ofTwo(words, at)).map(read -> read.map(FiscalYear::new));
    }
    if (words.is(at, "year")) {
      return figures
          .whole(words, at + 1)
          .filter(year -> year.value() >= 100 && year.value() <= 2200)
          .map(year -> year.map(CalendarDate::year));
    }
    Optional<Match<Reference>> season = season(words, at);
    if (season.isPresent()) {
      return season;
    }
    if (words.is(at, "'", "\u2019", "\u2018")) {
      return isShort(words, at)
          ? Optional.of(
              new Match<>(
                  at + 2,
                  CalendarDate.year(
                      Integer.parseInt(NumericDates.century(words.form(at + 1)), 10))))
          : Optional.empty();
    }
    return named(words, at)
        .filter(year -> isYear(words, at, year))
        .map(year -> year.map(CalendarDate::year));
  }

  /** The year in "FY18". */
  private static Optional<Match<Integer>> ofTwo(Words words, int fy) {
    boolean two =
        words.is(fy, "fy")
            && words.capitalised(fy)
            && words.digits(fy + 1)
            && words.glued(fy + 1)
            && words.form(fy + 1).length() == 2;
    return two
        ? Optional.of(
            new Match<>(fy + 2, Integer.valueOf(NumericDates.century(words.form(fy + 1)))))
        : Optional.empty();
  }

  /** "In '58", "the summer of '69": an apostrophe, two figures and no noun that they count. */
  private static boolean isShort(Words words, int at) {
    boolean told = words.is(at - 1, "in", "since", "of", "until", "from", "to", "back", "class");
    boolean noun = words.form(at + 2).endsWith("s") || words.capitalised(at + 2);
    boolean counts = words.word(at + 2) && noun && !NamedDates.mayFollowDay(words, at + 2);
    return told
        && words.digits(at + 1)
        && words.form(at + 1).length() == 2
        && words.glued(at + 1)
        && !counts
        && !words.is(at + 2, "'", "\u2019", "-", "%", ".5");
  }

  /** "The 2016-17 season", "in 1997-98", "2023/24 financial year". */
  private static Optional<Match<Reference>> season(Words words, int at) {
    Matcher slashed = SEASON.matcher(words.glued(at, 3));
    if (!slashed.matches() || words.glued(at)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(slashed.group(1), 10);
    boolean next = (first + 1) % 100 == Integer.parseInt(slashed.group(2), 10);
    int end = words.after(at, slashed.group().length());
    boolean asked =
        words.in(at - 1, BEFORE) || words.in(at - 1, DETERMINERS) || words.in(end, SEASONS);
    return next && asked && plausible(first)
        ? Optional.of(
            new Match<>(end, new Range(CalendarDate.year(first), CalendarDate.year(first + 1))))
        : Optional.empty();
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
    boolean compared =
        modern
            && (words.is(year.end(), "levels", "level", "figures", "season", "campaign")
                || (words.is(at - 1, "on")
                    && words.is(at - 2, "points", "percent", "%", "cent", "pc")));
    if (compared) {
      return true;
    }
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
