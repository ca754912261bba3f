package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.evaluate.Gold.GoldClaim;

/**
 * Which claim found answers to which claim of the gold: one to one, same file and type, the most
 * overlapping first.
 *
 * @param found the claim found, by the id of the gold claim
 * @param back the id of the gold claim, by the id of the claim found
 */
record Matching(Map<String, FoundClaim> found, Map<String, String> back) {

  static Matching of(List<GoldClaim> gold, List<FoundClaim> claims) {
    Map<String, FoundClaim> found = new LinkedHashMap<>();
    Map<String, String> back = new HashMap<>();
    for (Candidate candidate : candidates(gold, claims)) {
      String goldId = candidate.gold.id();
      String foundId = candidate.found.id();
      if (!found.containsKey(goldId) && !back.containsKey(foundId)) {
        found.put(goldId, candidate.found);
        back.put(foundId, goldId);
      }
    }
    return new Matching(found, back);
  }

  private static List<Candidate> candidates(List<GoldClaim> gold, List<FoundClaim> claims) {
    Map<String, List<FoundClaim>> by = new HashMap<>();
    for (FoundClaim claim : claims) {
      by.computeIfAbsent(claim.place().file() + "\n" + claim.type(), k -> new ArrayList<>())
          .add(claim);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (GoldClaim claim : gold) {
      by.getOrDefault(claim.file() + "\n" + claim.type(), List.of()).stream()
          .filter(other -> claim.place().overlaps(other.place()))
          .forEach(other -> candidates.add(Candidate.of(claim, other)));
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  boolean has(String goldId) {
    return found.containsKey(goldId);
  }

  FoundClaim get(String goldId) {
    FoundClaim claim = found.get(goldId);
    if (claim == null) {
      throw new IllegalArgumentException("not found: " + goldId);
    }
    return claim;
  }

  /** The gold claims that some of these claims answer to. */
  Set<String> goldOf(List<String> claimIds) {
    Set<String> gold = new HashSet<>();
    for (String id : claimIds) {
      String answer = back.get(id);
      if (answer != null) {
        gold.add(answer);
      }
    }
    return gold;
  }

  private record Candidate(GoldClaim gold, FoundClaim found, double overlap) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate c) -> -c.overlap)
            .thenComparingInt(c -> c.gold.place().start())
            .thenComparing(c -> c.gold.id())
            .thenComparing(c -> c.found.id());

    static Candidate of(GoldClaim gold, FoundClaim found) {
      int from = Math.max(gold.place().start(), found.place().start());
      int to = Math.min(gold.place().end(), found.place().end());
      int first = Math.min(gold.place().start(), found.place().start());
      int last = Math.max(gold.place().end(), found.place().end());
      return new Candidate(gold, found, (double) (to - from) / (last - first));
    }
  }
}
