package org.crosscheck.align;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;

/**
 * Rules out two claims whose kinds both say what they are about, a profit and a debt, unless one is
 * declared to be near the other. A plain amount may be either.
 */
record OfOneKind(Likeness likeness) implements Likeness {
  @Override
  public String voice(Claim claim) {
    return likeness.voice(claim);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    Kind first = a.claim().kind();
    Kind second = b.claim().kind();
    return first.mayMeet(second)
        ? likeness.judge(a, b)
        : Judgement.never("they are of two kinds, " + first.id() + " and " + second.id());
  }
}
