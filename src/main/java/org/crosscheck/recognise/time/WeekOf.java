package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The week that a day lies in, or a weekday of it: "the week of the 18th", "Friday next week".
 *
 * @param weekday empty for the week itself
 */
record WeekOf(Reference day, Optional<DayOfWeek> weekday) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return day.in(setting)
        .map(
            known ->
                weekday
                    .map(
                        named -> Stretch.day(Stretch.week(known.firstDay()).firstDay().with(named)))
                    .orElseGet(() -> Stretch.week(known.firstDay())));
  }

  @Override
  public String open() {
    return weekday.map(named -> "XXXX-WXX-" + named.getValue()).orElse(day.open());
  }
}
