package org.crosscheck.align;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Grounds.Ground;

/** Judges whether two claims of one kind are about one fact. */
@FunctionalInterface
interface Likeness {
  /** Two claims with at least this much in favour are put together. */
  double ENOUGH = 0.5;

  Judgement judge(Profile a, Profile b);

  /**
   * Of the claims of a group with one voice the most alike to another group speaks for all: that a
   * third article gives the same day in other words makes two tellings of a deed no less alike.
   * Else each claim speaks for itself.
   */
  default String voice(Claim claim) {
    return claim.id();
  }

  /**
   * What speaks for one fact.
   *
   * @param score below 0.5 for two facts, from 0.5 on for one
   * @param never whether something rules it out, however much else is alike
   * @param grounds what spoke for or against
   */
  record Judgement(double score, boolean never, List<Ground> grounds) {
    public Judgement {
      grounds = List.copyOf(grounds);
    }

    static Judgement never(String reason) {
      return new Judgement(0, true, List.of(new Ground(0, reason)));
    }

    static Judgement of(double score, String reason) {
      return new Judgement(score, false, List.of(new Ground(score, reason)));
    }

    /** The same with something more in favour. */
    Judgement and(double weight, String words) {
      List<Ground> more = new ArrayList<>(grounds);
      more.add(new Ground(weight, words));
      return new Judgement(score + weight, never, more);
    }

    /** The words of what spoke for one fact, for a reader. */
    List<String> reasons() {
      return grounds.stream()
          .filter(ground -> ground.weight() > 0)
          .map(Ground::words)
          .distinct()
          .toList();
    }
  }

  /** Adds up a judgement. */
  final class Scale {
    private final List<Ground> grounds = new ArrayList<>();
    private double score;

    Scale add(double weight, String words) {
      score += weight;
      if (weight != 0) {
        grounds.add(new Ground(weight, words));
      }
      return this;
    }

    Judgement judgement() {
      return new Judgement(score, false, grounds);
    }
  }
}
