package org.crosscheck.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The words of each article as a vector of length 1 in which rare words weigh more. Words of one
 * article only are left out: they cannot join it to another.
 */
final class Vectors {
  /**
   * As if so many more articles had been read that have none of the words: so that the rarity of a
   * word does not hang on how many articles happen to be compared.
   */
  private static final int OTHERS = 300;

  private final List<Vector> vectors = new ArrayList<>();

  /** The numbers of the words that more than one article has, in the order of the words. */
  private final int[] numbers;

  /**
   * @param articles emptied on the way: of very many the counts and the vectors would take much
   *     room together
   */
  Vectors(Deque<Words.Counted> articles, Words words) {
    int[] articlesWith = new int[words.size()];
    for (Words.Counted article : articles) {
      for (int word : article.words()) {
        articlesWith[word]++;
      }
    }
    numbers =
        IntStream.range(0, articlesWith.length)
            .filter(word -> articlesWith[word] > 1)
            .boxed()
            .sorted(Comparator.comparing(words::word))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[articlesWith.length];
    Arrays.fill(places, -1);
    for (int place = 0; place < numbers.length; place++) {
      places[numbers[place]] = place;
    }
    double all = articles.size() + OTHERS;
    while (!articles.isEmpty()) {
      vectors.add(vector(articles.remove(), places, articlesWith, all));
    }
  }

  private static Vector vector(
      Words.Counted article, int[] places, int[] articlesWith, double all) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (int i = 0; i < article.words().length; i++) {
      int word = article.words()[i];
      if (places[word] >= 0) {
        double rarity = Math.log(all / articlesWith[word]);
        weights.put(places[word], (1 + Math.log(article.counts()[i])) * rarity);
      }
    }
    return Vector.of(weights).unit();
  }

  int size() {
    return vectors.size();
  }

  Vector get(int article) {
    return vectors.get(article);
  }

  /** The number of the word at a place. */
  int word(int place) {
    return numbers[place];
  }

  /** Weights of words, by the place of the word, in order of the places. */
  record Vector(int[] places, double[] weights) {
    static Vector of(Map<Integer, Double> weights) {
      return new Vector(
          weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
          weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Vector unit() {
      double squares = 0;
      for (double weight : weights) {
        squares += weight * weight;
      }
      double length = Math.sqrt(squares);
      double[] unit = new double[weights.length];
      for (int i = 0; i < unit.length; i++) {
        unit[i] = weights[i] / length;
      }
      return new Vector(places, unit);
    }

    double dot(Vector other) {
      double dot = 0;
      int i = 0;
      int j = 0;
      while (i < places.length && j < other.places.length) {
        int order = Integer.compare(places[i], other.places[j]);
        dot += order == 0 ? weights[i] * other.weights[j] : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return dot;
    }

    Vector plus(Vector other) {
      Map<Integer, Double> sum = new TreeMap<>();
      for (int i = 0; i < places.length; i++) {
        sum.put(places[i], weights[i]);
      }
      for (int i = 0; i < other.places.length; i++) {
        sum.merge(other.places[i], other.weights[i], Double::sum);
      }
      return of(sum);
    }

    /** The places of the words that weigh most, the weightiest first. */
    List<Integer> telling(int most) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        order.add(i);
      }
      order.sort(
          (a, b) ->
              weights[a] != weights[b]
                  ? Double.compare(weights[b], weights[a])
                  : Integer.compare(a, b));
      return order.stream().limit(most).map(i -> places[i]).toList();
    }
  }
}
