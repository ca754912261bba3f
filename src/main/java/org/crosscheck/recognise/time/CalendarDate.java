package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A day, month or year of the calendar with what the text leaves out: "Dec. 31", "May 2018",
 * "Thursday the 21st", "Friday".
 *
 * <p>Without a year or a month it is the latest one up to the day of publication, since news
 * reports the past, and the next one where the words look ahead. A day or month much closer ahead
 * than behind ("Jan. 5" on 27 December) is ahead unless the words say it is past.
 */
record CalendarDate(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday)
    implements Reference {
  private static final int FAR_BACK = 300;
  private static final int CLOSE_AHEAD = 60;
  private static final int DAYS_OF_YEAR = 365;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int YEARS_TO_TRY = 8;
  private static final int MONTHS_AROUND = 2;

  /** Nearer than this a day with a wrong weekday is a slip and no other year. */
  private static final int NEWS_DAYS = 14;

  static CalendarDate of(Integer year, Integer month, Integer day) {
    return new CalendarDate(
        Optional.of(year), Optional.of(month), Optional.of(day), Optional.empty());
  }

  static CalendarDate year(int year) {
    return new CalendarDate(
        Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static CalendarDate month(int month) {
    return new CalendarDate(
        Optional.empty(), Optional.of(month), Optional.empty(), Optional.empty());
  }

  static CalendarDate dayOfMonth(int day) {
    return new CalendarDate(Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
  }

  static CalendarDate weekday(DayOfWeek weekday) {
    return new CalendarDate(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(weekday));
  }

  CalendarDate inYear(int known) {
    return new CalendarDate(Optional.of(known), month, day, weekday);
  }

  CalendarDate inMonth(int known) {
    return new CalendarDate(year, Optional.of(known), day, weekday);
  }

  CalendarDate onDay(int known) {
    return new CalendarDate(year, month, Optional.of(known), weekday);
  }

  CalendarDate on(DayOfWeek known) {
    return new CalendarDate(year, month, day, Optional.of(known));
  }

  /** What it leaves out, taken from the other end of a range: "2 to 7 Feb". */
  CalendarDate completedBy(CalendarDate other) {
    Optional<Integer> theirYear =
        year.isPresent() || (month.isEmpty() && day.isEmpty()) ? year : other.year;
    return new CalendarDate(
        theirYear, month.or(() -> day.isPresent() ? other.month : month), day, weekday);
  }

  boolean isBareWeekday() {
    return weekday.isPresent() && day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  boolean isBareDay() {
    return day.isPresent() && month.isEmpty();
  }

  /** "March 11", with a year or without, but without a weekday. */
  boolean isDayOfMonth() {
    return month.isPresent() && day.isPresent() && weekday.isEmpty();
  }

  boolean isBareYear() {
    return year.isPresent() && month.isEmpty();
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (year.isPresent()) {
      return inKnownYear(year.get());
    }
    if (month.isPresent()) {
      return setting.today().flatMap(today -> withoutYear(setting, today));
    }
    if (day.isPresent()) {
      return setting.today().flatMap(today -> withoutMonth(setting, today)).map(Stretch::day);
    }
    return setting.today().flatMap(today -> bareWeekday(setting, today)).map(Stretch::day);
  }

  private Optional<Stretch> inKnownYear(int known) {
    if (known < 1 || known > 9999) {
      return Optional.empty();
    }
    if (month.isEmpty()) {
      return Optional.of(Stretch.year(known));
    }
    YearMonth named = YearMonth.of(known, month.get());
    return day.isEmpty() ? Optional.of(Stretch.month(named)) : dayIn(named).map(Stretch::day);
  }

  private Optional<LocalDate> dayIn(YearMonth named) {
    return day.filter(named::isValidDay).map(named::atDay);
  }

  private Optional<Stretch> withoutYear(Setting setting, LocalDate today) {
    if (day.isEmpty()) {
      return Optional.of(Stretch.month(monthNear(setting, YearMonth.from(today))));
    }
    Optional<LocalDate> close =
        dayIn(YearMonth.of(today.getYear(), month.orElseThrow()))
            .filter(date -> Math.abs(ChronoUnit.DAYS.between(today, date)) <= NEWS_DAYS);
    Optional<LocalDate> fitting =
        weekday.isPresent()
            ? close.or(() -> yearWithWeekday(today, weekday.get()))
            : Optional.empty();
    return fitting.or(() -> dayNear(setting, today)).map(Stretch::day);
  }

  private YearMonth monthNear(Setting setting, YearMonth now) {
    YearMonth same = YearMonth.of(now.getYear(), month.orElseThrow());
    if (setting.future()) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    boolean closeAhead =
        setting.tense() == Tense.OPEN
            && isMuchNearer(now.until(same, ChronoUnit.MONTHS), MONTHS_OF_YEAR);
    return same.isAfter(now) && !closeAhead ? same.minusYears(1) : same;
  }

  static boolean isMuchNearer(LocalDate today, LocalDate next) {
    return isMuchNearer(ChronoUnit.DAYS.between(today, next), DAYS_OF_YEAR);
  }

  /** Whether what lies so far ahead is at least twice as near as the one a year before it. */
  private static boolean isMuchNearer(long ahead, long year) {
    return ahead > 0 && 2 * ahead < year - ahead;
  }

  /** "Sunday Jan. 13": the year nearest to the article's in which that day is a Sunday. */
  private Optional<LocalDate> yearWithWeekday(LocalDate today, DayOfWeek named) {
    for (int distance = 0; distance <= YEARS_TO_TRY; distance++) {
      for (int year : new int[] {today.getYear() - distance, today.getYear() + distance}) {
        Optional<LocalDate> candidate = dayIn(YearMonth.of(year, month.orElseThrow()));
        if (candidate.filter(date -> date.getDayOfWeek() == named).isPresent()) {
          return distance <= 1 ? candidate : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dayNear(Setting setting, LocalDate today) {
    Optional<LocalDate> past = search(today, -1, date -> !date.isAfter(today));
    Optional<LocalDate> next = search(today, 1, date -> !date.isBefore(today));
    boolean closeAhead = next.filter(date -> isMuchNearer(today, date)).isPresent();
    boolean closeBehind =
        next.filter(date -> date.isBefore(today.plusDays(FAR_BACK))).isEmpty()
            && past.filter(date -> date.isAfter(today.minusDays(CLOSE_AHEAD))).isPresent();
    boolean ahead =
        (setting.future() && !closeBehind) || (setting.tense() == Tense.OPEN && closeAhead);
    return ahead ? next : past;
  }

  /** Goes from year to year until the day exists (29 February) and passes. */
  private Optional<LocalDate> search(LocalDate today, int step, Predicate<LocalDate> passes) {
    for (int years = 0; years <= YEARS_TO_TRY; years++) {
      YearMonth named = YearMonth.of(today.getYear() + step * years, month.orElseThrow());
      Optional<LocalDate> candidate = dayIn(named).filter(passes);
      if (candidate.isPresent()) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  /**
   * "Thursday the 21st": the month nearby in which that day is a Thursday. Where there is none, the
   * weekday is believed.
   */
  private Optional<LocalDate> nearWithWeekday(Setting setting, LocalDate today) {
    return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
        .mapToObj(months -> dayIn(YearMonth.from(today).plusMonths(months)))
        .flatMap(Optional::stream)
        .filter(date -> date.getDayOfWeek() == weekday.orElseThrow())
        .filter(date -> !setting.future() || !date.isBefore(today))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
  }

  /** "the 21st": goes from month to month. */
  private Optional<LocalDate> withoutMonth(Setting setting, LocalDate today) {
    if (weekday.isPresent()) {
      return nearWithWeekday(setting, today).or(() -> bareWeekday(setting, today));
    }
    int step = setting.future() ? 1 : -1;
    for (int months = 0; months <= 12; months++) {
      Optional<LocalDate> candidate =
          dayIn(YearMonth.from(today).plusMonths((long) step * months))
              .filter(date -> step > 0 ? !date.isBefore(today) : !date.isAfter(today));
      if (candidate.isPresent()) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> bareWeekday(Setting setting, LocalDate today) {
    return weekday.map(
        named ->
            today.with(
                setting.future()
                    ? TemporalAdjusters.nextOrSame(named)
                    : TemporalAdjusters.previousOrSame(named)));
  }

  @Override
  public String open() {
    if (isBareWeekday()) {
      return "XXXX-WXX-" + weekday.orElseThrow().getValue();
    }
    StringBuilder timex = new StringBuilder(year.map(y -> Digits.padded(y, 4)).orElse("XXXX"));
    if (month.isPresent() || day.isPresent()) {
      timex.append('-').append(month.map(m -> Digits.padded(m, 2)).orElse("XX"));
    }
    day.ifPresent(d -> timex.append('-').append(Digits.padded(d, 2)));
    return timex.toString();
  }
}
