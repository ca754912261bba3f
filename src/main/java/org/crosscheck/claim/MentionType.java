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
  /** A list of countries, or a single one, that acts; for rules, never printed on its own. */
  NATIONS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
