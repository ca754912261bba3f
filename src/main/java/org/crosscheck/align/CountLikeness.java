package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.Subjects.Standing;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind.SameSubject;

/**
 * Judges counts and amounts. A toll of the story needs little more than to count the same people;
 * any other figure needs the same things counted and like sentences; and figures that differ need
 * more than figures that agree, because a false alarm costs more than a miss.
 */
final class CountLikeness implements Likeness {
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
    return a.claim().kind().sameSubject() == SameSubject.STORY ? toll(a, b) : other(a, b);
  }

  private Optional<String> obstacle(Profile a, Profile b) {
    if (!a.event().equals(b.event()) && !bothNamed(a, b)) {
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
    if (a.rate() != b.rate()) {
      return Optional.of("one is a rate");
    }
    return Optional.empty();
  }

  private static boolean bothNamed(Profile a, Profile b) {
    return a.event().startsWith("names ") && b.event().startsWith("names ");
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
    Standing standing = subjects.standing(a.claim().subject(), b.claim().subject());
    boolean agree = equal(a, b);
    switch (standing) {
      case SAME, OPEN -> scale.add(0.5, "both count the same people");
      case INCLUDED ->
          scale.add(
              agree ? 0.4 : -0.2,
              agree ? "one counts a part, with the same figure" : "one counts a part");
      case APART -> scale.add(agree ? 0.1 : -0.5, "they count different people");
    }
    if (a.populations().equals(b.populations())) {
      scale.add(0.1, "");
    } else {
      scale.add(agree ? -0.1 : -0.4, "one counts people of one origin only");
    }
    if (!a.degrees().equals(b.degrees())) {
      scale.add(agree ? -0.1 : degreeGap(a, b), "how badly they are hurt differs");
    }
    if (!agree && ratio(a, b) < 0.4 && !a.isVague() && !b.isVague()) {
      scale.add(-0.35, "the figures are far apart");
    }
    double like = a.likeness(b);
    scale.add(0.3 * like, like > 0.1 ? "the sentences share rare words" : "");
    return scale.add(agree ? 0.1 : 0, "").judgement();
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
    Standing standing = subjects.standing(a.claim().subject(), b.claim().subject());
    boolean byHead = a.claim().kind().sameSubject() == SameSubject.HEAD;
    switch (standing) {
      case SAME -> scale.add(byHead ? 0.3 : 0.1, "both are about " + name(a));
      case OPEN -> scale.add(byHead ? 0.0 : 0.0, "");
      case INCLUDED -> scale.add(0.15, name(a) + " and " + name(b) + " may be the same");
      case APART -> scale.add(byHead ? -0.3 : 0, "they are about " + name(a) + " and " + name(b));
    }
    if (!a.populations().isEmpty() && a.populations().equals(b.populations())) {
      scale.add(0.1, "");
    }
    scale.add(like, like > 0.1 ? "the sentences share rare words" : "");
    if (agree) {
      scale.add(exact(a) ? 0.15 : 0.1, "the figures agree");
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
      return -0.05;
    }
    double ratio = ratio(a, b);
    return ratio > 0.8 ? 0 : ratio > 0.4 ? -0.1 : -0.25;
  }

  private static boolean exact(Profile a) {
    return a.figure().filter(figure -> figure.compareTo(BigDecimal.valueOf(12)) > 0).isPresent();
  }

  private static boolean leads(Claim claim) {
    Context.Position position = claim.context().position();
    return position == Context.Position.HEADLINE || position == Context.Position.LEAD;
  }

  private static String name(Profile profile) {
    String text = profile.claim().subject().text().strip();
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
