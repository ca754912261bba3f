package org.crosscheck.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of types that other programs rely on. A kind of claim is finer, and open. */
public enum ClaimType {
  DEATHS,
  INJURED,
  MISSING,
  ARRESTS,
  COUNT,
  MONEY,
  PERCENT,
  AGE,
  MEASURE,
  DEADLINE,
  DURATION,
  DATE,
  NATIONS,
  QUOTE,
  ROLE,
  NAME,
  STATUS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClaimType> named(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
