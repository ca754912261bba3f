package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a time is read against.
 *
 * @param anchor when the article was published
 * @param mentioned the day that the article spoke of last
 * @param era the first day of the last month or year that it named, in this sentence or the one
 *     before
 * @param tense where the words around the time put it
 */
record Setting(
    Optional<LocalDateTime> anchor,
    Optional<LocalDate> mentioned,
    Optional<LocalDate> era,
    Tense tense) {

  Setting(Optional<LocalDateTime> anchor, Optional<LocalDate> mentioned, Tense tense) {
    this(anchor, mentioned, Optional.empty(), tense);
  }

  /** The month or year that the article speaks of: what it named last close by, else its day. */
  Optional<LocalDate> era(boolean orToday) {
    return era.or(() -> orToday ? focus() : mentioned);
  }

  Optional<LocalDate> today() {
    return anchor.map(LocalDateTime::toLocalDate);
  }

  /** The day that the article speaks of: the one mentioned last, else its own. */
  Optional<LocalDate> focus() {
    return mentioned.or(this::today);
  }

  Setting tense(Tense other) {
    return new Setting(anchor, mentioned, era, other);
  }

  Setting anchor(LocalDate day) {
    return new Setting(Optional.of(day.atStartOfDay()), mentioned, era, tense);
  }

  Setting mentioned(Optional<LocalDate> day) {
    return new Setting(anchor, day, era, tense);
  }

  boolean future() {
    return tense == Tense.FUTURE;
  }
}
