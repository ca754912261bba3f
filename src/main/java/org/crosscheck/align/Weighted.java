package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Words with their weights, as a vector of length 1. Kept in arrays by the numbers of the words,
 * since each is held against a hundred others.
 */
final class Weighted {
  static final Weighted EMPTY = new Weighted(new String[0], new int[0], new double[0]);

  private final String[] stems;
  private final int[] words;
  private final double[] weights;

  private Weighted(String[] stems, int[] words, double[] weights) {
    this.stems = stems;
    this.words = words;
    this.weights = weights;
  }

  /**
   * @param words sorted
   * @param weights of all words of the story, by their number
   */
  static Weighted of(int[] words, double[] weights, StoryWords story) {
    double[] own = Arrays.stream(words).mapToDouble(word -> weights[word]).toArray();
    double length = Math.sqrt(DoubleStream.of(own).map(weight -> weight * weight).sum());
    return new Weighted(
        Arrays.stream(words).mapToObj(story::stem).toArray(String[]::new),
        words,
        Arrays.stream(own).map(weight -> weight / length).toArray());
  }

  /** The cosine of the two, from 0 (no word in common) to 1. */
  double likeness(Weighted other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      if (order == 0) {
        dot += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, dot);
  }

  /** The stems that both have, the weightiest first. */
  List<String> shared(Weighted other, int most) {
    Map<String, Double> weighed = new TreeMap<>();
    Map<String, Double> others = new HashMap<>();
    other.forEach(others::put);
    forEach((stem, weight) -> weighed.put(stem, weight * others.getOrDefault(stem, 0.0)));
    return weighed.entrySet().stream()
        .filter(word -> others.containsKey(word.getKey()))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  void forEach(ObjDoubleConsumer<String> each) {
    for (int i = 0; i < stems.length; i++) {
      each.accept(stems[i], weights[i]);
    }
  }

  /** The stems that weigh most, the heaviest first. */
  List<String> heaviest(int most) {
    List<String> heaviest = new ArrayList<>();
    IntStream.range(0, stems.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> stems[i]))
        .limit(most)
        .forEach(i -> heaviest.add(stems[i]));
    return heaviest;
  }
}
