package org.crosscheck.recognise.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.recognise.time.Timed.Found;

/**
 * One moment by two clocks: "06:20 local time (23:20 GMT on Sunday)" is early on Monday there. No
 * clock on earth is more than twelve hours behind universal time or fourteen before it.
 */
final class BothZones {
  private static final Duration LEAST = Duration.ofHours(-12);
  private static final Duration MOST = Duration.ofHours(14);

  private BothZones() {}

  /** Whether two expressions beside each other are one moment by a clock there and a named one. */
  static boolean areOne(Words words, Found first, Found second) {
    boolean joined =
        second.start() == first.end() + 1 && words.is(first.end(), "(", "[", "/", ",", "or");
    return joined
        && clock(first).filter(time -> time.zone().id().isEmpty()).isPresent()
        && clock(second).filter(time -> time.zone().id().isPresent()).isPresent();
  }

  /** Whether a day follows the bracket that holds the second: "8 a.m. (0100 GMT) on Friday". */
  static boolean isDayBehind(Words words, Found second, Found day) {
    int bracket = second.end();
    int at = words.skip(words.skip(bracket + 1, ","), "on", "local");
    return words.is(bracket, ")", "]")
        && words.skip(at, "on") == day.start()
        && clock(day).isEmpty();
  }

  static Optional<ClockTime> clock(Found found) {
    return found.reference(ClockTime.class);
  }

  /** The day there, given the day by the named clock. */
  static Optional<LocalDate> dayThere(ClockTime there, ClockTime named, LocalDate day) {
    LocalDateTime world = universal(named, day);
    return near(day).filter(d -> fits(there.clockOn(d), world)).findFirst();
  }

  /** The day by the named clock, given the day there. */
  static Optional<LocalDate> dayNamed(ClockTime there, ClockTime named, LocalDate day) {
    return near(day).filter(d -> fits(there.clockOn(day), universal(named, d))).findFirst();
  }

  private static Stream<LocalDate> near(LocalDate day) {
    return Stream.of(day, day.plusDays(1), day.minusDays(1));
  }

  private static boolean fits(LocalDateTime there, LocalDateTime world) {
    Duration ahead = Duration.between(world, there);
    return ahead.compareTo(LEAST) >= 0 && ahead.compareTo(MOST) <= 0;
  }

  private static LocalDateTime universal(ClockTime time, LocalDate day) {
    LocalDateTime at = time.clockOn(day);
    return time.zone()
        .id()
        .map(zone -> at.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())
        .orElse(at);
  }
}
