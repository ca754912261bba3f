package org.crosscheck.recognise.time;

/** Where the words around a time put it, seen from the day of publication. */
enum Tense {
  PAST,
  FUTURE,
  /** The words do not say; news reports the past. */
  OPEN
}
