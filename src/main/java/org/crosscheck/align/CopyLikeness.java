package org.crosscheck.align;

import org.crosscheck.claim.Claim;

/** Puts claims at one place of a shared passage together; of others another judgement decides. */
final class CopyLikeness implements Likeness {
  /** More than like words can add up to, so that of two figures of a copy each meets its own. */
  private static final double SURE = 2;

  private final Copies copies;
  private final Likeness others;

  CopyLikeness(Copies copies, Likeness others) {
    this.copies = copies;
    this.others = others;
  }

  @Override
  public String voice(Claim claim) {
    return others.voice(claim);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    Judgement judged = others.judge(a, b);
    if (!copies.samePlace(a.claim(), b.claim())) {
      return judged;
    }
    // "31 people were hurt" and "14 women were hurt" are built alike, but neither is a copy
    return a.isToll() && b.isToll() && !a.equal(b) && judged.never()
        ? judged
        : Judgement.of(SURE, "both stand at one place of a passage that the articles share");
  }
}
