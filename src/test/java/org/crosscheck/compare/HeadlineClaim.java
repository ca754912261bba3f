package org.crosscheck.compare;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;

/** A claim as it would be in the headline of its article. */
final class HeadlineClaim {
  private HeadlineClaim() {}

  static Claim of(Claim claim) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        claim.modality(),
        claim.attribution(),
        claim.provenance(),
        new Context(Context.Position.HEADLINE, 0, List.of(), List.of(), List.of()));
  }
}
