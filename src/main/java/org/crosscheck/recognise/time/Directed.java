package org.crosscheck.recognise.time;

import java.util.Optional;

/** A time that its own words put in the past or the future: "last December", "next March". */
record Directed(Reference reference, Tense tense) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return reference.in(setting.tense(tense));
  }

  @Override
  public String open() {
    return reference.open();
  }

  @Override
  public boolean withinDay() {
    return reference.withinDay();
  }
}
