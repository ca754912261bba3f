package org.crosscheck.align;

import java.util.ArrayList;
import java.util.List;

/** Judges whether two claims of one kind are about one fact. */
@FunctionalInterface
interface Likeness {
  /** Two claims with at least this much in favour are put together. */
  double ENOUGH = 0.5;

  Judgement judge(Profile a, Profile b);

  /**
   * What speaks for one fact.
   *
   * @param score below 0.5 for two facts, from 0.5 on for one
   * @param never whether something rules it out, however much else is alike
   * @param reasons what spoke for or against, for a reader
   */
  record Judgement(double score, boolean never, List<String> reasons) {
    public Judgement {
      reasons = List.copyOf(reasons);
    }

    static Judgement never(String reason) {
      return new Judgement(0, true, List.of(reason));
    }

    static Judgement of(double score, String reason) {
      return new Judgement(score, false, List.of(reason));
    }
  }

  /** Adds up a judgement. */
  final class Scale {
    private final List<String> reasons = new ArrayList<>();
    private double score;

    Scale add(double weight, String reason) {
      score += weight;
      if (weight != 0 && !reason.isEmpty()) {
        reasons.add(reason);
      }
      return this;
    }

    Judgement judgement() {
      return new Judgement(score, false, reasons);
    }
  }
}
