package org.crosscheck.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<ClaimType> COUNTS = EnumSet.of(DEATHS, INJURED, MISSING, ARRESTS, COUNT);

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its figure counts people or things one by one, so that parts can be added up. */
  public boolean isCount() {
    return COUNTS.contains(this);
  }

  public static Optional<ClaimType> named(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
