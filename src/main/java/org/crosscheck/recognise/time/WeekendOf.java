package org.crosscheck.recognise.time;

import java.util.Optional;

/** The weekend of the week that a day lies in: "the weekend of 6 April". */
record WeekendOf(Reference day) implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return day.in(setting).map(known -> Stretch.weekend(known.firstDay()));
  }

  @Override
  public String open() {
    return day.open();
  }
}
