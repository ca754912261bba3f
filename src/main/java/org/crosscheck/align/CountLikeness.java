package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.align.Subjects.Standing;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;

/**
 * Judges counts and amounts. A toll of the story needs little more than to count the same people;
 * any other figure needs the same things counted and like sentences; and figures that differ need
 * more than figures that agree, because a false alarm costs more than a miss.
 */
final class CountLikeness implements Likeness {
  private static final int DEEP = 5;

  /** That both are, say, revenues tells something; not yet whose, and of which year. */
  private static final double OF_ONE_KIND = 0.15;

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static final Pattern OF_SOME =
      Pattern.compile("\\s+(?:else|on|in|at|of|among|from|aboard|inside|outside|near)\\b");

  private final Subjects subjects;

  CountLikeness(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    Optional<String> obstacle = obstacle(a, b);
    if (obstacle.isPresent()) {
      return Judgement.never(obstacle.get());
    }
    return isToll(a) && isToll(b) ? toll(a, b) : other(a, b);
  }

  private Optional<String> obstacle(Profile a, Profile b) {
    if (!a.event().equals(b.event())) {
      return Optional.of("one is about another event");
    }
    if (a.sameSentence(b) && !equal(a, b) && !restated(a, b)) {
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
    if (countsPeople(a) && countsPeople(b) && (a.part() || b.part()) && !equal(a, b)) {
      return Optional.of("one is a part of a whole");
    }
    if (a.rate() != b.rate()) {
      return Optional.of("one is a rate");
    }
    if (isToll(a) && isToll(b) && isZero(a) != isZero(b) && (ofSome(a) || ofSome(b))) {
      return Optional.of("nobody of some is no toll of all");
    }
    return Optional.empty();
  }

  /**
   * Whether one article may give both figures for one thing: a headline and a body that differ a
   * little, a vague word and a figure, or a denial. Figures far apart are of two things.
   */
  private static boolean mayCorrect(Profile a, Profile b) {
    boolean zero = isZero(a) || isZero(b);
    boolean toll =
        isToll(a) && isToll(b) && (zero || a.isVague() || b.isVague() || ratio(a, b) > 0.8);
    return toll || equal(a, b) || restated(a, b) || isVaguer(a, b);
  }

  /** "2.5 million people" and "millions of people" of one article. */
  private static boolean isVaguer(Profile a, Profile b) {
    return a.isVague() != b.isVague()
        && a.claim().value() instanceof Quantity first
        && b.claim().value() instanceof Quantity second
        && first.overlaps(second)
        && ratio(a, b) > 0.1;
  }

  private static boolean isToll(Profile profile) {
    return profile.claim().kind().sameSubject() == SameSubject.STORY;
  }

  private static boolean goesByHead(Profile profile) {
    return profile.claim().kind().sameSubject() == SameSubject.HEAD;
  }

  /** "half of the population" is no part of another figure. */
  private static boolean countsPeople(Profile profile) {
    return profile.claim().kind().sameSubject() != SameSubject.CONTEXT;
  }

  private static boolean isZero(Profile profile) {
    return profile.figure().filter(figure -> figure.signum() == 0).isPresent();
  }

  /** "No one on the highway was killed", "two cars were hit, but none of the drivers died". */
  private static boolean ofSome(Profile profile) {
    Provenance words = profile.claim().provenance();
    int end = words.span().end() - words.sentence().start();
    return isZero(profile)
        && (words.words().strip().equalsIgnoreCase("none")
            || end >= 0
                && end <= words.sentenceText().length()
                && OF_SOME
                    .matcher(words.sentenceText())
                    .region(end, words.sentenceText().length())
                    .lookingAt());
  }

  /** "230 km (140 miles)" is one measure said twice. */
  private static boolean restated(Profile a, Profile b) {
    String words = a.claim().provenance().sentenceText();
    int start = a.claim().provenance().sentence().start();
    int from =
        Math.min(a.claim().provenance().span().end(), b.claim().provenance().span().end()) - start;
    int to =
        Math.max(a.claim().provenance().span().start(), b.claim().provenance().span().start())
            - start;
    return from >= 0
        && from <= to
        && to <= words.length()
        && words.substring(from, to).matches("\\s*[(\\[]\\s*(?:about|or|around)?\\s*");
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  private Judgement toll(Profile a, Profile b) {
    Scale scale = new Scale();
    Standing standing = subjects.standing(a.subject(), b.subject());
    boolean agree = equal(a, b);
    switch (standing) {
      case SAME, OPEN -> scale.add(0.5, "both count the same people");
      case INCLUDED ->
          scale.add(
              agree ? 0.4 : -0.2,
              agree ? "one counts a part, with the same figure" : "one counts a part");
      case CROSSED -> scale.add(agree ? 0.3 : -0.4, "these may be the same people");
      case APART -> scale.add(agree ? -0.1 : -0.5, "they count different people");
    }
    if (a.populations().equals(b.populations())) {
      scale.add(0.1, "the people counted are of the same origin, as far as is said");
    } else {
      scale.add(agree ? -0.05 : -0.4, "one counts people of one origin only");
    }
    if (!a.degrees().equals(b.degrees())) {
      scale.add(agree ? -0.1 : degreeGap(a, b), "how badly they are hurt differs");
    }
    boolean vague = a.isVague() || b.isVague() || isZero(a) || isZero(b);
    if (!agree && ratio(a, b) < 0.4 && !vague) {
      scale.add(-0.35, "the figures are far apart");
    }
    if (!agree && !vague && ratio(a, b) < 0.58 && (isDeep(a) || isDeep(b))) {
      scale.add(-0.25, "one stands deep in its article");
    } else if (!agree && !vague && isDeep(a) && isDeep(b)) {
      scale.add(-0.15, "both stand deep in their articles");
    }
    if (!agree && !vague && ratio(a, b) < 0.58 && (a.foreign() || b.foreign())) {
      scale.add(-0.25, "one stands among names that no other article has");
    }
    double like = a.likeness(b);
    scale.add(0.3 * like, "the sentences share rare words");
    return scale.add(agree ? 0.1 : 0, "the figures agree").judgement();
  }

  /** The story's own toll is told early in an article. */
  private static boolean isDeep(Profile profile) {
    return profile.claim().context().paragraph() > DEEP;
  }

  private static double degreeGap(Profile a, Profile b) {
    boolean serious = a.degrees().contains("serious") || b.degrees().contains("serious");
    return serious ? -0.6 : -0.2;
  }

  private Judgement other(Profile a, Profile b) {
    boolean agree = equal(a, b);
    if (a.increment() != b.increment() && !agree) {
      return Judgement.never("one is what is added to another figure");
    }
    Scale scale = new Scale();
    double like = a.likeness(b);
    Standing standing = subjects.standing(a.subject(), b.subject());
    boolean byHead = goesByHead(a) || goesByHead(b);
    Kind kind = a.claim().kind();
    if (!kind.isPlain() && kind.id().equals(b.claim().kind().id())) {
      scale.add(OF_ONE_KIND, "both tell the same: " + kind.title().toLowerCase(Locale.ROOT));
    }
    switch (standing) {
      case SAME -> scale.add(byHead ? 0.3 : 0.1, "both are about " + name(a));
      case OPEN -> {} // nothing speaks for or against
      case INCLUDED -> scale.add(0.15, name(a) + " and " + name(b) + " may be the same");
      case CROSSED ->
          scale.add(agree ? 0.1 : -0.2, name(a) + " and " + name(b) + " may be the same");
      case APART -> scale.add(byHead ? -0.3 : 0, "they are about " + name(a) + " and " + name(b));
    }
    if (!a.populations().isEmpty() && a.populations().equals(b.populations())) {
      scale.add(0.1, "both are limited to the same country");
    }
    scale.add(like, "the sentences share rare words");
    if (a.central().stream().anyMatch(b.central()::contains)) {
      scale.add(0.1, "both speak of what most articles begin with");
    }
    if (agree) {
      scale.add(telling(a), "the figures agree");
    } else {
      scale.add(distancePenalty(a, b), "the figures are far apart");
    }
    if (leads(a.claim()) && leads(b.claim())) {
      scale.add(0.1, "both stand at the head of their article");
    }
    return scale.judgement();
  }

  private static double distancePenalty(Profile a, Profile b) {
    if (a.isVague() || b.isVague()) {
      return a.isVague() && b.isVague() ? -0.2 : -0.05;
    }
    double ratio = ratio(a, b);
    if (ratio > 0.8 && isSmallExact(a) && isSmallExact(b)) {
      return -0.1;
    }
    boolean large = a.figure().filter(f -> f.compareTo(LARGE) > 0).isPresent();
    return ratio > 0.95 && large ? 0.1 : ratio > 0.8 ? 0 : ratio > 0.4 ? -0.1 : -0.25;
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
    return digits > 2 ? 0.3 : digits > 1 ? 0.2 : 0.1;
  }

  private static boolean leads(Claim claim) {
    Context.Position position = claim.context().position();
    return position == Context.Position.HEADLINE || position == Context.Position.LEAD;
  }

  private static String name(Profile profile) {
    String text = profile.subject().text().strip();
    return text.isEmpty() ? "something not named" : '"' + text.toLowerCase(Locale.ROOT) + '"';
  }

  private static boolean equal(Profile a, Profile b) {
    return a.isVague() == b.isVague()
        && a.figure().isPresent()
        && b.figure().isPresent()
        && a.figure().get().compareTo(b.figure().get()) == 0;
  }

  private static double ratio(Profile a, Profile b) {
    double first = a.figure().map(BigDecimal::doubleValue).orElse(1.0);
    double second = b.figure().map(BigDecimal::doubleValue).orElse(1.0);
    double larger = Math.max(first, second);
    return larger == 0 ? 1 : Math.min(first, second) / larger;
  }
}
