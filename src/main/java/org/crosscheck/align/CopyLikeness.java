package org.crosscheck.align;

import org.crosscheck.claim.Claim;

/** Puts claims at one place of a shared passage together; of others another judgement decides. */
final class CopyLikeness implements Likeness {
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
    return copies.samePlace(a.claim(), b.claim())
        ? Judgement.of(1, "both stand at one place of a passage that the articles share")
        : others.judge(a, b);
  }
}
