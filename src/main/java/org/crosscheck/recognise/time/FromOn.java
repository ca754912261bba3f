package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A length of time from a day on: "3 days starting next Monday". */
record FromOn(Reference start, Length length) implements Reference {

  private static final int JUST_BEGUN = 14;

  @Override
  public Optional<Stretch> in(Setting setting) {
    // It is to come unless the words say it is past, or it has only just begun.
    boolean ahead = setting.tense() == Tense.OPEN && !hasJustBegun(setting);
    return start
        .in(ahead ? setting.tense(Tense.FUTURE) : setting)
        .filter(day -> length.countable())
        .flatMap(this::from);
  }

  private boolean hasJustBegun(Setting setting) {
    return setting
        .today()
        .filter(
            today ->
                start
                    .in(setting.tense(Tense.PAST))
                    .filter(day -> day.firstDay().isAfter(today.minusDays(JUST_BEGUN)))
                    .isPresent())
        .isPresent();
  }

  private Optional<Stretch> from(Stretch day) {
    LocalDateTime end = length.after(day.from());
    LocalDate last = end.toLocalDate().minusDays(1);
    boolean days = end.equals(end.toLocalDate().atStartOfDay()) && !last.isBefore(day.firstDay());
    return days && Reference.readable(last)
        ? Optional.of(Stretch.days(day.firstDay(), last, Grain.RANGE, day.firstDay() + "/" + last))
        : Optional.empty();
  }

  @Override
  public String open() {
    return length.iso();
  }
}
