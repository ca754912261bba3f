package org.crosscheck.annotate;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What a trained maximum entropy model has learned: for each feature how much it speaks for some
 * outcomes. The outcome with the largest sum is the likeliest.
 */
final class Weights {
  private final Map<?, ?> features;
  private final String[] outcomes;
  private final double prior;
  private final double[] nothing;

  Weights(AbstractModel model) {
    features = features(model);
    outcomes = new String[model.getNumOutcomes()];
    Arrays.setAll(outcomes, model::getOutcome);
    prior = StrictMath.log(1.0 / outcomes.length);
    nothing = new double[outcomes.length];
  }

  /** By their names, as the model has them. */
  private static Map<?, ?> features(AbstractModel model) {
    return Arrays.stream(model.getDataStructures())
        .filter(Map.class::isInstance)
        .map(part -> (Map<?, ?>) part)
        .findFirst()
        .orElseGet(Map::of);
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

  /** Adds what a feature speaks for; a feature that was never seen speaks for nothing. */
  void add(String feature, double[] sums) {
    if (features.get(feature) instanceof Context weight) {
      int[] spokenFor = weight.getOutcomes();
      double[] parameters = weight.getParameters();
      for (int i = 0; i < spokenFor.length; i++) {
        sums[spokenFor[i]] += parameters[i];
      }
    }
  }

  /** What some features speak for together; of words that nobody knows one array serves for all. */
  double[] votes(String... together) {
    boolean any = false;
    for (String feature : together) {
      any |= features.containsKey(feature);
    }
    if (!any) {
      return nothing;
    }
    double[] sums = new double[outcomes.length];
    for (String feature : together) {
      add(feature, sums);
    }
    return sums;
  }

  /** The outcome with the largest sum; of equal ones the first. */
  static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
