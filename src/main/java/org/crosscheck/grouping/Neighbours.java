package org.crosscheck.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which articles may belong together: those that share one of their most telling words. Never all
 * pairs: a word that many articles have joins each only to the next few, so that the work grows
 * with the number of articles and not with its square.
 */
final class Neighbours {
  private static final int TELLING_WORDS = 20;

  /** A word joins an article to so many others at most. */
  private static final int REACH = 40;

  private Neighbours() {}

  /** Two articles, the first with the smaller number. */
  record Pair(int a, int b, double likeness) {}

  /** Pairs that are alike enough, the most alike first; of pairs equally alike the first ones. */
  static List<Pair> of(Vectors vectors, double least) {
    Map<Integer, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      int article = i;
      vectors
          .get(i)
          .telling(TELLING_WORDS)
          .forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(article));
    }
    List<Pair> pairs = new ArrayList<>();
    partners(index)
        .forEach(
            (first, seconds) ->
                seconds.forEach(second -> add(pairs, vectors, first, second, least)));
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }

  private static void add(List<Pair> pairs, Vectors vectors, int a, int b, double least) {
    double likeness = vectors.get(a).dot(vectors.get(b));
    if (likeness >= least) {
      pairs.add(new Pair(a, b, likeness));
    }
  }

  private static Map<Integer, Set<Integer>> partners(Map<Integer, List<Integer>> index) {
    Map<Integer, Set<Integer>> partners = new HashMap<>();
    for (List<Integer> articles : index.values()) {
      for (int i = 0; i < articles.size(); i++) {
        int last = Math.min(articles.size(), i + REACH);
        partners
            .computeIfAbsent(articles.get(i), a -> new TreeSet<>())
            .addAll(articles.subList(i + 1, last));
      }
    }
    return new TreeMap<>(partners);
  }
}
