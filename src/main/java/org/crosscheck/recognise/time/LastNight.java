package org.crosscheck.recognise.time;

import java.util.Optional;

/** The evening from which "overnight" runs: yesterday's, or today's where the words look ahead. */
record LastNight() implements Reference {
  @Override
  public Optional<Stretch> in(Setting setting) {
    return Shifted.day(setting.future() ? 0 : -1).in(setting);
  }

  @Override
  public String open() {
    return Shifted.day(0).open();
  }
}
