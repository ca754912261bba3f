package org.crosscheck.recognise.time;

import java.util.Optional;

/**
 * The day so many days from another: that of the ten in "10 to 2 a.m. on Sunday", that on which the
 * night of June 30 to 1 ends.
 */
record DayFrom(Reference day, int days) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return day.in(setting).map(known -> Stretch.day(known.firstDay().plusDays(days)));
  }

  @Override
  public String open() {
    return day.open();
  }
}
