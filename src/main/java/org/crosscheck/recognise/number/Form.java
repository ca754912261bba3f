package org.crosscheck.recognise.number;

/** How a number is written; some readings depend on it. */
enum Form {
  DIGITS,
  WORDS,
  /** "two-thirds", "one in five". */
  FRACTION,
  ORDINAL,
  /** "dozens", "a few hundred". */
  VAGUE,
  /** A word that is a whole number by itself: "no one", "trio". */
  LONE
}
