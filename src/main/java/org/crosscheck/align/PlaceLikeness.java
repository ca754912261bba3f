package org.crosscheck.align;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.AnnotatedDocument;

/**
 * Keeps figures of the story apart that are told of two places, of which neither article names the
 * other's: 38 dead in one state, 11 in a town of another. Of the others another judgement decides.
 */
final class PlaceLikeness implements Likeness {
  private final Story story;
  private final Likeness others;
  private final Map<String, Boolean> named = new HashMap<>();

  PlaceLikeness(Story story, Likeness others) {
    this.story = story;
    this.others = others;
  }

  @Override
  public String voice(Claim claim) {
    return others.voice(claim);
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    return isElsewhere(a, b)
        ? Judgement.never("they are of two places, and neither article names that of the other")
        : others.judge(a, b);
  }

  private boolean isElsewhere(Profile a, Profile b) {
    return a.isToll()
        && b.isToll()
        && !a.sameSource(b)
        && !a.equal(b)
        && !a.isVague()
        && !b.isVague()
        && Whereabouts.differ(a.claim(), b.claim())
        && !names(a.claim(), b.claim())
        && !names(b.claim(), a.claim());
  }

  /** Whether the article of one claim names the place of another. */
  private boolean names(Claim teller, Claim other) {
    String place = other.scope().place().orElse("");
    return named.computeIfAbsent(
        teller.sourceId() + '\n' + place,
        key ->
            story
                .document(teller)
                .map(AnnotatedDocument::text)
                .filter(all -> all.contains(place))
                .isPresent());
  }
}
