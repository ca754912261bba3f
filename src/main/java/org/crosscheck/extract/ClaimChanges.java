package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Span;

/** What a change of rules does to the claims of a corpus: gained, lost and changed. */
public final class ClaimChanges {
  private ClaimChanges() {}

  /**
   * One difference.
   *
   * @param before absent for a claim gained
   * @param after absent for a claim lost
   */
  public record Change(Optional<Claim> before, Optional<Claim> after) {

    /** The claim that there is now, or else the one that there was. */
    public Claim shown() {
      return after.or(() -> before).orElseThrow();
    }

    /** The rules that made it, before and after, each once. */
    public List<String> rules() {
      return Stream.of(before, after)
          .flatMap(Optional::stream)
          .map(claim -> claim.provenance().rule())
          .distinct()
          .toList();
    }
  }

  /** By place. */
  public static List<Change> between(Collection<Claim> before, Collection<Claim> after) {
    Map<String, Map<Span, Claim>> old = byPlace(before);
    Map<String, Map<Span, Claim>> now = byPlace(after);
    List<Change> changes = new ArrayList<>();
    for (Claim claim : before) {
      Optional<Claim> same = at(now, claim);
      if (same.isEmpty() || !alike(claim, same.get())) {
        changes.add(new Change(Optional.of(claim), same));
      }
    }
    for (Claim claim : after) {
      if (at(old, claim).isEmpty()) {
        changes.add(new Change(Optional.empty(), Optional.of(claim)));
      }
    }
    changes.sort(
        Comparator.<Change, String>comparing(change -> change.shown().sourceId())
            .thenComparing(change -> change.shown().provenance().span()));
    return changes;
  }

  private static Map<String, Map<Span, Claim>> byPlace(Collection<Claim> claims) {
    Map<String, Map<Span, Claim>> places = new TreeMap<>();
    for (Claim claim : claims) {
      places
          .computeIfAbsent(place(claim), any -> new TreeMap<>())
          .put(claim.provenance().span(), claim);
    }
    return places;
  }

  private static Optional<Claim> at(Map<String, Map<Span, Claim>> places, Claim claim) {
    return Optional.ofNullable(
        places.getOrDefault(place(claim), Map.of()).get(claim.provenance().span()));
  }

  /** A date may stand inside a quotation at the same place: kinds of figures replace each other. */
  private static String place(Claim claim) {
    return claim.sourceId() + "\n" + Ranking.group(claim.kind());
  }

  private static boolean alike(Claim one, Claim other) {
    return one.canonical().equals(other.canonical())
        && one.subject().equals(other.subject())
        && one.scope().equals(other.scope())
        && one.modality() == other.modality()
        && one.attribution().equals(other.attribution());
  }
}
