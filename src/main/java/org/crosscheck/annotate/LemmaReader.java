package org.crosscheck.annotate;

import java.util.Arrays;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Brings a word with its tag to its dictionary form, as OpenNLP's LemmatizerME does for a sentence
 * of that one word: the likeliest way of changing its end.
 */
final class LemmaReader {
  private final Weights weights;
  private final LemmatizerContextGenerator features;

  LemmaReader(Weights weights, LemmatizerContextGenerator features) {
    this.weights = weights;
    this.features = features;
  }

  String lemma(String word, String tag) {
    String[] words = {word};
    Object[] tags = {new String[] {tag}};
    double[] sums = weights.none();
    Arrays.stream(features.getContext(0, words, new String[0], tags))
        .forEach(feature -> weights.add(feature, sums));
    String[] change = {weights.outcome(Weights.best(sums))};
    return LemmatizerME.decodeLemmas(words, change)[0];
  }
}
