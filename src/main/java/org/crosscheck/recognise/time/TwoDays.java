package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two days that follow each other: "14-15 April 1912", "June 24 to 25, 2021", "31 May to 1 June".
 */
final class TwoDays {
  private static final int SHORTEST_MONTH = 28;
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

  private final Grammar dates;

  /**
   * @param dates reads each of the days
   */
  TwoDays(Grammar dates) {
    this.dates = dates;
  }

  /** The first of them; the match ends behind the second. */
  Optional<Match<CalendarDate>> at(Words words, int at, Set<String> joints) {
    return monthBehind(words, at, joints)
        .or(() -> slashed(words, at, joints))
        .or(() -> monthBefore(words, at, joints));
  }

  /** "14/15 July 2016", which is one word and a month. */
  private Optional<Match<CalendarDate>> slashed(Words words, int at, Set<String> joints) {
    Matcher days = SLASHED.matcher(words.form(at));
    if (!joints.contains("/") || !days.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(days.group(1), 10);
    return dates
        .at(words, at + 1)
        .filter(found -> found.value() instanceof CalendarDate date && isMonth(date))
        .filter(found -> Integer.parseInt(days.group(2), 10) == first + 1)
        .map(found -> found.map(month -> ((CalendarDate) month).onDay(first)));
  }

  /** "14-15 April 1912". */
  private Optional<Match<CalendarDate>> monthBehind(Words words, int at, Set<String> joints) {
    Optional<Integer> first = dayNumber(words, at);
    return first.isPresent() && words.in(at + 1, joints)
        ? date(words, at + 2)
            .filter(second -> second.value().day().orElseThrow() == first.get() + 1)
            .map(second -> second.map(day -> day.onDay(first.get())))
        : Optional.empty();
  }

  private static boolean isMonth(CalendarDate date) {
    return date.month().isPresent() && date.day().isEmpty();
  }

  /** "June 24 to 25, 2021", "31 May to 1 June". */
  private Optional<Match<CalendarDate>> monthBefore(Words words, int at, Set<String> joints) {
    return date(words, at)
        .filter(first -> words.in(first.end(), joints))
        .flatMap(
            first ->
                date(words, first.end() + 1)
                    .filter(second -> follows(first.value(), second.value().day().orElseThrow()))
                    .map(second -> second.map(first.value()::completedBy))
                    .or(() -> number(words, first)));
  }

  private static Optional<Match<CalendarDate>> number(Words words, Match<CalendarDate> first) {
    int next = first.end() + 1;
    return dayNumber(words, next)
        .filter(second -> follows(first.value(), second))
        .map(second -> inYear(words, next + 1, first.value()));
  }

  private static Match<CalendarDate> inYear(Words words, int end, CalendarDate first) {
    int year = words.skip(end, ",");
    boolean dated = words.digits(year) && words.form(year).length() == 4;
    return dated
        ? new Match<>(year + 1, first.inYear(Integer.parseInt(words.form(year), 10)))
        : new Match<>(end, first);
  }

  private static boolean follows(CalendarDate first, int second) {
    int day = first.day().orElseThrow();
    return second == day + 1 || (second == 1 && day >= SHORTEST_MONTH);
  }

  private Optional<Match<CalendarDate>> date(Words words, int at) {
    return dates
        .at(words, at)
        .filter(found -> found.value() instanceof CalendarDate date && date.isDayOfMonth())
        .map(found -> found.map(CalendarDate.class::cast));
  }

  private static Optional<Integer> dayNumber(Words words, int at) {
    return words.digits(at) && words.form(at).length() <= 2
        ? Optional.of(Integer.valueOf(words.form(at)))
        : Optional.empty();
  }
}
