package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The week, month, quarter or day of another year: "the same week of 2019". */
record SameIn(Grain grain, Reference year) implements Reference {
  private static final Map<String, Grain> GRAINS =
      Map.of("day", Grain.DAY, "week", Grain.WEEK, "month", Grain.MONTH, "quarter", Grain.QUARTER);

  static @Nullable Grain grain(String form) {
    return GRAINS.get(form);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    Optional<LocalDate> now = grain == Grain.DAY ? setting.focus() : setting.today();
    return now.flatMap(day -> year.in(setting).map(known -> in(day, known.firstDay().getYear())));
  }

  private Stretch in(LocalDate day, int known) {
    return switch (grain) {
      case WEEK -> Stretch.week(week(day, known));
      case MONTH -> Stretch.month(YearMonth.from(day).withYear(known));
      case QUARTER -> Stretch.quarter(known, (day.getMonthValue() + 2) / 3);
      default -> Stretch.day(day.withYear(known));
    };
  }

  /** A day of the week with the same number; the fourth of January lies in the first. */
  private static LocalDate week(LocalDate day, int known) {
    int number = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return LocalDate.of(known, 1, 4).plusWeeks(number - 1L);
  }

  @Override
  public String open() {
    return year.open();
  }
}
