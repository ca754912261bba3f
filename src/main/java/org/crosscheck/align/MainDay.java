package org.crosscheck.align;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.TimeValue;

/**
 * The day on which what a story is about happened: the one that most of its articles name beside
 * words for it. Most stories have one; a story of several days has none.
 */
final class MainDay {
  /** A time shorter than this is a time of day; longer, a part of a day or more. */
  static final Duration CLOCK = Duration.ofHours(3);

  private final Optional<LocalDate> day;

  private MainDay(Optional<LocalDate> day) {
    this.day = day;
  }

  static MainDay of(List<Profile> profiles) {
    Map<LocalDate, Set<String>> sources = new TreeMap<>();
    Map<LocalDate, Integer> times = new TreeMap<>();
    for (Profile profile : profiles) {
      day(profile.claim())
          .filter(day -> profile.happening().ofStory() && profile.event().isEmpty())
          .ifPresent(
              day -> {
                sources.computeIfAbsent(day, d -> new HashSet<>()).add(profile.claim().sourceId());
                times.merge(day, 1, Integer::sum);
              });
    }
    int all = times.values().stream().mapToInt(Integer::intValue).sum();
    return new MainDay(
        times.entrySet().stream()
            .filter(time -> time.getValue() * 2 >= all)
            .map(Map.Entry::getKey)
            .filter(day -> sources.getOrDefault(day, Set.of()).size() > 1)
            .findFirst());
  }

  /** The day that a claim names, or of which it names a part; empty for a time of day. */
  private static Optional<LocalDate> day(Claim claim) {
    return claim.value() instanceof TimeValue time
        ? time.interval().filter(MainDay::isDay).map(Interval::firstDay)
        : Optional.empty();
  }

  static boolean isDay(Interval interval) {
    return length(interval).compareTo(CLOCK) >= 0 && interval.firstDay().equals(interval.lastDay());
  }

  static Duration length(Interval interval) {
    return Duration.between(interval.from(), interval.to());
  }

  /** Whether a time is this day or a part of it. */
  boolean is(Interval time) {
    return day.filter(own -> isDay(time) && own.equals(time.firstDay())).isPresent();
  }

  /** Whether a claim gives this day, or a part of it, for what the story is about. */
  boolean isGivenBy(Profile profile) {
    return profile.happening().ofStory()
        && !profile.foreign()
        && profile.event().isEmpty()
        && day.isPresent()
        && day(profile.claim())
            .filter(own -> own.equals(day.get()) || isWeeksOff(profile.claim(), own, day.get()))
            .isPresent();
  }

  /**
   * Whether a bare weekday was counted from a wrong date: the article was published weeks later, or
   * its date is that of a copy.
   */
  private static boolean isWeeksOff(Claim claim, LocalDate own, LocalDate day) {
    boolean bare = claim.provenance().words().chars().noneMatch(Character::isDigit);
    return bare && own.isAfter(day) && own.getDayOfWeek() == day.getDayOfWeek();
  }
}
