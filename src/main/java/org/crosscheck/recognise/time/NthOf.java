package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The n-th week or weekday of a month or year: "the first Friday of July", "the last week of 2015".
 * A week belongs to the month or year that has most of its days.
 *
 * @param number from 1; -1 for the last
 * @param weekday empty for a week
 */
record NthOf(int number, Optional<DayOfWeek> weekday, Reference container) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return container.in(setting).flatMap(this::within);
  }

  private Optional<Stretch> within(Stretch known) {
    // The week with most of its days inside is the one whose Thursday is.
    DayOfWeek counted = weekday.orElse(DayOfWeek.THURSDAY);
    LocalDate first = known.firstDay().with(TemporalAdjusters.nextOrSame(counted));
    LocalDate day =
        number < 0
            ? known.lastDay().with(TemporalAdjusters.previousOrSame(counted))
            : first.plusWeeks(number - 1L);
    boolean inside = !day.isBefore(known.firstDay()) && !day.isAfter(known.lastDay());
    return inside
        ? Optional.of(weekday.isPresent() ? Stretch.day(day) : Stretch.week(day))
        : Optional.empty();
  }

  @Override
  public String open() {
    return weekday
        .map(named -> container.open() + "-WXX-" + named.getValue() + "-#" + number)
        .orElse(container.open() + "-WXX");
  }
}
