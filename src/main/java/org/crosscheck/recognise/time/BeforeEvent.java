package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * "The Sunday before the election": told afterwards it cannot be today, for the election lies
 * between.
 */
record BeforeEvent(DayOfWeek weekday) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return setting.today().map(today -> Stretch.day(from(today, setting.future())));
  }

  private LocalDate from(LocalDate today, boolean ahead) {
    return today.with(
        ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previous(weekday));
  }

  @Override
  public String open() {
    return "XXXX-WXX-" + weekday.getValue();
  }
}
