package org.crosscheck.recognise.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holidays of calendars that follow the moon: {@code hijri 10-01} is a day of the Umm al-Qura
 * calendar, {@code hijri 09} one of its months, {@code hebrew+9} so many days after the Jewish new
 * year of that autumn, {@code hebrew kislev 25} a day of its third month, {@code orthodox+0} after
 * Easter by the Julian calendar, {@code on 2019-02-05 2020-01-25} one of the days listed.
 */
final class MoonCalendars {
  private static final Pattern HIJRI = Pattern.compile("hijri (\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern HEBREW = Pattern.compile("hebrew([+-]\\d+)");
  private static final Pattern KISLEV = Pattern.compile("hebrew kislev (\\d\\d)");
  private static final Pattern ORTHODOX = Pattern.compile("orthodox([+-]\\d+)");
  private static final Pattern LISTED = Pattern.compile("on(?: \\d{4}-\\d\\d-\\d\\d)+");

  /** The years for which the JDK knows the Umm al-Qura calendar, and some way within. */
  private static final int FIRST = 1900;

  private static final int LAST = 2100;

  /** The day before the first of Tishri of the year 1, counted from 1970-01-01. */
  private static final long HEBREW_EPOCH = -1_373_427L - 719_163L;

  private static final int HEBREW_YEARS = 3761;

  private MoonCalendars() {}

  static boolean isRule(String rule) {
    return HIJRI.matcher(rule).matches()
        || HEBREW.matcher(rule).matches()
        || KISLEV.matcher(rule).matches()
        || ORTHODOX.matcher(rule).matches()
        || LISTED.matcher(rule).matches();
  }

  /** Whether people wait for the moon, so that the day may differ by one from the calculated. */
  static boolean isSighted(String rule) {
    return rule.startsWith("hijri");
  }

  /** The first such day in a Gregorian year. */
  static Optional<LocalDate> dayIn(String rule, int year) {
    if (year < FIRST || year > LAST) {
      return Optional.empty();
    }
    Matcher hijri = HIJRI.matcher(rule);
    if (hijri.matches()) {
      return hijri(number(hijri, 1), hijri.group(2) == null ? 1 : number(hijri, 2), year);
    }
    Matcher hebrew = HEBREW.matcher(rule);
    if (hebrew.matches()) {
      return Optional.of(hebrewNewYear(year + HEBREW_YEARS).plusDays(number(hebrew, 1)));
    }
    Matcher kislev = KISLEV.matcher(rule);
    if (kislev.matches()) {
      return Optional.of(kislev(number(kislev, 1), year));
    }
    Matcher orthodox = ORTHODOX.matcher(rule);
    return orthodox.matches()
        ? Optional.of(orthodoxEaster(year).plusDays(number(orthodox, 1)))
        : listed(rule, year);
  }

  /** The last day of a month that a rule names; else the day itself. */
  static LocalDate lastDay(String rule, LocalDate first) {
    Matcher hijri = HIJRI.matcher(rule);
    boolean month = hijri.matches() && hijri.group(2) == null;
    return month
        ? LocalDate.from(HijrahDate.from(first).plus(1, ChronoUnit.MONTHS)).minusDays(1)
        : first;
  }

  private static Optional<LocalDate> hijri(int month, int day, int year) {
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int hijri = first; hijri <= first + 1; hijri++) {
      try {
        LocalDate date = LocalDate.from(HijrahDate.of(hijri, month, day));
        if (date.getYear() == year) {
          return Optional.of(date);
        }
      } catch (DateTimeException missing) {
        return Optional.empty(); // no such day in that month
      }
    }
    return Optional.empty();
  }

  /** The arithmetic of Reingold and Dershowitz, "Calendrical Calculations". */
  static LocalDate hebrewNewYear(int year) {
    long before = elapsed(year - 1);
    long here = elapsed(year);
    long after = elapsed(year + 1);
    int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay);
  }

  /** Tishri has 30 days, Heshvan 29, but 30 in a year of 355 or 385 days. */
  private static LocalDate kislev(int day, int year) {
    LocalDate newYear = hebrewNewYear(year + HEBREW_YEARS);
    long length = ChronoUnit.DAYS.between(newYear, hebrewNewYear(year + HEBREW_YEARS + 1));
    int autumn = length % 10 == 5 ? 60 : 59;
    return newYear.plusDays(autumn + day - 1L);
  }

  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }

  /** The Julian computus of Meeus; thirteen days between the calendars, from 1900 to 2099. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
  }

  private static Optional<LocalDate> listed(String rule, int year) {
    if (!LISTED.matcher(rule).matches()) {
      return Optional.empty();
    }
    int at = rule.indexOf(" " + year + "-");
    return at < 0
        ? Optional.empty()
        : Optional.of(LocalDate.parse(rule.substring(at + 1, at + 11)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group), 10);
  }
}
