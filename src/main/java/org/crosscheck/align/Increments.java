package org.crosscheck.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the figures that are called "more" of what was counted before, but beside figures of
 * another kind: of "seven died and dozens more were injured" the dozens are all who were injured.
 */
final class Increments {
  private Increments() {}

  /** The same profiles, in their order. */
  static List<Profile> marked(List<Profile> profiles) {
    Set<String> whole = new HashSet<>();
    Set<String> article = new HashSet<>();
    Set<String> sentence = new HashSet<>();
    Profile last = null;
    for (Profile profile : tolls(profiles)) {
      if (last != null && !last.sameSource(profile)) {
        article.clear();
      }
      if (last != null && !last.sameSentence(profile)) {
        sentence.clear();
      }
      String kind = profile.claim().kind().id();
      Set<String> before = sentence.isEmpty() ? article : sentence;
      if (profile.bearing() == Bearing.ADDED && !before.isEmpty() && !before.contains(kind)) {
        whole.add(profile.claim().id());
      }
      article.add(kind);
      sentence.add(kind);
      last = profile;
    }
    return profiles.stream()
        .map(
            profile ->
                whole.contains(profile.claim().id())
                    ? profile.with(Bearing.WHOLE, profile.main())
                    : profile)
        .toList();
  }

  private static List<Profile> tolls(List<Profile> profiles) {
    return profiles.stream()
        .filter(Profile::isToll)
        .sorted(
            Comparator.comparing((Profile profile) -> profile.claim().sourceId())
                .thenComparing(profile -> profile.claim().provenance().span()))
        .toList();
  }
}
