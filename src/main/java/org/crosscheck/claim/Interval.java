package org.crosscheck.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of time in the place that a document writes from: from {@code from} (included) to
 * {@code to} (excluded). A day runs from its midnight to the next. An instant has an empty
 * interval.
 */
public record Interval(LocalDateTime from, LocalDateTime to) {
  private static final Duration NEARLY_A_DAY = Duration.ofHours(23);

  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("not an interval: " + from + " to " + to);
    }
  }

  public static Interval day(LocalDate date) {
    return days(date, date);
  }

  /** Both days included. */
  public static Interval days(LocalDate first, LocalDate last) {
    return new Interval(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  public LocalDate firstDay() {
    return from.toLocalDate();
  }

  /** The last day that it touches. */
  public LocalDate lastDay() {
    return to.isEqual(from) ? to.toLocalDate() : to.minusNanos(1).toLocalDate();
  }

  /** Whether it is one day, all of it but for an hour at the most. */
  public boolean isWholeDay() {
    return firstDay().equals(lastDay()) && Duration.between(from, to).compareTo(NEARLY_A_DAY) >= 0;
  }

  /** Whether it is three months, from the first day of a month on. */
  public boolean isQuarter() {
    return isMonths(3);
  }

  /** Whether it is twelve months, from the first day of a month on. */
  public boolean isYear() {
    return isMonths(12);
  }

  private boolean isMonths(int months) {
    return firstDay().getDayOfMonth() == 1
        && firstDay().plusMonths(months).equals(to.toLocalDate());
  }

  public boolean overlaps(Interval other) {
    return (from.isBefore(other.to) && other.from.isBefore(to)) || from.isEqual(other.from);
  }

  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }
}
