package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * So many days, weeks, months or years from the article's day or from the day it speaks of:
 * "tomorrow", "last month", "this year", "the following day".
 *
 * @param fromFocus whether it counts from the day the article spoke of last, not from its own
 */
record Shifted(Grain grain, int by, boolean fromFocus) implements Reference {

  static Shifted day(int by) {
    return new Shifted(Grain.DAY, by, false);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    boolean unknown = fromFocus && by > 0 && setting.tense() == Tense.PAST;
    Optional<LocalDate> base =
        fromFocus
            ? focus(setting).filter(day -> !unknown || setting.era(false).isPresent())
            : setting.today();
    return base.filter(day -> Math.abs((long) by) < 5000).flatMap(day -> from(day, setting));
  }

  private Optional<LocalDate> focus(Setting setting) {
    return grain == Grain.YEAR || grain == Grain.MONTH ? setting.era(true) : setting.focus();
  }

  private Optional<Stretch> from(LocalDate day, Setting setting) {
    LocalDate moved =
        switch (grain) {
          case WEEK -> day.plusWeeks(by);
          case WEEKEND -> weekend(day, setting);
          case MONTH -> day.plusMonths(by);
          case QUARTER -> day.plusMonths(3L * by);
          case HALF_YEAR -> day.plusMonths(6L * by);
          case YEAR -> day.plusYears(by);
          case DECADE -> day.plusYears(10L * by);
          case CENTURY -> day.plusYears(100L * by);
          default -> day.plusDays(by);
        };
    return Reference.readable(moved) ? Optional.of(around(moved)) : Optional.empty();
  }

  /** "Over the weekend" with a past verb is the last one; else the one that comes. */
  private LocalDate weekend(LocalDate day, Setting setting) {
    boolean begun = day.getDayOfWeek().getValue() >= 6;
    boolean last = by == 0 && setting.tense() == Tense.PAST && !begun;
    return day.plusWeeks(last ? -1 : by);
  }

  private Stretch around(LocalDate day) {
    return switch (grain) {
      case WEEK -> Stretch.week(day);
      case WEEKEND -> Stretch.weekend(day);
      case MONTH -> Stretch.month(YearMonth.from(day));
      case QUARTER -> Stretch.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case HALF_YEAR -> Stretch.half(day.getYear(), (day.getMonthValue() + 5) / 6);
      case YEAR -> Stretch.year(day.getYear());
      case DECADE -> Decade.stretch(day.getYear() / 10 * 10);
      case CENTURY -> Century.stretch(day.getYear() / 100);
      default -> Stretch.day(day);
    };
  }

  @Override
  public String open() {
    return switch (grain) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF_YEAR -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
