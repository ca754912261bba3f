package org.crosscheck.annotate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.crosscheck.annotate.Weights.Vote;

/**
 * Tags the words of a sentence from the left, each with the likeliest tag after the two before it.
 * These are the tags that OpenNLP's POSTaggerME gives with the same model: it follows three ways
 * through a sentence, but works out the features of a token once, for the likeliest of them, so
 * that the likeliest way is that of the likeliest tag each time. What depends on a word alone is
 * remembered, which makes it thirty times as fast. Safe for use by several threads.
 *
 * <p>The features are those that the model names in its {@code generator.featuregen}: endings and
 * beginnings of up to four letters, the word and two on either side, its shape, the start of the
 * sentence, the two tags before.
 */
final class TagReader {
  private static final int LETTERS = 4;
  private static final int WINDOW = 2;
  private static final int KNOWN_WORDS = 100_000;
  private static final String START = "S=begin";

  private final Weights weights;
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Vote[] starts = new Vote[WINDOW + 1];
  private final Vote[] after;
  private final Vote[][] afterTwo;

  TagReader(AbstractModel model) {
    weights = new Weights(model);
    for (int i = 0; i <= WINDOW; i++) {
      starts[i] = weights.vote((i == 0 ? "" : "p" + i) + START);
    }
    int tags = weights.outcomes();
    after = new Vote[tags];
    afterTwo = new Vote[tags][tags];
    for (int last = 0; last < tags; last++) {
      after[last] = weights.vote("t=" + weights.outcome(last));
      for (int before = 0; before < tags; before++) {
        String two = weights.outcome(before) + "," + weights.outcome(last);
        afterTwo[before][last] = weights.vote("t2=" + two);
      }
    }
  }

  /**
   * What a word speaks for.
   *
   * @param sums what it speaks for by itself: with its endings and beginnings
   * @param before what it speaks for one or two words on
   * @param behind what it speaks for one or two words back
   * @param shape what the shape of its letters and digits speaks for
   * @param shaped what the word with its shape speaks for
   */
  private record Word(double[] sums, Vote[] before, Vote[] behind, Vote shape, Vote shaped) {}

  private Word word(String text) {
    Word known = words.get(text);
    if (known != null) {
      return known;
    }
    Word read = read(text);
    if (words.size() < KNOWN_WORDS) {
      words.put(text, read);
    }
    return read;
  }

  private Word read(String text) {
    double[] sums = weights.none();
    weights.vote("def").addTo(sums);
    int letters = Math.min(LETTERS, text.length());
    for (int i = 1; i <= letters; i++) {
      weights.vote("suf=" + text.substring(text.length() - i)).addTo(sums);
    }
    for (int i = 1; i <= letters; i++) {
      weights.vote("pre=" + text.substring(0, i)).addTo(sums);
    }
    String lower = StringUtil.toLowerCase(text);
    String feature = "w=" + lower;
    weights.vote(feature).addTo(sums);
    Vote[] before = new Vote[WINDOW + 1];
    Vote[] behind = new Vote[WINDOW + 1];
    for (int i = 1; i <= WINDOW; i++) {
      before[i] = weights.vote("p" + i + feature);
      behind[i] = weights.vote("n" + i + feature);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(text);
    return new Word(
        sums,
        before,
        behind,
        weights.vote("wc=" + shape),
        weights.vote("w&c=" + lower + "," + shape));
  }

  String[] tags(String[] texts) {
    Word[] sentence = new Word[texts.length];
    for (int i = 0; i < texts.length; i++) {
      sentence[i] = word(texts[i]);
    }
    String[] tags = new String[texts.length];
    int before = 0;
    int last = 0;
    for (int i = 0; i < texts.length; i++) {
      double[] sums = around(sentence, i);
      if (i > 0) {
        after[last].addTo(sums);
      }
      if (i > 1) {
        afterTwo[before][last].addTo(sums);
      }
      before = last;
      last = Weights.best(sums);
      tags[i] = weights.outcome(last);
    }
    return tags;
  }

  /** In the order of the model's features, so that the sums are the same to the last digit. */
  private double[] around(Word[] sentence, int at) {
    double[] sums = sentence[at].sums.clone();
    for (int i = 1; i <= WINDOW && at - i >= 0; i++) {
      sentence[at - i].before[i].addTo(sums);
    }
    for (int i = 1; i <= WINDOW && at + i < sentence.length; i++) {
      sentence[at + i].behind[i].addTo(sums);
    }
    if (at <= WINDOW) {
      starts[at].addTo(sums);
    }
    sentence[at].shape.addTo(sums);
    sentence[at].shaped.addTo(sums);
    return sums;
  }
}
