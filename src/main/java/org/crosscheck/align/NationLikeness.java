package org.crosscheck.align;

import java.util.Locale;
import java.util.Map;
import org.crosscheck.claim.Nations;
import org.crosscheck.text.WordLists;

/**
 * Judges lists of countries by their stance and its target: those who back one side and those who
 * back the other are two lists.
 */
final class NationLikeness implements Likeness {
  private final Map<String, String> sides;

  private final Targets targets;

  NationLikeness(WordLists lists, Targets targets) {
    this.targets = targets;
    sides = lists.meanings("stances");
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    if (!(a.claim().value() instanceof Nations first)
        || !(b.claim().value() instanceof Nations second)) {
      return Judgement.of(0, "not lists of countries");
    }
    if (!targets.of(a.claim()).equals(targets.of(b.claim()))) {
      return Judgement.never("their stance is towards different sides");
    }
    return side(first).equals(side(second))
        ? Judgement.of(0.8, "both list who takes the stance: " + first.stance())
        : Judgement.never("their stances are opposite");
  }

  String side(Nations nations) {
    String stance = nations.stance().toLowerCase(Locale.ROOT);
    return sides.getOrDefault(stance, stance);
  }
}
