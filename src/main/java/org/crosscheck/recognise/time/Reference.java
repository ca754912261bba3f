package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/** A time as the words name it, before anything says which one it is: "Friday", "last month". */
interface Reference {

  /** The time meant; empty when nothing in the setting anchors it. */
  Optional<Stretch> in(Setting setting);

  /** The TIMEX3 value when nothing anchors it: {@code XXXX-WXX-5}. */
  String open();

  /** Whether it names a time within one day, as a clock or "night" does. */
  default boolean withinDay() {
    return false;
  }

  /**
   * Years that are dates in news: "2,000 years ago" is one, "2,000 years from Sunday" none, and its
   * four figures would not be read as a year again.
   */
  static boolean readable(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= Years.LAST;
  }
}
