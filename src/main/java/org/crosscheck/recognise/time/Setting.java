package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a time is read against.
 *
 * @param anchor when the article was published
 * @param mentioned the day that the article spoke of last
 * @param tense where the words around the time put it
 */
record Setting(Optional<LocalDateTime> anchor, Optional<LocalDate> mentioned, Tense tense) {

  Optional<LocalDate> today() {
    return anchor.map(LocalDateTime::toLocalDate);
  }

  /** The day that the article speaks of: the one mentioned last, else its own. */
  Optional<LocalDate> focus() {
    return mentioned.or(this::today);
  }

  Setting tense(Tense other) {
    return new Setting(anchor, mentioned, other);
  }

  Setting anchor(LocalDate day) {
    return new Setting(Optional.of(day.atStartOfDay()), mentioned, tense);
  }

  boolean future() {
    return tense == Tense.FUTURE;
  }
}
