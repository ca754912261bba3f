package org.crosscheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.SharedPassage.Place;

/** With which other sources a claim's sentence is shared copy. */
final class Copies {
  private final Map<String, List<Copy>> copies = new HashMap<>();

  private record Copy(Place place, String other) {}

  Copies(Findings findings) {
    for (SharedPassage passage : findings.passages()) {
      add(passage.a(), passage.b());
      add(passage.b(), passage.a());
    }
  }

  private void add(Place place, Place other) {
    if (place.source().id().equals(other.source().id())) {
      return;
    }
    copies
        .computeIfAbsent(place.source().id(), source -> new ArrayList<>())
        .add(new Copy(place, other.source().label()));
  }

  /** The labels of the other sources, sorted. */
  List<String> of(Claim claim) {
    return copies.getOrDefault(claim.sourceId(), List.of()).stream()
        .filter(copy -> copy.place().span().overlaps(claim.provenance().span()))
        .map(Copy::other)
        .distinct()
        .sorted()
        .toList();
  }
}
