package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/** So much time that ends with a day or a month: "the year to March", "four weeks to 11 August". */
record PeriodTo(Length length, Reference last) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return last.in(setting)
        .map(Stretch::lastDay)
        .filter(end -> length.countable())
        .flatMap(this::until);
  }

  private Optional<Stretch> until(LocalDate end) {
    LocalDate first = length.times(-1).after(end.plusDays(1).atStartOfDay()).toLocalDate();
    return Reference.readable(first)
        ? Optional.of(Stretch.days(first, end, Grain.RANGE, first + "/" + end))
        : Optional.empty();
  }

  @Override
  public String open() {
    return length.iso();
  }
}
