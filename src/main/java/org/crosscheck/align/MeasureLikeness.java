package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.align.Subjects.Standing;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Provenance;

/**
 * Judges measures and lengths of time. Their head nouns tell little ("40 metres", "five years"), so
 * two that are the same need but a word in common to be of one thing; two that differ need to be
 * said of one thing in like words.
 */
final class MeasureLikeness implements Likeness {
  private static final double AGREED = 0.4;
  private static final double TELLING = 0.1;
  private static final double ONLY = 0.2;

  /** The smaller by the larger of two figures of which one may be the other, rounded. */
  private static final double NEAR = 0.8;

  private static final double OTHER = 0.3;

  /** As long as the words that {@link #OFFSET} looks for. */
  private static final int BEHIND = 20;

  private static final Pattern OFFSET =
      Pattern.compile("(?i)\\s+(?:before|after|ahead of|later|earlier|ago|prior to)\\b");

  /** As long as the words that {@link #LASTS} looks for. */
  private static final int AHEAD = 24;

  /** "to last some five months before a verdict" says how long. */
  private static final Pattern LASTS =
      Pattern.compile(
          "(?i)\\b(?:last(?:s|ed|ing)?|takes?|taken|taking|took)\\s+(?:for\\s+)?(?:\\p{L}+\\s+)?$");

  private static final Pattern ONE = Pattern.compile("PT?1[A-Z]");

  private final Subjects subjects;
  private final CountLikeness counts;

  MeasureLikeness(Subjects subjects) {
    this.subjects = subjects;
    counts = new CountLikeness(subjects);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    if (a.isToll() && b.isToll()) {
      return counts.judge(a, b);
    }
    if (a.claim().type() == ClaimType.MEASURE && !a.measuresAs(b)) {
      return Judgement.never("one measures something else than the other");
    }
    if (!a.equal(b) && a.claim().type() == ClaimType.MEASURE) {
      return differing(a, b).orElseGet(() -> ofOneThing(a, b, counts.judge(a, b)));
    }
    if (a.equal(b) && a.sameSentence(b)) {
      return Judgement.of(0.9, "one is the other in another unit");
    }
    if (!a.equal(b) && (isOffset(a) || isOffset(b)) && !shareVerb(a, b)) {
      return Judgement.never("each says when another thing happened");
    }
    Optional<String> obstacle = Obstacles.between(a, b);
    return obstacle
        .map(Judgement::never)
        .orElseGet(() -> (a.equal(b) ? agreed(a, b) : lasting(a, b)).judgement());
  }

  /** Why two measures that differ are not of one thing. */
  private static Optional<Judgement> differing(Profile a, Profile b) {
    if (a.usage().differs(b.usage())) {
      return Optional.of(
          Judgement.never("they are measures of two sorts: a distance, an amount, an extent"));
    }
    Optional<String> from = Usage.farFrom(a.claim().provenance());
    Optional<String> other = Usage.farFrom(b.claim().provenance());
    boolean apart =
        a.ratio(b) < NEAR && from.isPresent() && other.isPresent() && !from.equals(other);
    return apart
        ? Optional.of(
            Judgement.never("they are distances from " + from.get() + " and from " + other.get()))
        : Optional.empty();
  }

  /** Of each of two articles the only depth, told with like words, is that of one thing. */
  private Judgement ofOneThing(Profile a, Profile b, Judgement counted) {
    boolean one =
        isNamed(a)
            && a.claim().kind().id().equals(b.claim().kind().id())
            && a.main()
            && b.main()
            && (a.sharesNearest(b) || isOneSubject(a, b));
    if (counted.never()) {
      return counted;
    }
    if (a.ratio(b) < NEAR && a.happening().isOtherThan(b.happening())) {
      return counted.and(-OTHER, "the verbs next to them differ");
    }
    return one ? counted.and(ONLY, "each article gives one such measure, in like words") : counted;
  }

  /** "two days before the vote" says when, not how long. */
  private static boolean isOffset(Profile profile) {
    Provenance words = profile.claim().provenance();
    return words.words().endsWith(" ago")
        || (OFFSET.matcher(words.behind(BEHIND)).lookingAt()
            && !LASTS.matcher(words.before(AHEAD)).find());
  }

  private static boolean shareVerb(Profile a, Profile b) {
    return !Collections.disjoint(a.happening().deeds(), b.happening().deeds());
  }

  private boolean isOneSubject(Profile a, Profile b) {
    return subjects.standing(a.subject(), b.subject()) == Standing.SAME;
  }

  private Scale agreed(Profile a, Profile b) {
    boolean little = a.isVague() || isOne(a) || isOne(b);
    Scale scale = alike(a, b).add(little ? TELLING : AGREED, "the figures agree");
    scale.add(isTelling(a) || isTelling(b) ? TELLING : 0, "few figures are so exact");
    scale.add(isNamed(a) && isNamed(b) ? TELLING : 0, "both tell the same");
    boolean attributes = a.usage() == Usage.ATTRIBUTE || b.usage() == Usage.ATTRIBUTE;
    scale.add(
        !attributes && a.usage().differs(b.usage()) ? -OTHER : 0,
        "one is a distance, an amount or an extent, the other is not");
    return scale;
  }

  /** "40 metres" may be anything's; "131 feet" hardly. */
  private static boolean isTelling(Profile profile) {
    return profile.figure().map(BigDecimal::stripTrailingZeros).map(BigDecimal::precision).orElse(0)
        > 1;
  }

  /** "an hour", "a year" are said of many things. */
  private static boolean isOne(Profile profile) {
    return profile.claim().value() instanceof DurationValue duration
        && ONE.matcher(duration.iso()).matches();
  }

  private static boolean isNamed(Profile profile) {
    return !profile.claim().kind().isPlain();
  }

  private Scale lasting(Profile a, Profile b) {
    Scale scale = alike(a, b);
    scale.add(isOneSubject(a, b) ? 0.1 : 0, "both are about \"" + a.subject().head() + '"');
    scale.add(
        -OTHER * a.complements().contrast(b.complements()),
        "other words stand behind them in one place");
    boolean same = isNamed(a) && a.claim().kind().id().equals(b.claim().kind().id());
    scale.add(same ? 0.15 : 0, "both tell the same: " + a.claim().kind().title());
    scale.add(a.main() && b.main() ? 0.15 : 0, "each is its article's own figure");
    return scale.add(a.atHead() && b.atHead() ? 0.1 : 0, "both stand at the head of their article");
  }

  private static Scale alike(Profile a, Profile b) {
    Scale scale = new Scale();
    scale.add(a.likeness(b), "the sentences share rare words");
    scale.add(a.sharesPredicate(b) ? 0.15 : 0, "both speak of the same happening");
    scale.add(a.sharesNearest(b) ? 0.1 : 0, "the words next to the figures are the same");
    scale.add(0.1 * Math.min(2, a.sharedCentral(b)), "both speak of what most articles begin with");
    boolean foreign = a.foreign() || b.foreign();
    return scale.add(foreign ? -0.1 : 0, "one stands among names that no other article has");
  }
}
