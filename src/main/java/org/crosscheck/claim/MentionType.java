package org.crosscheck.claim;

import java.util.Locale;

/** What a mention is a mention of. The JSON name is the constant in lower case. */
public enum MentionType {
  NUMBER,
  ORDINAL,
  MONEY,
  PERCENT,
  AGE,
  MEASURE,
  DATE,
  TIME,
  DURATION,
  SET,
  QUOTE,
  NATION,
  /** A list of countries, or a single one, that acts. Holds other mentions; for rules only. */
  NATIONS,
  /** Those of them that name two countries or more, or one of several. For rules only. */
  COUNTRIES,
  /** A person by first and last name; the value is the fullest form. For rules only. */
  PERSON;

  /** Whether it is a value that other programs are told of, and not just an aid to rules. */
  public boolean isReported() {
    return this != NATIONS && this != COUNTRIES && this != PERSON;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
