package org.crosscheck.recognise.time;

import java.math.BigDecimal;

/** A unit of time, largest first. Months count as 30 days and years as 365, where they must. */
enum Unit {
  YEAR("Y", false, 365L * 86_400),
  MONTH("M", false, 30L * 86_400),
  WEEK("W", false, 7L * 86_400),
  DAY("D", false, 86_400),
  HOUR("H", true, 3_600),
  MINUTE("M", true, 60),
  SECOND("S", true, 1);

  private final String letter;
  private final boolean clock;
  private final BigDecimal seconds;

  Unit(String letter, boolean clock, long seconds) {
    this.letter = letter;
    this.clock = clock;
    this.seconds = BigDecimal.valueOf(seconds);
  }

  String letter() {
    return letter;
  }

  /** Whether it stands after the T of an ISO 8601 duration. */
  boolean clock() {
    return clock;
  }

  BigDecimal seconds() {
    return seconds;
  }
}
