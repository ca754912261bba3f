package org.crosscheck.align;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;

/** What rules out that two figures are of one fact, however much else is alike. */
final class Obstacles {
  private static final Pattern OF_SOME =
      Pattern.compile(
          "\\s+(?:(?:else|on|in|at|of|among|from|aboard|inside|outside|near)\\b"
              + "|(?:\\p{L}+\\s+){1,3}(?:on (?:the|that|board|either)|aboard|inside|outside|near|among)\\b)");

  /** So many characters behind a figure are looked at: a few words. */
  private static final int BEHIND = 80;

  private static final Pattern OPENS = Pattern.compile("\\s*[(\\[]\\s*(?:about|or|around)?\\s*");

  static final String PART = "one is a part of a whole";

  /** The smaller by the larger of two measures of which one may be the other, badly converted. */
  private static final double LIKE = 0.95;

  /** Two parts are one part, counted by two, only where their sentences are this much alike. */
  private static final double LIKE_PARTS = 0.4;

  private Obstacles() {}

  static Optional<String> between(Profile a, Profile b) {
    if (!a.event().equals(b.event())) {
      return Optional.of("one is about another event");
    }
    if (!a.equal(b) && a.happening().isAnotherThan(b.happening())) {
      return Optional.of("they are told of two of several like events");
    }
    if (a.sameSentence(b) && !a.equal(b) && !restated(a, b) && !rivals(a, b)) {
      return Optional.of("one sentence tells them apart");
    }
    if (!a.populations().isEmpty()
        && !b.populations().isEmpty()
        && disjoint(a.populations(), b.populations())) {
      return Optional.of("other people are counted");
    }
    if (a.sameSource(b) && !mayCorrect(a, b)) {
      return Optional.of("one article tells them apart");
    }
    if (a.rate() != b.rate()) {
      return Optional.of("one is a rate");
    }
    return bearing(a, b);
  }

  private static Optional<String> bearing(Profile a, Profile b) {
    boolean added = a.bearing() == Bearing.ADDED;
    if (added != (b.bearing() == Bearing.ADDED) && !(isCount(a) && a.equal(b))) {
      return Optional.of("one is what is added to another figure");
    }
    if (a.equal(b)) {
      return Optional.empty();
    }
    if (isEither(a, b, Bearing.TOGETHER) && a.bearing() != b.bearing()) {
      return Optional.of("one is what several have together");
    }
    if (isEither(a, b, Bearing.EARLIER)) {
      return Optional.of("one is an earlier figure that another has replaced");
    }
    if (isEither(a, b, Bearing.FORECAST) && a.bearing() != b.bearing()) {
      return Optional.of("one is a forecast");
    }
    return countsPeople(a) && countsPeople(b) && isEither(a, b, Bearing.PART) && !areLikeParts(a, b)
        ? Optional.of(PART)
        : Optional.empty();
  }

  /** "Of those, 200 are still held" of one article beside "of those, 268 are still held". */
  private static boolean areLikeParts(Profile a, Profile b) {
    return a.bearing() == Bearing.PART
        && b.bearing() == Bearing.PART
        && a.likeness(b) >= LIKE_PARTS;
  }

  /** Of what is counted apart "including four children" is a part, of children it is all. */
  static Optional<String> included(Profile a, Profile b, boolean ofOneSort) {
    return !a.equal(b)
            && !ofOneSort
            && countsPeople(a)
            && countsPeople(b)
            && isEither(a, b, Bearing.INCLUDED)
        ? Optional.of(PART)
        : Optional.empty();
  }

  private static boolean isCount(Profile profile) {
    return !profile.isToll();
  }

  private static boolean isEither(Profile a, Profile b, Bearing bearing) {
    return a.bearing() == bearing || b.bearing() == bearing;
  }

  /**
   * Whether one article may give both figures for one thing: its own figure said again or counted
   * by others, a vague word and a figure, or a denial. Other figures are of two things.
   */
  private static boolean mayCorrect(Profile a, Profile b) {
    boolean own = a.isToll() && b.isToll() && a.main() && b.main();
    return own || a.equal(b) || restated(a, b) || isVaguer(a, b) || rivals(a, b);
  }

  /** "the police speak of 190,000, the organisers of 550,000": one count by two counters. */
  private static boolean rivals(Profile a, Profile b) {
    return a.hasOtherSpeaker(b)
        && a.isBeside(b)
        && a.claim().kind().id().equals(b.claim().kind().id())
        && a.claim().kind().sameSubject() == SameSubject.HEAD
        && !a.claim().kind().isPlain();
  }

  /** "2.5 million people" and "millions of people" of one article. */
  private static boolean isVaguer(Profile a, Profile b) {
    boolean rounder = a.isOpen() != b.isOpen() && a.ratio(b) > 0.8;
    return a.overlaps(b) && (rounder || (a.isVague() != b.isVague() && a.ratio(b) > 0.1));
  }

  /** "half of the population" is no part of another figure. */
  private static boolean countsPeople(Profile profile) {
    return profile.claim().kind().sameSubject() != SameSubject.CONTEXT;
  }

  /** "No one on the highway was killed", "two cars were hit, but none of the drivers died". */
  static boolean ofSome(Profile profile) {
    Provenance words = profile.claim().provenance();
    return profile.isZero()
        && (words.words().strip().equalsIgnoreCase("none")
            || OF_SOME.matcher(words.behind(BEHIND)).lookingAt());
  }

  /** "230 km (140 miles)" is one measure said twice, "from 3 to 5 feet (1 m to 1.5 m)" is not. */
  static boolean restated(Profile a, Profile b) {
    boolean other = a.claim().type() == ClaimType.MEASURE && a.measuresAs(b);
    if (other && a.ratio(b) < LIKE) {
      return false;
    }
    Provenance first = a.claim().provenance();
    Provenance second = b.claim().provenance();
    return first
        .between(second)
        .or(() -> second.between(first))
        .filter(between -> OPENS.matcher(between).matches())
        .isPresent();
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  static boolean isExact(Profile profile) {
    return profile.claim().value() instanceof Quantity quantity && quantity.bound() == Bound.EXACT;
  }
}
