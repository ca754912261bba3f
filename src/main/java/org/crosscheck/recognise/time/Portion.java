package org.crosscheck.recognise.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A part of a time: "early next week", "late last month", "the end of 2000".
 *
 * @param from where it begins, in percent of the whole
 * @param to where it ends, in percent of the whole
 * @param vague whether nobody could say where it begins and ends: "late", but not "first half of"
 */
record Portion(int from, int to, boolean vague, Reference whole) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return whole.in(setting).map(this::of);
  }

  private Stretch of(Stretch known) {
    if (known.from().equals(known.to()) || known.grain().compareTo(Grain.RANGE) >= 0) {
      return known;
    }
    LocalDateTime start = at(known, from);
    LocalDateTime end = at(known, to);
    if (known.grain().withinDay()) {
      return known.between(start, end);
    }
    LocalDate last = end.equals(known.to()) ? known.lastDay() : end.toLocalDate().minusDays(1);
    LocalDate first = start.toLocalDate();
    return Stretch.days(first, last.isBefore(first) ? first : last, known.grain(), known.timex());
  }

  private static LocalDateTime at(Stretch known, int percent) {
    long minutes = Duration.between(known.from(), known.to()).toMinutes();
    LocalDateTime at = known.from().plusMinutes(minutes * percent / 100);
    if (percent == 100) {
      return known.to();
    }
    if (known.grain() == Grain.MONTH) {
      // Thirds of a month are ten days: late is from the 21st on.
      return known.from().plusDays(percent * 30L / 100);
    }
    return known.grain().withinDay()
        ? at.withMinute(0)
        : at.plusHours(12).toLocalDate().atStartOfDay();
  }

  @Override
  public String open() {
    return whole.open();
  }

  @Override
  public boolean withinDay() {
    return whole.withinDay();
  }
}
