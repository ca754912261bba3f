package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * So long at the beginning or the end of another time: "the first three months of the year", "the
 * last two weeks of May".
 *
 * @param first whether at the beginning
 */
record EdgeOf(Length length, boolean first, Reference whole) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return length.countable() ? whole.in(setting).flatMap(this::of) : Optional.empty();
  }

  private Optional<Stretch> of(Stretch known) {
    LocalDateTime edge = first ? length.after(known.from()) : length.times(-1).after(known.to());
    LocalDate from = first ? known.firstDay() : edge.toLocalDate();
    LocalDate to = first ? edge.toLocalDate().minusDays(1) : known.lastDay();
    boolean inside = !from.isBefore(known.firstDay()) && !to.isAfter(known.lastDay());
    if (inside && from.equals(to)) {
      return Optional.of(Stretch.day(from));
    }
    return inside && !to.isBefore(from)
        ? Optional.of(Stretch.days(from, to, Grain.RANGE, open()))
        : Optional.empty();
  }

  @Override
  public String open() {
    return length.iso();
  }
}
