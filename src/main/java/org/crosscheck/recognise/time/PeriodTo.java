package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/** So many months that end with a day or a month: "the year to March". */
record PeriodTo(int months, Reference last) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return last.in(setting).map(Stretch::lastDay).map(this::until);
  }

  private Stretch until(LocalDate end) {
    LocalDate first = end.plusDays(1).minusMonths(months);
    return Stretch.days(first, end, Grain.RANGE, first + "/" + end);
  }

  @Override
  public String open() {
    return "P" + months + "M";
  }
}
