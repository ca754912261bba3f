package org.crosscheck.align;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.TimeValue;

/**
 * Judges dates, lengths of time and deadlines by what the sentences share: there is no head noun to
 * go by. Times that cannot be one time need much more in common than times that can.
 */
final class TimeLikeness implements Likeness {
  @Override
  public Judgement judge(Profile a, Profile b) {
    if (!a.event().equals(b.event())) {
      return Judgement.never("one is about another event");
    }
    if (a.sameSource(b) && agreement(a.claim(), b.claim()) <= 0) {
      return Judgement.never("one article tells them apart");
    }
    Scale scale = new Scale();
    double like = a.likeness(b);
    scale.add(like, "the sentences share rare words");
    if (samePredicate(a.claim(), b.claim())) {
      scale.add(0.15, "both speak of the same happening");
    }
    long shared = a.central().stream().filter(b.central()::contains).count();
    scale.add(0.1 * Math.min(2, shared), "both speak of what most articles begin with");
    double agreement = agreement(a.claim(), b.claim());
    String times = agreement > 0 ? "the times can be one time" : "the times cannot be one time";
    return scale.add(agreement, times).judgement();
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
    if (first.get().equals(second.get())) {
      return 0.25;
    }
    return first.get().overlaps(second.get()) ? 0.15 : -0.3;
  }

  private static Optional<Interval> interval(Claim claim) {
    return claim.value() instanceof TimeValue time ? time.interval() : Optional.empty();
  }
}
