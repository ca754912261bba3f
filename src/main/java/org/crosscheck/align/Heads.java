package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Subject;

/**
 * What the figure of all at the head of an article tells of its other figures: the same figure of
 * some is all of them, and a much larger one of some is of another event.
 */
final class Heads {
  private static final String OTHER = "other";

  /** Some can be more than all only where the head is a little behind. */
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private final Subjects subjects;
  private final Map<String, Profile> heads = new HashMap<>();

  Heads(Subjects subjects, List<Profile> profiles) {
    this.subjects = subjects;
    for (Profile profile : profiles) {
      boolean all =
          profile.isToll()
              && profile.atHead()
              && profile.bearing().isWhole()
              && !profile.isVague()
              && !profile.isZero()
              && isAnybody(profile);
      if (all) {
        heads.merge(article(profile), profile, Heads::first);
      }
    }
  }

  private static Profile first(Profile a, Profile b) {
    return a.claim().provenance().span().compareTo(b.claim().provenance().span()) <= 0 ? a : b;
  }

  private static String article(Profile profile) {
    return profile.claim().sourceId() + '\n' + profile.claim().kind().id();
  }

  private boolean isAnybody(Profile profile) {
    return profile.populations().isEmpty()
        && Subjects.isAnybody(subjects.victims(profile.subject()));
  }

  /**
   * "Nine miners" below a headline with nine dead are all of the dead, and the dead of the headline
   * are miners; 32 civilians below it died elsewhere.
   */
  List<Profile> read(List<Profile> profiles) {
    Map<String, Subject> whom = new HashMap<>();
    for (Profile profile : profiles) {
      if (isAll(profile) && !isAnybody(profile)) {
        whom.putIfAbsent(article(profile), profile.subject());
      }
    }
    return profiles.stream().map(profile -> read(profile, whom)).toList();
  }

  private Profile read(Profile profile, Map<String, Subject> whom) {
    if (isAll(profile)) {
      Subject named = whom.getOrDefault(article(profile), profile.subject());
      return profile.counting(Subject.UNSTATED, named);
    }
    return isTooMany(profile) ? profile.of(OTHER) : profile;
  }

  private boolean isAll(Profile profile) {
    Profile head = heads.get(article(profile));
    return head != null && isOwn(profile) && profile.populations().isEmpty() && profile.equal(head);
  }

  private static boolean isOwn(Profile profile) {
    return profile.isToll()
        && profile.claim().type() != ClaimType.COUNT
        && profile.bearing().isWhole()
        && profile.event().isEmpty();
  }

  private boolean isTooMany(Profile profile) {
    Profile head = heads.get(article(profile));
    return head != null
        && isOwn(profile)
        && !isAnybody(profile)
        && profile.figure().isPresent()
        && head.figure().isPresent()
        && profile.figure().get().compareTo(head.figure().get().multiply(TWICE)) > 0;
  }
}
