package org.crosscheck.recognise.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time zone as the words name it: of a fixed distance from universal time ("GMT", "EST"), of a
 * place whose clocks change in summer ("Eastern time"), or that of wherever it happened ("local
 * time").
 *
 * @param id as {@link ZoneId} reads it; empty where the words do not say which zone it is
 */
record Zone(Optional<ZoneId> id, boolean local) {
  static final Zone NONE = new Zone(Optional.empty(), false);

  private static final String LOCAL = "local";

  /**
   * What the word list means: {@code Z}, {@code -05:00}, {@code America/New_York}, {@code local}.
   */
  static Zone of(String meaning) {
    if (meaning.isEmpty() || meaning.equals(LOCAL)) {
      return new Zone(Optional.empty(), meaning.equals(LOCAL));
    }
    try {
      return new Zone(Optional.of(ZoneId.of(meaning)), false);
    } catch (DateTimeException unknown) {
      throw new IllegalArgumentException("not a time zone: " + meaning, unknown);
    }
  }

  /** What TIMEX3 adds to a time of day then: {@code Z}, {@code -05:00}; empty when unknown. */
  String at(LocalDateTime time) {
    return id.map(zone -> zone.getRules().getOffset(time).getId()).orElse("");
  }

  /** The same where the day is not known. */
  String always() {
    return id.filter(ZoneOffset.class::isInstance).map(ZoneId::getId).orElse("");
  }
}
