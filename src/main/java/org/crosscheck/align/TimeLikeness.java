package org.crosscheck.align;

import java.time.Duration;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.TimeValue;

/**
 * Judges dates, lengths of time and deadlines by what the sentences share: there is no head noun to
 * go by. Times that cannot be one time need much more in common than times that can. The day of
 * what the story is about is one fact, however it is told; a time of day and a bare day are two.
 */
final class TimeLikeness implements Likeness {
  private static final Duration CLOSE = Duration.ofMinutes(20);

  private final MainDay day;

  TimeLikeness(MainDay day) {
    this.day = day;
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    if (!a.event().equals(b.event())) {
      return Judgement.never("one is about another event");
    }
    if (a.sameSource(b) && agreement(a.claim(), b.claim()) <= 0) {
      return Judgement.never("one article tells them apart");
    }
    if (day.isGivenBy(a) && day.isGivenBy(b)) {
      return Judgement.of(0.8, "both give the day of what the story is about");
    }
    Scale scale = new Scale();
    scale.add(a.likeness(b), "the sentences share rare words");
    if (samePredicate(a.claim(), b.claim())) {
      scale.add(0.15, "both speak of the same happening");
    }
    if (shareNearest(a, b)) {
      scale.add(0.1, "the words next to the times are the same");
    }
    if (a.happening().statement() != b.happening().statement()) {
      scale.add(-0.15, "one is when something was said");
    }
    long shared = a.central().stream().filter(b.central()::contains).count();
    scale.add(0.1 * Math.min(2, shared), "both speak of what most articles begin with");
    double agreement = agreement(a.claim(), b.claim());
    if (agreement < 0 && !samePredicate(a.claim(), b.claim())) {
      return Judgement.never(
          "the times cannot be one time, and nothing says that one thing happened");
    }
    String times = agreement > 0 ? "the times can be one time" : "the times cannot be one time";
    return scale.add(agreement, times).judgement();
  }

  private static boolean shareNearest(Profile a, Profile b) {
    return a.happening().words().stream()
        .filter(word -> !a.central().contains(word))
        .anyMatch(b.happening().words()::contains);
  }

  private static boolean samePredicate(Claim a, Claim b) {
    return a.context().predicate().stream()
        .map(Stems::of)
        .anyMatch(stem -> b.context().predicate().stream().map(Stems::of).anyMatch(stem::equals));
  }

  private static double agreement(Claim a, Claim b) {
    if (a.value() instanceof DeadlineValue) {
      return 0.3;
    }
    Optional<Interval> first = interval(a);
    Optional<Interval> second = interval(b);
    if (first.isEmpty() || second.isEmpty()) {
      return a.value().canonical().equals(b.value().canonical()) ? 0.1 : 0;
    }
    return agreement(first.get(), second.get());
  }

  private static double agreement(Interval a, Interval b) {
    boolean clock = isClock(a);
    if (clock != isClock(b) && MainDay.length(a).plus(MainDay.length(b)).toHours() >= 24) {
      return -0.3;
    }
    if (a.equals(b)) {
      return 0.25;
    }
    if (a.overlaps(b)) {
      return 0.15;
    }
    Duration gap = Duration.between(a.from(), b.from()).abs();
    return clock && isClock(b) && gap.compareTo(CLOSE) <= 0 ? 0.05 : -0.3;
  }

  private static boolean isClock(Interval interval) {
    return MainDay.length(interval).compareTo(MainDay.CLOCK) < 0;
  }

  private static Optional<Interval> interval(Claim claim) {
    return claim.value() instanceof TimeValue time ? time.interval() : Optional.empty();
  }
}
