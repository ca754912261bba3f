package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that has a name and a rule: "Christmas", "Thanksgiving".
 *
 * @param rule as the word list writes it: {@code 12-25}, {@code easter-2}, {@code 11-4#4}, {@code
 *     2001-09-11}, or one of {@link MoonCalendars}
 * @param year the year, where the words give it
 * @param shift -1 for the last, 1 for the next, 0 for the one that the setting suggests
 */
record Holiday(String rule, Optional<Reference> year, int shift) implements Reference {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String OR = " or ";
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
  private static final Pattern NTH = Pattern.compile("(\\d\\d)-(\\d)#(-?\\d)([+-]\\d+)?");

  static Holiday of(String rule) {
    if (isEither(rule)) {
      Arrays.stream(rule.split(OR)).forEach(Holiday::of);
      return new Holiday(rule, Optional.empty(), 0);
    }
    if (!isDate(rule) && !MoonCalendars.isRule(rule) && dayIn(rule, 2000).isEmpty()) {
      throw new IllegalArgumentException("not a rule for a holiday: " + rule);
    }
    return new Holiday(rule, Optional.empty(), 0);
  }

  /** "Eid" is either of two days, as one of them is near. */
  private static boolean isEither(String rule) {
    return rule.contains(OR);
  }

  private static boolean isDate(String rule) {
    return DATE.matcher(rule).matches();
  }

  Holiday of(Reference named) {
    return new Holiday(rule, Optional.of(named), shift);
  }

  Holiday shifted(int by) {
    return new Holiday(rule, year, by);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (isEither(rule)) {
      return setting.today().flatMap(today -> nearer(setting, today));
    }
    if (isDate(rule)) {
      LocalDate day = LocalDate.parse(rule);
      boolean ahead = setting.today().filter(day::isAfter).isPresent();
      return ahead ? Optional.empty() : Optional.of(Stretch.day(day));
    }
    if (year.isPresent()) {
      return year.get()
          .in(setting)
          .flatMap(known -> dayIn(rule, known.firstDay().getYear()))
          .map(this::stretch);
    }
    return setting.today().flatMap(today -> near(setting, today)).map(this::stretch);
  }

  private Optional<Stretch> nearer(Setting setting, LocalDate today) {
    return Arrays.stream(rule.split(OR))
        .map(one -> new Holiday(one, year, shift).in(setting))
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingLong(
                day -> Math.abs(ChronoUnit.DAYS.between(today, day.firstDay()))));
  }

  /** Ramadan is a month, other holidays are counted as their first day. */
  private Stretch stretch(LocalDate first) {
    LocalDate last = MoonCalendars.lastDay(rule, first);
    return last.equals(first)
        ? Stretch.day(first)
        : Stretch.days(first, last, Grain.RANGE, first + "/" + last);
  }

  /** Whether the day goes by the sight of the moon, which may differ by one. */
  boolean byTheMoon() {
    return MoonCalendars.isSighted(rule);
  }

  private Optional<LocalDate> near(Setting setting, LocalDate today) {
    Optional<LocalDate> same = dayIn(rule, today.getYear());
    boolean ahead = same.filter(day -> day.isAfter(today)).isPresent();
    Optional<LocalDate> past = ahead ? dayIn(rule, today.getYear() - 1) : same;
    Optional<LocalDate> next = ahead ? same : dayIn(rule, today.getYear() + 1);
    if (shift != 0) {
      return shift < 0 ? past : next;
    }
    boolean today0 = past.filter(day -> day.equals(today)).isPresent();
    return (setting.future() && !today0) || isClose(setting, past, next, today) ? next : past;
  }

  /** "Christmas" in December is the one to come unless the words say that it is past. */
  private static boolean isClose(
      Setting setting, Optional<LocalDate> past, Optional<LocalDate> next, LocalDate today) {
    return setting.tense() == Tense.OPEN
        && past.isPresent()
        && next.filter(day -> CalendarDate.isMuchNearer(today, day)).isPresent();
  }

  private static Optional<LocalDate> dayIn(String rule, int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      YearMonth month = YearMonth.of(year, number(fixed, 1));
      return Optional.of(number(fixed, 2)).filter(month::isValidDay).map(month::atDay);
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return Optional.of(easterSunday(year).plusDays(number(easter, 1)));
    }
    Optional<LocalDate> lunar = MoonCalendars.dayIn(rule, year);
    if (lunar.isPresent()) {
      return lunar;
    }
    Matcher nth = NTH.matcher(rule);
    return nth.matches() ? Optional.of(nth(nth, year)) : Optional.empty();
  }

  private static LocalDate nth(Matcher rule, int year) {
    DayOfWeek weekday = DayOfWeek.of(number(rule, 2));
    LocalDate day =
        LocalDate.of(year, number(rule, 1), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number(rule, 3), weekday));
    return rule.group(4) == null ? day : day.plusDays(number(rule, 4));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group), 10);
  }

  /** The Gregorian computus of Meeus, Jones and Butcher. */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  @Override
  public String open() {
    String named = year.map(Reference::open).orElse("XXXX");
    return FIXED.matcher(rule).matches() ? named + "-" + rule : named + "-XX-XX";
  }
}
