package org.crosscheck.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Nations;
import org.crosscheck.text.WordLists;

/**
 * Judges lists of countries by their stance and its target: those who back one side and those who
 * back the other are two lists.
 */
final class NationLikeness implements Likeness {
  private static final double SAME_WORDS = 0.3;
  private static final int LEAST_SHARED = 2;
  private static final double SAME_DEED = 0.38;

  private static final double SAME_LIST = 0.1;

  /** Of so few countries two lists are the same by chance. */
  private static final int FEW = 2;

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
      return judgeWords(a, b, first, second, SAME_WORDS);
    }
    if (!targets.of(a.claim()).equals(targets.of(b.claim()))) {
      return Judgement.never("their stance is towards different sides");
    }
    if (isDoneToEach(a)) {
      return judgeWords(a, b, first, second, SAME_DEED);
    }
    return side(first).equals(side(second))
        ? Judgement.of(0.8, "both list who takes the stance: " + first.stance())
        : Judgement.never("their stances are opposite");
  }

  /** What is true of some countries says nothing of others: who else was spared is another fact. */
  private static boolean isDoneToEach(Profile profile) {
    Kind kind = profile.claim().kind();
    return !kind.isPlain() && kind.sameSubject() == Kind.SameSubject.HEAD;
  }

  private static boolean inOpenWords(Profile profile) {
    return profile.claim().kind().sameSubject() == Kind.SameSubject.CONTEXT;
  }

  /**
   * A stance in whatever verb the article uses is one only where the sentences have more in common.
   */
  private Judgement judgeWords(Profile a, Profile b, Nations first, Nations second, double weight) {
    if (!side(first).equals(side(second))) {
      return Judgement.never("what is said of them is put in different words");
    }
    if (Collections.disjoint(first.members(), second.members())) {
      return Judgement.never("they have no country in common");
    }
    int least = first.members().equals(second.members()) ? 1 : LEAST_SHARED;
    if (sharedBeside(a, b, first, second) < least) {
      return Judgement.never("beside the countries and what is said of them they share too little");
    }
    return new Scale()
        .add(weight, "both say of countries: " + first.stance())
        .add(a.likeness(b), "the sentences share rare words")
        .add(
            isLongList(first) && first.members().equals(second.members()) ? SAME_LIST : 0,
            "the lists agree")
        .judgement();
  }

  private static boolean isLongList(Nations nations) {
    return nations.members().size() > FEW;
  }

  /** How many words the sentences share that are neither the stance nor a country of the lists. */
  private static long sharedBeside(Profile a, Profile b, Nations first, Nations second) {
    String own =
        String.join(
            " ",
            first.stance(),
            a.claim().subject().head(),
            String.join(" ", first.members()),
            String.join(" ", second.members()));
    Set<String> stems =
        Arrays.stream(own.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    return a.shared(b).stream().filter(stem -> !stems.contains(stem)).count();
  }

  String side(Nations nations) {
    String stance = nations.stance().toLowerCase(Locale.ROOT);
    return sides.getOrDefault(stance, stance);
  }
}
