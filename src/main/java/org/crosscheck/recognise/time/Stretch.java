package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.crosscheck.claim.Interval;

/**
 * A time that is known: from {@code from} (included) to {@code to} (excluded).
 *
 * @param timex its TIMEX3 value
 * @param date as the contract writes it
 */
record Stretch(LocalDateTime from, LocalDateTime to, Grain grain, String timex, String date) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  static Stretch day(LocalDate day) {
    String date = day.toString();
    return new Stretch(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY, date, date);
  }

  static Stretch month(YearMonth month) {
    return days(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, month.toString())
        .date(month.toString());
  }

  static Stretch year(int year) {
    String name = Digits.padded(year, 4);
    return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, name).date(name);
  }

  /** The week from Monday to Sunday that a day lies in. */
  static Stretch week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return days(monday, monday.plusDays(6), Grain.WEEK, weekName(monday));
  }

  /** Saturday and Sunday of the week that a day lies in. */
  static Stretch weekend(LocalDate day) {
    LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
    return days(saturday, saturday.plusDays(1), Grain.WEEKEND, weekName(saturday) + "-WE");
  }

  private static String weekName(LocalDate day) {
    return Digits.padded(day.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + Digits.padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static Stretch quarter(int year, int number) {
    return months(YearMonth.of(year, number * 3 - 2), 3, Grain.QUARTER, "-Q" + number, year);
  }

  static Stretch half(int year, int number) {
    return months(YearMonth.of(year, number * 6 - 5), 6, Grain.HALF_YEAR, "-H" + number, year);
  }

  static Stretch months(YearMonth first, int count, Grain grain, String suffix, int year) {
    return days(
        first.atDay(1),
        first.plusMonths(count - 1L).atEndOfMonth(),
        grain,
        Digits.padded(year, 4) + suffix);
  }

  static Stretch years(int first, int count, Grain grain, String timex) {
    return days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), grain, timex);
  }

  /** Both days included; the contract's date is the two with a slash. */
  static Stretch days(LocalDate first, LocalDate last, Grain grain, String timex) {
    return new Stretch(
        first.atStartOfDay(),
        last.plusDays(1).atStartOfDay(),
        grain,
        timex,
        first.equals(last) ? first.toString() : first + "/" + last);
  }

  /** A time of day, with seconds or without. */
  static Stretch instant(LocalDateTime at, Grain grain) {
    String name = (grain == Grain.SECOND ? SECONDS : MINUTES).format(at);
    return new Stretch(at, at, grain, name, name);
  }

  static String minutes(LocalDateTime at) {
    return MINUTES.format(at);
  }

  Stretch date(String written) {
    return new Stretch(from, to, grain, timex, written);
  }

  Stretch timex(String value) {
    return new Stretch(from, to, grain, value, date);
  }

  Stretch between(LocalDateTime start, LocalDateTime end) {
    return new Stretch(start, end, grain, timex, date);
  }

  LocalDate firstDay() {
    return from.toLocalDate();
  }

  LocalDate lastDay() {
    return interval().lastDay();
  }

  Interval interval() {
    return new Interval(from, to);
  }
}
