package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.align.Subjects.Standing;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Quantity;

/**
 * Judges counts and amounts. A toll of the story needs little more than to count the same people;
 * any other figure needs the same things counted and like sentences; and figures that differ need
 * more than figures that agree, because a false alarm costs more than a miss.
 */
final class CountLikeness implements Likeness {
  /** That both are, say, revenues tells something; not yet whose, and of which year. */
  private static final double OF_ONE_KIND = 0.15;

  /** That neither article has another such figure, or none at its head. */
  private static final double OWN = 0.15;

  /** Figures of two orders of magnitude are hardly of one thing. */
  private static final double MAGNITUDE = 0.1;

  /** The smaller by the larger of two counts that may be of one thing. */
  private static final double ONE_SIZE = 0.5;

  /** The same where one is likely to be the other, miscounted. */
  private static final double NEAR = 0.75;

  private static final double CONTRAST = 0.6;

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final Subjects subjects;
  private final TollLikeness tolls;

  CountLikeness(Subjects subjects) {
    this.subjects = subjects;
    tolls = new TollLikeness(subjects);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    return a.isToll() && b.isToll()
        ? tolls.judge(a, b)
        : Obstacles.between(a, b)
            .or(() -> Obstacles.included(a, b, isOneSort(a, b)))
            .or(() -> partAndWhole(a, b))
            .or(() -> countries(a, b))
            .map(Judgement::never)
            .orElseGet(() -> other(a, b));
  }

  private boolean isOneSort(Profile a, Profile b) {
    return subjects.standing(a.subject(), b.subject()) == Standing.SAME && !isAnybody(a);
  }

  /** Homes are a part of all buildings; "people" may be said of anybody. */
  private Optional<String> partAndWhole(Profile a, Profile b) {
    boolean included =
        subjects.standing(a.subject(), b.subject()) == Standing.INCLUDED
            && goesByHead(a)
            && goesByHead(b)
            && !isAnybody(a)
            && !isAnybody(b);
    return included && !a.equal(b)
        ? Optional.of(name(a) + " and " + name(b) + " are part and whole")
        : Optional.empty();
  }

  /** "12,000 employees in France", "3,000 employees in Spain". */
  private Optional<String> countries(Profile a, Profile b) {
    boolean apart =
        !a.equal(b)
            && goesByHead(a)
            && goesByHead(b)
            && Whereabouts.differ(a.claim(), b.claim())
            && inCountries(a, b);
    return apart ? Optional.of("they are of two countries") : Optional.empty();
  }

  private boolean inCountries(Profile a, Profile b) {
    return Stream.of(a, b)
        .allMatch(one -> one.claim().scope().place().filter(subjects::isCountry).isPresent());
  }

  private boolean isAnybody(Profile profile) {
    return Subjects.isAnybody(subjects.victims(profile.subject()));
  }

  private Judgement other(Profile a, Profile b) {
    boolean agree = a.equal(b);
    Scale scale = new Scale();
    double like = a.likeness(b);
    Standing standing = subjects.standing(a.subject(), b.subject());
    boolean byHead = goesByHead(a) || goesByHead(b);
    Kind kind = a.claim().kind();
    boolean ofOneKind = isOneKind(a, b);
    if (ofOneKind) {
      scale.add(OF_ONE_KIND, "both tell the same: " + kind.title().toLowerCase(Locale.ROOT));
    }
    switch (standing) {
      case SAME -> scale.add(byHead ? 0.3 : 0.1, "both are about " + name(a));
      case OPEN -> scale.add(ofOneKind && byHead ? 0.2 : 0, "the kind says what is counted");
      case INCLUDED -> scale.add(0.15, name(a) + " and " + name(b) + " may be the same");
      case CROSSED ->
          scale.add(agree ? 0.1 : -0.2, name(a) + " and " + name(b) + " may be the same");
      case APART -> scale.add(byHead ? -0.3 : 0, "they are about " + name(a) + " and " + name(b));
    }
    if (!a.populations().equals(b.populations())) {
      scale.add(agree || !byHead ? 0 : -0.2, "one is limited to a country");
    } else if (!a.populations().isEmpty()) {
      scale.add(0.1, "both are limited to the same country");
    }
    scale.add(
        !agree && byHead && !(a.main() && b.main()) && isNarrower(a, b) ? -0.1 : 0,
        "one is limited by a word before it");
    scale.add(
        !agree && byHead && standing == Standing.SAME && areOfTwoSorts(a, b) ? -0.15 : 0,
        "each is limited by another word before it");
    boolean others =
        !a.countries().isEmpty()
            && !b.countries().isEmpty()
            && Collections.disjoint(a.countries(), b.countries());
    scale.add(others ? -0.3 : 0, "other countries are named beside them");
    scale.add(
        !agree && !others && Whereabouts.differ(a.claim(), b.claim()) ? -0.3 : 0,
        "they are of two places");
    scale.add(like, "the sentences share rare words");
    if (a.sharedCentral(b) > 0) {
      scale.add(0.1, "both speak of what most articles begin with");
    }
    if (agree) {
      scale.add(telling(a), "the figures agree");
    } else {
      scale.add(
          distancePenalty(a, b),
          a.ratio(b) < ONE_SIZE
              ? "the figures are far apart"
              : "figures that differ are more often two things than one miscounted");
      boolean clear = !a.isVague() && !b.isVague();
      scale.add(
          clear ? -CONTRAST * a.complements().contrast(b.complements()) : 0,
          "other words stand behind them in one place");
      boolean near = isSaidAlike(a, b) && a.ratio(b) > NEAR;
      scale.add(near ? 0.1 : 0, "the figures are near, and so are the words next to them");
      boolean foreign = a.foreign() || b.foreign();
      scale.add(foreign ? -0.1 : 0, "one stands among names that no other article has");
    }
    if (a.main() && b.main() && (standing != Standing.APART || !byHead)) {
      scale.add(OWN, "each is its article's own figure");
    }
    if (leads(a.claim()) && leads(b.claim())) {
      scale.add(0.1, "both stand at the head of their article");
    }
    return scale.judgement();
  }

  /** "four navy boats" beside "dozens of ships". */
  private static boolean isNarrower(Profile a, Profile b) {
    return !a.claim().subject().modifiers().equals(b.claim().subject().modifiers());
  }

  /** "three gold medals" beside "two silver medals". */
  private static boolean areOfTwoSorts(Profile a, Profile b) {
    List<String> first = a.claim().subject().modifiers();
    List<String> second = b.claim().subject().modifiers();
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  /** Whether a rule says of both what they count: a crowd. */
  private static boolean isOneKind(Profile a, Profile b) {
    return !a.claim().kind().isPlain() && a.claim().kind().id().equals(b.claim().kind().id());
  }

  private static double distancePenalty(Profile a, Profile b) {
    if (goesByHead(a) && a.isVague() != b.isVague() && a.overlaps(b)) {
      return 0; // "millions of consumers" may be 143 million; "billions" may be any money
    }
    if (a.ratio(b) < MAGNITUDE) {
      return a.ratio(b) < MAGNITUDE * MAGNITUDE ? -0.4 : -0.25;
    }
    if (a.isVague() || b.isVague()) {
      return a.isVague() && b.isVague() && !isOneKind(a, b) ? -0.2 : -0.05;
    }
    if (isSaidAlike(a, b)) {
      return 0;
    }
    boolean small = isSmallExact(a) || isSmallExact(b);
    return (small ? -0.1 : 0) - (goesByHead(a) && !(a.main() && b.main()) ? 0.1 : 0);
  }

  /** Two clear figures of one size beside the same words: one thing, counted by two. */
  private static boolean isSaidAlike(Profile a, Profile b) {
    return !a.isVague() && !b.isVague() && a.ratio(b) >= ONE_SIZE && a.sharesNearest(b);
  }

  private static boolean goesByHead(Profile profile) {
    return profile.claim().kind().sameSubject() == SameSubject.HEAD;
  }

  /** Two small exact counts that differ are more often two things than one thing miscounted. */
  private static boolean isSmallExact(Profile profile) {
    return profile.claim().value() instanceof Quantity quantity
        && quantity.bound() == Bound.EXACT
        && profile.figure().filter(figure -> figure.compareTo(LARGE) < 0).isPresent();
  }

  /** How much it tells that two figures are the same: the longer the figure, the more. */
  private static double telling(Profile a) {
    int digits =
        a.isVague() ? 0 : a.figure().map(f -> f.stripTrailingZeros().precision()).orElse(0);
    boolean one = a.figure().filter(BigDecimal.ONE::equals).isPresent();
    return one ? 0 : digits > 2 ? 0.3 : digits > 1 ? 0.2 : 0.1;
  }

  private static boolean leads(Claim claim) {
    Context.Position position = claim.context().position();
    return position == Context.Position.HEADLINE || position == Context.Position.LEAD;
  }

  private static String name(Profile profile) {
    String text = profile.subject().text().strip();
    return text.isEmpty() ? "something not named" : '"' + text.toLowerCase(Locale.ROOT) + '"';
  }
}
