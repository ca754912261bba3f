package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Provenance;

/**
 * Finds the measures that stand in brackets for another one of their sentence, in another unit:
 * "fell into a 40-metre well (131 feet)", "from 400 grams to 360 grams (14 oz to 12.7 oz)". They
 * are about what that one is about.
 */
final class Conversions {
  /** So far in front of its conversion a measure stands at the most, in characters. */
  private static final int REACH = 160;

  private Conversions() {}

  /** The same profiles, in their order. */
  static List<Profile> marked(List<Profile> profiles) {
    Map<String, List<Profile>> sentences = new TreeMap<>();
    for (Profile profile : profiles) {
      if (profile.claim().type() == ClaimType.MEASURE && profile.sentence() >= 0) {
        sentences
            .computeIfAbsent(
                profile.claim().sourceId() + '\n' + profile.sentence(), key -> new ArrayList<>())
            .add(profile);
      }
    }
    Map<String, Profile> marked = new HashMap<>();
    for (List<Profile> sentence : sentences.values()) {
      for (Profile bracketed : sentence) {
        original(bracketed, sentence)
            .ifPresent(
                original -> marked.put(bracketed.claim().id(), bracketed.standingFor(original)));
      }
    }
    return profiles.stream()
        .map(profile -> marked.getOrDefault(profile.claim().id(), profile))
        .toList();
  }

  private static Optional<Profile> original(Profile bracketed, List<Profile> sentence) {
    return sentence.stream()
        .filter(other -> !other.claim().id().equals(bracketed.claim().id()))
        .filter(other -> other.equal(bracketed))
        .filter(other -> isBracketed(bracketed.claim().provenance(), other.claim().provenance()))
        .max(
            Comparator.comparingDouble((Profile other) -> other.ratio(bracketed))
                .thenComparing(other -> other.claim().id()));
  }

  /** Whether between the two a bracket opens that is not closed. */
  private static boolean isBracketed(Provenance second, Provenance first) {
    return first
        .between(second)
        .filter(words -> words.length() <= REACH)
        .filter(Conversions::leavesOpen)
        .isPresent();
  }

  private static boolean leavesOpen(String words) {
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
    return open >= 0 && words.indexOf(')', open) < 0 && words.indexOf(']', open) < 0;
  }
}
