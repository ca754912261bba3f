package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Kind;

/**
 * Finds the tolls that the head of an article gives with a year of their own, though the story is
 * about nothing else: a trial is held years after the crash. If several other articles give the
 * same figure at their heads, without a year, it is that of the story's own event.
 */
final class Retold {
  /** Of so few a figure is the same by chance. */
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** So many other articles must give the figure as the story's own. */
  private static final int SEVERAL = 2;

  private Retold() {}

  /** The same profiles, in their order. */
  static List<Profile> marked(List<Profile> profiles) {
    Map<String, Set<String>> tellers = new HashMap<>();
    for (Profile profile : profiles) {
      boolean own = profile.event().isEmpty() && profile.bearing().isWhole() && profile.atHead();
      if (own && isToll(profile)) {
        tellers
            .computeIfAbsent(key(profile), key -> new HashSet<>())
            .add(profile.claim().sourceId());
      }
    }
    return profiles.stream()
        .map(
            profile ->
                isToll(profile)
                        && profile.atHead()
                        && !profile.event().isEmpty()
                        && isToldBy(profile, tellers)
                    ? profile.ofStory()
                    : profile)
        .toList();
  }

  private static boolean isToll(Profile profile) {
    return profile.claim().kind().sameSubject() == Kind.SameSubject.STORY
        && profile.claim().type().isCount()
        && !profile.isVague()
        && profile.figure().filter(figure -> figure.compareTo(FEW) > 0).isPresent();
  }

  private static boolean isToldBy(Profile profile, Map<String, Set<String>> tellers) {
    return tellers.getOrDefault(key(profile), Set.of()).stream()
            .filter(source -> !source.equals(profile.claim().sourceId()))
            .count()
        >= SEVERAL;
  }

  private static String key(Profile profile) {
    String figure =
        profile
            .figure()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse("");
    return profile.claim().kind().id() + '\n' + figure;
  }
}
