package org.crosscheck.recognise.time;

import java.util.Optional;

/** The day on which a night between two days begins: "the night of June 24 to 25". */
record NightOver(CalendarDate first) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return first.in(setting);
  }

  /** The day on which the night ends. */
  Reference morning() {
    return new DayFrom(first, 1);
  }

  @Override
  public String open() {
    return first.open();
  }
}
