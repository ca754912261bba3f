package org.crosscheck.draft;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Fingerprint;
import org.crosscheck.finding.Severity;

/**
 * What was found on one claim of a draft.
 *
 * @param id the same as long as the draft's file and the words are
 * @param alignment the id of the fact that it was held to be about; empty where no source has it
 * @param origins how many independent origins agree with it
 * @param witnesses what sources say on the fact, those that decided the judgement first
 * @param better the witness whose words might stand in the draft instead: of those that decided the
 *     judgement one whose value has the most independent origins; empty where nothing is to change
 * @param standing what was decided on it before
 */
public record Assessment(
    String id,
    Claim claim,
    Optional<String> alignment,
    Judgement judgement,
    Severity severity,
    int origins,
    List<Witness> witnesses,
    Optional<Witness> better,
    Standing standing) {
  public Assessment {
    witnesses = List.copyOf(witnesses);
  }

  /** The same with what was decided on it. */
  public Assessment standing(Standing decided) {
    return new Assessment(
        id, claim, alignment, judgement, severity, origins, witnesses, better, decided);
  }

  /** The witnesses that the judgement rests on. */
  public List<Witness> deciding() {
    return witnesses.stream().filter(witness -> rests(witness)).toList();
  }

  private boolean rests(Witness witness) {
    return switch (judgement) {
      case AGREES, SINGLE_ORIGIN -> witness.agrees();
      case ONLY_IN_DRAFT -> true;
      default -> witness.judgement() == judgement;
    };
  }

  /**
   * What a decision on it is about: its judgement, its value, and what the witnesses say; the same
   * wherever in the draft it moves.
   */
  public String fingerprint() {
    StringBuilder about = new StringBuilder(judgement.word());
    about.append('\n').append(Fingerprint.of(claim));
    deciding().stream()
        .map(witness -> "\n" + witness.claim().sourceId() + "\t" + Fingerprint.of(witness.claim()))
        .sorted()
        .distinct()
        .forEach(about::append);
    return Fingerprint.of(about.toString());
  }

  /** Whether it is a disagreement that nothing explains away: new, or accepted as one. */
  public boolean counts() {
    boolean told =
        standing.kind() == Standing.Kind.OPEN || standing.kind() == Standing.Kind.ACCEPTED;
    return told && severity != Severity.NONE;
  }
}
