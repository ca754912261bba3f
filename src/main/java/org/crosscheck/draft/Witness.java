package org.crosscheck.draft;

import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Severity;

/**
 * A claim of a source about the fact that a claim of the draft is about.
 *
 * @param relation how it stands to the draft's claim
 * @param severity how much the difference matters; none where there is none
 * @param supports whether what it says is the same, or a more exact time inside the draft's
 * @param earlier whether what it says is older than what the draft says, and replaced by it
 */
public record Witness(
    Claim claim, Relation relation, Severity severity, boolean supports, boolean earlier) {

  /** Whether what it says is enough to say what the draft says. */
  public boolean agrees() {
    return judgement() == Judgement.AGREES;
  }

  /** What it says, to tell the same from other. */
  String said() {
    return claim.value().canonical();
  }

  /** What it by itself makes of the draft's claim. */
  Judgement judgement() {
    if (supports) {
      return Judgement.AGREES;
    }
    return earlier ? Judgement.ONLY_IN_DRAFT : Judgement.of(relation.type());
  }
}
