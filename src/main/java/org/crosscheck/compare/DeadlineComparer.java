package org.crosscheck.compare;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.finding.Relation;

/**
 * Compares two deadlines as the times at which they run out. The same number of hours is consistent
 * whenever both clocks may have started together. A looser term that holds the other is imprecise
 * ("by the weekend", Saturday); two terms that end on different days diverge, as the moment when
 * the clock started is nearly always an assumption; the assumption is named.
 */
final class DeadlineComparer implements Comparer<DeadlineValue> {
  private static final Duration MOMENT = Duration.ofMinutes(2);
  private static final Duration DAY_LONG = Duration.ofHours(23);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  @Override
  public Relation compare(Side<DeadlineValue> a, Side<DeadlineValue> b) {
    String both = a.words() + " and " + b.words();
    boolean sameTerm =
        a.value().duration().isPresent() && a.value().duration().equals(b.value().duration());
    if (sameTerm) {
      return Relation.consistent(both + " are the same time to run" + assumption(a, b));
    }
    if (TimeComparer.neverMeet(a.value().timex(), b.value().timex())) {
      return Relation.divergent(both + " are not one time, whenever they run out");
    }
    if (isNamed(a) && a.value().timex().equals(b.value().timex())) {
      return Relation.consistent(both + " are the same words");
    }
    if (a.value().due().isEmpty() || b.value().due().isEmpty()) {
      return Relation.indeterminate(
          both + ": nothing in the texts says when one of the two runs out");
    }
    return due(a, b, a.value().due().get(), b.value().due().get());
  }

  private static boolean isNamed(Side<DeadlineValue> side) {
    return !side.value().timex().isEmpty();
  }

  private static Relation due(
      Side<DeadlineValue> a, Side<DeadlineValue> b, Interval first, Interval second) {
    String ends =
        "%s runs out on %s, %s on %s%s"
            .formatted(a.words(), days(first), b.words(), days(second), assumption(a, b));
    if (first.firstDay().equals(second.firstDay()) && first.lastDay().equals(second.lastDay())) {
      return Relation.consistent(ends);
    }
    if (Duration.between(first.to(), second.to()).abs().compareTo(MOMENT) <= 0) {
      return Relation.consistent(ends + ": a few minutes apart at the most");
    }
    boolean ended = isMoment(first, second) || isMoment(second, first);
    if (ended) {
      return Relation.imprecise(ends + ": the one ends as the other begins");
    }
    boolean loose = isLoose(first) || isLoose(second);
    return loose && TimeComparer.Nearness.meet(first, second)
        ? Relation.imprecise(ends + ": one is looser, and both can hold")
        : Relation.divergent(ends);
  }

  /** "Until the end of Monday" and "until Tuesday" may be one moment: midnight. */
  private static boolean isMoment(Interval first, Interval second) {
    boolean wholeDay = Duration.between(first.from(), first.to()).compareTo(DAY_LONG) >= 0;
    return !wholeDay && Duration.between(first.to(), second.from()).abs().compareTo(MOMENT) <= 0;
  }

  /** A term that leaves three days or more open, such as a weekend, a week or a month. */
  private static boolean isLoose(Interval due) {
    return due.firstDay().plusDays(1).isBefore(due.lastDay());
  }

  private static String days(Interval due) {
    return due.firstDay().equals(due.lastDay())
        ? day(due.firstDay())
        : day(due.firstDay()) + " to " + day(due.lastDay());
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String assumption(Side<DeadlineValue> a, Side<DeadlineValue> b) {
    String assumed =
        Stream.of(a.value().assumption(), b.value().assumption())
            .filter(Objects::nonNull)
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    return assumed.isEmpty() ? "" : " (as " + assumed + ")";
  }
}
