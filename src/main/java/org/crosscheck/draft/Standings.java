package org.crosscheck.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.finding.Decision;

/**
 * What was decided before: a baseline of findings known before, decisions of people, and comments
 * in the draft. Nothing is left out of a review because of them; it is marked.
 */
public final class Standings {
  private final Set<String> known;
  private final Map<String, Decision> decisions = new HashMap<>();

  /**
   * @param known the keys of findings known before ({@link Review#keys})
   * @param decisions of several on one finding the last counts
   */
  public Standings(Set<String> known, List<Decision> decisions) {
    this.known = Set.copyOf(known);
    decisions.forEach(decision -> this.decisions.put(decision.finding(), decision));
  }

  /** The review with what was decided on its findings. */
  public Review applied(Review review) {
    List<String> notes = new ArrayList<>(review.notes());
    List<Suppression> suppressions = new ArrayList<>();
    review
        .draft()
        .remarks()
        .forEach(
            remark ->
                Suppression.of(remark, review.draft().document(), notes)
                    .ifPresent(suppressions::add));
    Set<Suppression> used = new HashSet<>();
    Map<String, String> keys = review.keys();
    List<Assessment> marked =
        review.assessments().stream()
            .map(a -> a.standing(standing(a, keys.getOrDefault(a.id(), ""), suppressions, used)))
            .toList();
    suppressions.stream()
        .filter(suppression -> !used.contains(suppression))
        .forEach(s -> notes.add("line " + s.line() + ": this suppression suppresses nothing"));
    return review.with(marked, notes);
  }

  private Standing standing(
      Assessment assessment, String key, List<Suppression> suppressions, Set<Suppression> used) {
    Optional<Decision> decision = Optional.ofNullable(decisions.get(assessment.id()));
    Optional<Suppression> suppression =
        suppressions.stream().filter(s -> s.covers(assessment)).findFirst();
    suppression.ifPresent(used::add);
    if (suppression.isPresent()) {
      return new Standing(Standing.Kind.SUPPRESSED, suppression.get().reason(), decision);
    }
    Standing.Kind decided = decided(decision, assessment);
    if (decided != Standing.Kind.OPEN) {
      return new Standing(decided, decision.map(Decision::reason).orElse(""), decision);
    }
    boolean before = known.contains(key);
    return new Standing(before ? Standing.Kind.KNOWN : Standing.Kind.OPEN, "", decision);
  }

  private static Standing.Kind decided(Optional<Decision> decision, Assessment assessment) {
    if (decision.isEmpty() || !decision.get().fingerprint().equals(assessment.fingerprint())) {
      return Standing.Kind.OPEN;
    }
    return switch (decision.get().choice()) {
      case ACCEPT -> Standing.Kind.ACCEPTED;
      case DISMISS -> Standing.Kind.DISMISSED;
      case NONE -> Standing.Kind.OPEN;
    };
  }
}
