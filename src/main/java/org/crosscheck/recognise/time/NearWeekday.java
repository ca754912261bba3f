package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A weekday counted from a day, that day itself left out: "last Friday", "two Sundays from now",
 * "the previous Monday".
 *
 * @param by how many such days on; negative for back
 */
record NearWeekday(DayOfWeek weekday, int by, boolean fromFocus) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    Optional<LocalDate> base = fromFocus ? setting.focus() : setting.today();
    return base.filter(day -> Math.abs((long) by) < 5000)
        .map(this::from)
        .filter(Reference::readable)
        .map(Stretch::day);
  }

  private LocalDate from(LocalDate day) {
    return by < 0
        ? day.with(TemporalAdjusters.previous(weekday)).plusWeeks(by + 1L)
        : day.with(TemporalAdjusters.next(weekday)).plusWeeks(by - 1L);
  }

  @Override
  public String open() {
    return "XXXX-WXX-" + weekday.getValue();
  }
}
