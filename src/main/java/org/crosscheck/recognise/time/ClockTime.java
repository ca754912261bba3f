package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time of day: "10:30 p.m.", "noon".
 *
 * @param hour 0 to 24
 * @param minute -1 when only the hour is named
 * @param second -1 when it is not named
 * @param sure whether the words tell morning from evening
 * @param day the day, where the words give it
 * @param zone the time zone, where the words name it
 */
record ClockTime(int hour, int minute, int second, boolean sure, Optional<Reference> day, Zone zone)
    implements Reference {

  ClockTime(int hour, int minute, int second, boolean sure, Optional<Reference> day) {
    this(hour, minute, second, sure, day, Zone.NONE);
  }

  ClockTime inZone(Zone named) {
    return new ClockTime(hour, minute, second, sure, day, named);
  }

  ClockTime on(Reference named) {
    return new ClockTime(hour, minute, second, sure, Optional.of(named), zone);
  }

  /** The same hour after noon. */
  ClockTime afternoon() {
    return new ClockTime(hour < 12 ? hour + 12 : hour, minute, second, true, day, zone);
  }

  ClockTime beforeNoon() {
    return new ClockTime(hour == 12 ? 0 : hour, minute, second, true, day, zone);
  }

  boolean isBeforeNoon() {
    return sure && hour < 12;
  }

  /** Morning or evening as a part of the day says: "8 in the night". */
  ClockTime during(PartOfDay.Part part) {
    if ((sure && hour >= 12) || hour > 12) {
      return this;
    }
    boolean late = part.from() >= 12 && !(part.from() >= 18 && hour % 12 < 5);
    return late ? afternoon() : beforeNoon();
  }

  ClockTime plusMinutes(int minutes) {
    int total = Math.floorMod(hour * 60 + Math.max(0, minute) + minutes, 24 * 60);
    return new ClockTime(total / 60, total % 60, second, sure, day, zone);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    Optional<LocalDate> on =
        day.isPresent()
            ? day.get().in(setting).filter(s -> s.grain().withinDay()).map(Stretch::firstDay)
            : setting.focus();
    return on.map(this::at);
  }

  LocalDateTime clockOn(LocalDate on) {
    return on.atStartOfDay()
        .plusHours(hour)
        .plusMinutes(Math.max(0, minute))
        .plusSeconds(Math.max(0, second));
  }

  private Stretch at(LocalDate on) {
    LocalDateTime at = clockOn(on);
    Stretch instant = Stretch.instant(at, second >= 0 ? Grain.SECOND : Grain.MINUTE);
    return instant.timex(instant.timex() + zone.at(at));
  }

  @Override
  public String open() {
    StringBuilder time = new StringBuilder("T" + Digits.padded(hour % 24, 2));
    if (minute >= 0) {
      time.append(':').append(Digits.padded(minute, 2));
    }
    if (second >= 0) {
      time.append(':').append(Digits.padded(second, 2));
    }
    return day.map(Reference::open).orElse("") + time + zone.always();
  }

  @Override
  public boolean withinDay() {
    return true;
  }
}
