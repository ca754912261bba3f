package org.crosscheck.align;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;

/**
 * What a claim is about.
 *
 * @param alignment the one that holds it; if none does, one that holds nothing else
 * @param beside claims of other sources that are nearly as much alike, and say what it says or what
 *     another claim of the alignment says
 */
public record Fact(Alignment alignment, List<Claim> beside) {
  public Fact {
    beside = List.copyOf(beside);
  }
}
