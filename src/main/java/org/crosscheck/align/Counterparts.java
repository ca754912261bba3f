package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Quantity;

/**
 * Keeps a figure from meeting another one of an article that has the same figure as well. Where one
 * article says that support is 61 per cent and was 48 in March, the 48 of another article is that
 * of March.
 */
final class Counterparts implements Likeness {
  private static final Set<ClaimType> AMOUNTS =
      EnumSet.of(ClaimType.COUNT, ClaimType.MONEY, ClaimType.PERCENT, ClaimType.MEASURE);

  /** Figures of fewer digits are the same by chance. */
  private static final int TELLING = 2;

  private final Likeness likeness;

  /** The profiles with a telling figure, by article and figure. */
  private final Map<String, List<Profile>> figures = new HashMap<>();

  Counterparts(Likeness likeness, List<Profile> profiles) {
    this.likeness = likeness;
    for (Profile profile : profiles) {
      if (isTelling(profile)) {
        figures.computeIfAbsent(key(profile, profile), key -> new ArrayList<>()).add(profile);
      }
    }
  }

  @Override
  public String voice(Claim claim) {
    return likeness.voice(claim);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    boolean other =
        !a.sameSource(b) && !a.equal(b) && (hasCounterpart(a, b) || hasCounterpart(b, a));
    return other
        ? Judgement.never("one article gives both figures, of two things")
        : likeness.judge(a, b);
  }

  private boolean hasCounterpart(Profile profile, Profile other) {
    return isTelling(profile)
        && figures.getOrDefault(key(profile, other), List.of()).stream()
            .anyMatch(twin -> tellsApart(twin, other) && isTwin(profile, twin));
  }

  private boolean isTwin(Profile profile, Profile twin) {
    boolean replaced = twin.bearing() == Bearing.EARLIER && !profile.ofOneTime(twin);
    boolean same =
        twin.claim().kind().mayMeet(profile.claim().kind())
            && twin.event().equals(profile.event())
            && !likeness.judge(profile, twin).never();
    return same && !replaced;
  }

  /** One sentence gives both, and not one of them again in another unit or currency. */
  private static boolean tellsApart(Profile a, Profile b) {
    return a.sameSentence(b) && isOfOneUnit(a, b) && !Obstacles.restated(a, b);
  }

  private static boolean isOfOneUnit(Profile a, Profile b) {
    return a.claim().value() instanceof Quantity first
        && b.claim().value() instanceof Quantity second
        && first.unit().equals(second.unit())
        && first.currency().equals(second.currency());
  }

  private static boolean isTelling(Profile profile) {
    return AMOUNTS.contains(profile.claim().type())
        && !profile.isToll()
        && !profile.isVague()
        && profile
            .figure()
            .map(BigDecimal::stripTrailingZeros)
            .filter(figure -> figure.precision() >= TELLING)
            .isPresent();
  }

  /** The figure of one profile in the article of another. */
  private static String key(Profile figure, Profile article) {
    return article.claim().sourceId()
        + '\n'
        + figure.claim().type()
        + '\n'
        + figure
            .figure()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse("");
  }
}
