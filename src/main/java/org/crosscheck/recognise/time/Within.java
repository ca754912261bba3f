package org.crosscheck.recognise.time;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A month or a day of a month whose year or month other words give: "june next year", "20th of next
 * month".
 */
record Within(CalendarDate part, Reference whole) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return whole.in(setting).flatMap(known -> filled(YearMonth.from(known.from())).in(setting));
  }

  private CalendarDate filled(YearMonth known) {
    CalendarDate year = part.inYear(known.getYear());
    return part.month().isPresent() ? year : year.inMonth(known.getMonthValue());
  }

  @Override
  public String open() {
    return part.open();
  }
}
