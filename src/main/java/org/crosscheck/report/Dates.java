package org.crosscheck.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.claim.Interval;
import org.crosscheck.text.Publication;

/** How days and times read in plain English. */
final class Dates {
  private static final DateTimeFormatter LONG = english("EEEE d MMMM uuuu");
  private static final DateTimeFormatter SHORT = english("EEE d MMM uuuu");
  private static final DateTimeFormatter DAY = english("d MMM");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");
  private static final DateTimeFormatter CLOCK = english("HH:mm");

  private Dates() {}

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** "Friday 25 January 2019". */
  static String longDay(LocalDate day) {
    return LONG.format(day);
  }

  /** "Fri 25 Jan 2019". */
  static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /** "25 Jan". */
  static String dayAndMonth(LocalDate day) {
    return DAY.format(day);
  }

  /** "Fri 25 Jan 2019, 21:00 (inferred)". */
  static String published(Publication publication) {
    return shortDay(publication.at().toLocalDate())
        + (publication.timed() ? ", " + CLOCK.format(publication.at()) : "")
        + (publication.basis() == Publication.Basis.INFERRED ? " (inferred)" : "");
  }

  /** "Friday 25 January 2019", "Tue 22 Jan 2019 to Fri 25 Jan 2019", "January 2019", "2019". */
  static String interval(Interval interval) {
    if (!wholeDays(interval)) {
      return times(interval);
    }
    LocalDate first = interval.firstDay();
    LocalDate end = interval.to().toLocalDate();
    if (first.getDayOfYear() == 1 && end.equals(first.plusYears(1))) {
      return Integer.toString(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && end.equals(first.plusMonths(1))) {
      return MONTH.format(first);
    }
    return first.equals(interval.lastDay())
        ? longDay(first)
        : shortDay(first) + " to " + shortDay(interval.lastDay());
  }

  static boolean wholeDays(Interval interval) {
    return interval.from().isBefore(interval.to())
        && midnight(interval.from())
        && midnight(interval.to());
  }

  private static boolean midnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String times(Interval interval) {
    String from = moment(interval.from());
    if (interval.from().isEqual(interval.to())) {
      return from;
    }
    boolean oneDay = interval.firstDay().equals(interval.to().toLocalDate());
    return from + " to " + (oneDay ? CLOCK.format(interval.to()) : moment(interval.to()));
  }

  private static String moment(LocalDateTime time) {
    return shortDay(time.toLocalDate()) + ", " + CLOCK.format(time);
  }

  /** As the contract writes it: days inclusive, instants as they are, two with a slash. */
  static String iso(Interval interval) {
    return wholeDays(interval)
        ? interval.firstDay() + "/" + interval.lastDay()
        : interval.from() + "/" + interval.to();
  }
}
