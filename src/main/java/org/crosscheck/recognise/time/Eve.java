package org.crosscheck.recognise.time;

import java.util.Optional;

/** The day before another: that of the ten in "10 to 2 a.m. on Sunday". */
record Eve(Reference day) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return day.in(setting).map(known -> Stretch.day(known.firstDay().minusDays(1)));
  }

  @Override
  public String open() {
    return day.open();
  }
}
