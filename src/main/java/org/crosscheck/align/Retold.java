package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the tolls that an article gives with a year of their own, though the story is about nothing
 * else: a trial is held years after the crash. If several other articles give the same figure at
 * their heads, without a year, it is that of the story's own event, and so are the tolls that the
 * same sentence gives of the same event.
 */
final class Retold {
  /** Of so few a figure is the same by chance. */
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** So many are the same by chance nowhere in an article, not only at its head. */
  private static final BigDecimal MANY = BigDecimal.valueOf(50);

  /** So many other articles must give the figure as the story's own. */
  private static final int SEVERAL = 2;

  private Retold() {}

  /** The same profiles, in their order. */
  static List<Profile> marked(List<Profile> profiles) {
    Map<String, Set<String>> tellers = new HashMap<>();
    for (Profile profile : profiles) {
      boolean own = profile.event().isEmpty() && profile.bearing().isWhole() && profile.atHead();
      if (own && isKnownBy(profile)) {
        tellers
            .computeIfAbsent(key(profile), key -> new HashSet<>())
            .add(profile.claim().sourceId());
      }
    }
    Set<String> own =
        profiles.stream()
            .filter(profile -> isElsewhere(profile) && isKnownBy(profile))
            .filter(profile -> profile.atHead() || isOver(profile, MANY))
            .filter(profile -> isToldBy(profile, tellers))
            .map(Retold::sentence)
            .collect(Collectors.toSet());
    return profiles.stream()
        .map(
            profile ->
                isElsewhere(profile) && own.contains(sentence(profile)) ? profile.of("") : profile)
        .toList();
  }

  private static boolean isElsewhere(Profile profile) {
    return profile.isToll() && !profile.event().isEmpty();
  }

  private static boolean isKnownBy(Profile profile) {
    return profile.isToll()
        && profile.claim().type().isCount()
        && !profile.isVague()
        && isOver(profile, FEW);
  }

  private static boolean isOver(Profile profile, BigDecimal few) {
    return profile.figure().filter(figure -> figure.compareTo(few) > 0).isPresent();
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

  private static String sentence(Profile profile) {
    return profile.claim().sourceId() + '\n' + profile.sentence() + '\n' + profile.event();
  }
}
