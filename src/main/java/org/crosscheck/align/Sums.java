package org.crosscheck.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.Subject;

/**
 * Finds the figures that one sentence adds up: in "ten passengers and two crew died" each is a
 * part, in "12 people, including ten passengers" the first is the whole.
 */
final class Sums {
  /** Words between two figures that make the second a part of the first. */
  private static final Pattern PART =
      Pattern.compile("(?i)\\b(includ|among|of whom|of them|of which|with)");

  /** What may stand between two figures that are added up. */
  private static final Pattern ADDED =
      Pattern.compile("(?i)[^.;:]{0,40}(,|\\band\\b|\\bas well as\\b|\\bplus\\b)[^.;:]{0,24}");

  private static final int FAR = 80;

  private Sums() {}

  /** The same profiles, with those that are added up marked as parts. */
  static List<Profile> marked(List<Profile> profiles, Subjects subjects) {
    Set<String> parts = new HashSet<>();
    List<Profile> placed =
        profiles.stream()
            .sorted(
                Comparator.comparing((Profile p) -> p.claim().sourceId())
                    .thenComparing(p -> p.claim().provenance().span()))
            .toList();
    for (int i = 1; i < placed.size(); i++) {
      Profile first = placed.get(i - 1);
      Profile second = placed.get(i);
      if (first.sameSentence(second)
          && first.sentence() >= 0
          && first.bearing().isWhole()
          && second.bearing().isWhole()
          && areAdded(first, second)
          && areOfOneSort(first, second, subjects)) {
        parts.add(first.claim().id());
        parts.add(second.claim().id());
      }
    }
    Set<String> opening = new HashSet<>();
    for (int i = 0; i < placed.size(); i++) {
      if (i == 0 || !placed.get(i - 1).sameSentence(placed.get(i))) {
        opening.add(placed.get(i).claim().id());
      }
    }
    return profiles.stream().map(profile -> marked(profile, parts, opening)).toList();
  }

  private static Profile marked(Profile profile, Set<String> parts, Set<String> opening) {
    String id = profile.claim().id();
    boolean ofOther = profile.bearing() == Bearing.INCLUDED && opening.contains(id);
    Profile own = ofOther ? profile.with(Bearing.WHOLE, false) : profile;
    return parts.contains(id) && own.bearing().isWhole() ? own.asPart() : own;
  }

  /** Protesters and countries are never added up, ships and helicopters hardly. */
  private static boolean areOfOneSort(Profile first, Profile second, Subjects subjects) {
    Subject one = first.claim().subject();
    Subject other = second.claim().subject();
    return one.head().isBlank()
        || other.head().isBlank()
        || subjects.sort(one).equals(subjects.sort(other));
  }

  private static boolean areAdded(Profile first, Profile second) {
    return first
        .claim()
        .provenance()
        .between(second.claim().provenance())
        .filter(words -> words.length() < FAR)
        .filter(words -> ADDED.matcher(words).matches() && !PART.matcher(words).find())
        .isPresent();
  }
}
