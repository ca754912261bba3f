package org.crosscheck.recognise.time;

/** How exactly a text names a time, finest first. */
enum Grain {
  SECOND,
  MINUTE,
  PART_OF_DAY,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  /** From one time to another. */
  RANGE;

  boolean withinDay() {
    return compareTo(DAY) <= 0;
  }

  static Grain of(Unit unit) {
    return switch (unit) {
      case YEAR -> YEAR;
      case MONTH -> MONTH;
      case WEEK -> WEEK;
      case DAY -> DAY;
      case HOUR, MINUTE -> MINUTE;
      case SECOND -> SECOND;
    };
  }
}
