package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds again what a decision was about where the finding has got another id: a source came or
 * went, and with it the words that the id is made of. The finding that has most of its values is
 * taken, if those are at least half of them and no decision names it.
 */
final class Moved {
  private static final double HALF = 0.5;

  private record Candidate(String id, String fingerprint) {}

  private final List<Candidate> free;

  private Moved(List<Candidate> free) {
    this.free = new ArrayList<>(free);
  }

  /** The decisions in their order, each with the id that its finding has now. */
  static List<Decision> found(List<Decision> decisions, List<Verdict> verdicts) {
    Set<String> ids = verdicts.stream().map(v -> v.alignment().id()).collect(Collectors.toSet());
    Set<String> named = decisions.stream().map(Decision::finding).collect(Collectors.toSet());
    if (ids.containsAll(named)) {
      return decisions;
    }
    Moved moved =
        new Moved(
            verdicts.stream()
                .filter(verdict -> !named.contains(verdict.alignment().id()))
                .map(verdict -> new Candidate(verdict.alignment().id(), verdict.fingerprint()))
                .toList());
    return decisions.stream()
        .map(decision -> ids.contains(decision.finding()) ? decision : moved.now(decision))
        .toList();
  }

  private Decision now(Decision decision) {
    Optional<Candidate> finding =
        free.stream()
            .filter(candidate -> common(decision, candidate) >= HALF)
            .max(Comparator.comparingDouble(candidate -> common(decision, candidate)));
    finding.ifPresent(free::remove);
    return finding.map(candidate -> decision.on(candidate.id())).orElse(decision);
  }

  private static double common(Decision decision, Candidate candidate) {
    return Fingerprint.common(decision.fingerprint(), candidate.fingerprint());
  }
}
