package org.crosscheck.recognise.time;

import java.util.Locale;
import org.crosscheck.claim.Bound;

/** How words limit a time or a duration. */
enum Limit {
  EXACT(Bound.EXACT),
  ABOUT(Bound.ABOUT),
  AT_LEAST(Bound.AT_LEAST),
  MORE_THAN(Bound.MORE_THAN),
  AT_MOST(Bound.AT_MOST),
  FEWER_THAN(Bound.FEWER_THAN),
  /** "Shortly before midnight": not that time itself. */
  BEFORE(Bound.VAGUE),
  /** "Just after 6 am": as good as that time. */
  AFTER(Bound.ABOUT);

  private final Bound bound;

  Limit(Bound bound) {
    this.bound = bound;
  }

  Bound bound() {
    return bound;
  }

  /** Whether it can limit a time of day. */
  boolean forClock() {
    return this == ABOUT || this == BEFORE || this == AFTER;
  }

  /** Whether it can limit a length of time. */
  boolean forDuration() {
    return this != BEFORE && this != AFTER;
  }

  /** Whether it says only on which side the time lies: "more than two years ago". */
  boolean opens() {
    return this == AT_LEAST || this == MORE_THAN || this == AT_MOST || this == FEWER_THAN;
  }

  static Limit of(String meaning) {
    return valueOf(meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
