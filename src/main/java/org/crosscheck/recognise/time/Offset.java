package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A length of time before or after another time: "two days ago", "three weeks earlier", "two days
 * after Christmas". It is as exact as the unit: "two years ago" is a year.
 *
 * @param length negative for before
 * @param base what it counts from
 */
record Offset(Length length, Reference base) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (!length.countable()) {
      return Optional.empty();
    }
    if (length.finest().clock()) {
      return clock(setting);
    }
    return daysBeforeNextWeekday(setting).or(() -> base.in(toldOf(setting)).flatMap(this::days));
  }

  /** "Three days after the May 3 blast": what others are counted from has been, unless told. */
  private Setting toldOf(Setting setting) {
    boolean open = base instanceof CalendarDate && setting.tense() == Tense.OPEN;
    return open ? setting.tense(Tense.PAST) : setting;
  }

  /** "Two days before Tuesday's vote", told on Monday: that Tuesday is still to come. */
  private Optional<Stretch> daysBeforeNextWeekday(Setting setting) {
    boolean before = length.seconds().signum() < 0;
    if (!before || !(base instanceof CalendarDate date) || !date.isBareWeekday()) {
      return Optional.empty();
    }
    return base.in(setting.tense(Tense.FUTURE))
        .flatMap(this::days)
        .filter(day -> setting.today().filter(today -> !day.firstDay().isAfter(today)).isPresent());
  }

  /** "Two hours ago" needs the time of publication, not only its day. */
  private Optional<Stretch> clock(Setting setting) {
    return setting
        .anchor()
        .filter(
            at ->
                base instanceof Shifted now
                    && !now.fromFocus()
                    && !at.equals(at.toLocalDate().atStartOfDay()))
        .map(length::after)
        .filter(at -> Reference.readable(at.toLocalDate()))
        .map(at -> Stretch.instant(at, Grain.MINUTE));
  }

  private Optional<Stretch> days(Stretch from) {
    LocalDateTime moved = length.after(from.from());
    LocalDate day = moved.toLocalDate();
    if (!Reference.readable(day)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (length.finest()) {
          case YEAR -> Stretch.year(day.getYear());
          case MONTH -> Stretch.month(YearMonth.from(day));
          default -> Stretch.day(day);
        });
  }

  @Override
  public String open() {
    return switch (length.finest()) {
      case YEAR -> "XXXX";
      case MONTH -> "XXXX-XX";
      case WEEK, DAY -> "XXXX-XX-XX";
      default -> "XXXX-XX-XXTXX";
    };
  }
}
