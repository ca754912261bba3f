package org.crosscheck.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What a trained maximum entropy model has learned: for each feature how much it speaks for some
 * outcomes. The outcome with the largest sum is the likeliest.
 */
final class Weights {
  private final Map<String, Context> features = new HashMap<>();
  private final String[] outcomes;
  private final double prior;

  Weights(AbstractModel model) {
    for (Object part : model.getDataStructures()) {
      if (part instanceof Map<?, ?> known) {
        known.forEach((name, weights) -> features.put((String) name, (Context) weights));
      }
    }
    outcomes = new String[model.getNumOutcomes()];
    Arrays.setAll(outcomes, model::getOutcome);
    prior = StrictMath.log(1.0 / outcomes.length);
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int number) {
    return outcomes[number];
  }

  /** Sums to which nothing was added yet. */
  double[] none() {
    double[] sums = new double[outcomes.length];
    Arrays.fill(sums, prior);
    return sums;
  }

  /** What a feature speaks for; a feature that was never seen speaks for nothing. */
  Vote vote(String feature) {
    Context weights = features.get(feature);
    return weights == null ? Vote.NONE : new Vote(weights.getOutcomes(), weights.getParameters());
  }

  /** The outcome with the largest sum; of equal ones the first. */
  static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  /** The outcomes that a feature speaks for, and how much for each. */
  static final class Vote {
    static final Vote NONE = new Vote(new int[0], new double[0]);

    private final int[] outcomes;
    private final double[] weights;

    Vote(int[] outcomes, double[] weights) {
      this.outcomes = outcomes;
      this.weights = weights;
    }

    void addTo(double[] sums) {
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += weights[i];
      }
    }
  }
}
