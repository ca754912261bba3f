package org.crosscheck.align;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Nations;
import org.crosscheck.text.WordLists;

/**
 * Judges lists of countries by their stance and its target: those who back one side and those who
 * back the other are two lists.
 */
final class NationLikeness implements Likeness {
  private static final double SAME_WORDS = 0.3;

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
    if (inOpenWords(a) || inOpenWords(b)) {
      return judgeWords(a, b, first, second);
    }
    if (!targets.of(a.claim()).equals(targets.of(b.claim()))) {
      return Judgement.never("their stance is towards different sides");
    }
    return side(first).equals(side(second))
        ? Judgement.of(0.8, "both list who takes the stance: " + first.stance())
        : Judgement.never("their stances are opposite");
  }

  private static boolean inOpenWords(Profile profile) {
    return profile.claim().kind().sameSubject() == Kind.SameSubject.CONTEXT;
  }

  /**
   * A stance in whatever verb the article uses is one only where the sentences have more in common.
   */
  private Judgement judgeWords(Profile a, Profile b, Nations first, Nations second) {
    if (!side(first).equals(side(second))) {
      return Judgement.never("what is said of them is put in different words");
    }
    if (Collections.disjoint(first.members(), second.members())) {
      return Judgement.never("they have no country in common");
    }
    return new Scale()
        .add(SAME_WORDS, "both say of countries: " + first.stance())
        .add(a.likeness(b), "the sentences share rare words")
        .judgement();
  }

  String side(Nations nations) {
    String stance = nations.stance().toLowerCase(Locale.ROOT);
    return sides.getOrDefault(stance, stance);
  }
}
