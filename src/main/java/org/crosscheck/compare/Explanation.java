package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/**
 * Writes what an editor needs to know about an alignment: what each source says, whether both can
 * hold, which difference of scope might explain it, and what is unknown. It never says who is
 * right.
 */
final class Explanation {
  private static final int MOST_SOURCES = 8;

  private Explanation() {}

  static String of(Alignment alignment, RelationType type, List<Pair> pairs, int origins) {
    List<String> sentences = new ArrayList<>();
    sentences.add(saying(alignment.claims()));
    sentences.add(judgement(type));
    worst(type, pairs).ifPresent(pair -> sentences.add(capitalised(pair.relation().reason())));
    scopes(alignment.claims()).ifPresent(sentences::add);
    if (type.isDiscrepancy()) {
      unknown(alignment.claims()).ifPresent(sentences::add);
    }
    if (origins == 1) {
      sentences.add("All of it goes back to one origin, so agreement here is no confirmation");
    }
    return String.join(". ", sentences) + ".";
  }

  private static String saying(List<Claim> claims) {
    Set<String> said = new LinkedHashSet<>();
    claims.forEach(claim -> said.add(Wording.says(claim)));
    List<String> shown = said.stream().limit(MOST_SOURCES).toList();
    int rest = said.size() - shown.size();
    return rest > 0
        ? String.join("; ", shown) + "; and " + rest + " more"
        : String.join("; ", shown);
  }

  private static String judgement(RelationType type) {
    return switch (type) {
      case CONSISTENT -> "They agree";
      case INDETERMINATE -> "The texts do not say enough to compare them";
      case IMPRECISE -> "They are compatible: one is vaguer than the other";
      case SCOPE_DIFFERS ->
          "They differ, but they do not speak of the same period, place or people";
      case UPDATE ->
          "They differ, and the order of the articles suggests that one replaces the other";
      case DIVERGENT -> "Both can hold, but what is reported differs";
      case SET_DIFFERS -> "The lists do not have the same members";
      case QUOTE_VARIANT -> "One utterance is quoted in different words";
      case SPEAKER_DIFFERS -> "The same words are given to different speakers";
      case CONTRADICTION -> "They cannot all hold for the same thing at the same time";
    };
  }

  /** The first pair of the most serious type stands for the others. */
  private static Optional<Pair> worst(RelationType type, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> type != RelationType.CONSISTENT && pair.relation().type() == type)
        .findFirst();
  }

  private static Optional<String> scopes(List<Claim> claims) {
    Set<String> periods = new LinkedHashSet<>();
    for (Claim claim : claims) {
      String words = Scopes.words(claim.scope());
      if (!words.isBlank()) {
        periods.add(Wording.label(claim) + " speaks of \"" + words + "\"");
      }
    }
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.of("Time covered: " + String.join("; ", periods));
  }

  /** What would help to settle it and no text has. */
  private static Optional<String> unknown(List<Claim> claims) {
    Set<String> undated = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.provenance().source().published().isEmpty()) {
        undated.add(Wording.label(claim));
      }
    }
    return undated.isEmpty()
        ? Optional.empty()
        : Optional.of("Unknown: when " + Wording.list(List.copyOf(undated)) + " was published");
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
