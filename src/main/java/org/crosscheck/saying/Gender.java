package org.crosscheck.saying;

/** Whom "he" and "she" may stand for. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String meaning) {
    return switch (meaning) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one person may be both; {@link #UNKNOWN} excludes nothing. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
