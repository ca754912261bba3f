package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A quarter, a half or a season of a year: "the third quarter of 2016", "last spring".
 *
 * @param year the year, where the words give it
 * @param shift with no year: 0 for the one that the setting suggests, -1 for the last, 1 for the
 *     next
 * @param suffix as TIMEX3 writes it: {@code Q3}, {@code H2}, {@code SU}
 * @param firstMonth its first month
 * @param months how many months it has
 */
record YearPart(
    Optional<Reference> year, int shift, Grain grain, String suffix, int firstMonth, int months)
    implements Reference {

  static YearPart quarter(int number) {
    return new YearPart(Optional.empty(), 0, Grain.QUARTER, "Q" + number, number * 3 - 2, 3);
  }

  static YearPart half(int number) {
    return new YearPart(Optional.empty(), 0, Grain.HALF_YEAR, "H" + number, number * 6 - 5, 6);
  }

  YearPart of(Reference named) {
    return new YearPart(Optional.of(named), shift, grain, suffix, firstMonth, months);
  }

  YearPart shifted(int by) {
    return new YearPart(year, by, grain, suffix, firstMonth, months);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (year.isPresent()) {
      return year.get().in(setting).map(known -> inYear(setting, known.firstDay().getYear()));
    }
    return setting.today().map(today -> near(setting, today));
  }

  /** "In 2023 it rose; in the second half of the year it fell": the past is not ahead. */
  private Stretch inYear(Setting setting, int known) {
    Stretch part = starting(known);
    boolean running = year.filter(Shifted.class::isInstance).isPresent();
    boolean ahead = setting.today().filter(today -> part.firstDay().isAfter(today)).isPresent();
    return running && ahead && setting.tense() == Tense.PAST
        ? starting(
            setting.era(true).map(LocalDate::getYear).filter(y -> y < known).orElse(known - 1))
        : part;
  }

  private Stretch near(Setting setting, LocalDate today) {
    Stretch same = starting(today.getYear());
    boolean begun = !same.firstDay().isAfter(today);
    boolean over = same.lastDay().isBefore(today);
    int thisYear = today.getYear();
    Stretch before = starting(thisYear - 1);
    boolean running = !before.lastDay().isBefore(today); // a winter, early in the year
    if (shift < 0) {
      return over ? same : running ? starting(thisYear - 2) : before;
    }
    if (shift == 0 && running) {
      return before;
    }
    if (shift > 0) {
      return starting(begun ? thisYear + 1 : thisYear);
    }
    if (setting.future()) {
      return starting(over ? thisYear + 1 : thisYear);
    }
    return starting(begun ? thisYear : thisYear - 1);
  }

  private Stretch starting(int year) {
    return Stretch.months(YearMonth.of(year, firstMonth), months, grain, "-" + suffix, year);
  }

  @Override
  public String open() {
    return year.map(Reference::open).orElse("XXXX").replaceAll("[^0-9X].*", "") + "-" + suffix;
  }

  /** Reads the meaning in the word list of seasons: {@code SU 06 08}. */
  static YearPart season(String meaning) {
    String[] parts = meaning.split(" ", -1);
    int first = Integer.parseInt(parts[1], 10);
    int last = Integer.parseInt(parts[2], 10);
    return new YearPart(
        Optional.empty(),
        0,
        Grain.SEASON,
        parts[0].toUpperCase(Locale.ROOT),
        first,
        Math.floorMod(last - first, 12) + 1);
  }
}
