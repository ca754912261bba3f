package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** So many weeks after the next such weekday: "a week on Saturday". */
record WeeksOn(DayOfWeek weekday, int weeks) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return setting
        .today()
        .map(today -> today.with(TemporalAdjusters.next(weekday)).plusWeeks(weeks))
        .map(Stretch::day);
  }

  @Override
  public String open() {
    return CalendarDate.weekday(weekday).open();
  }
}
