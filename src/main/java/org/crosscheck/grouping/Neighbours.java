package org.crosscheck.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    Map<Integer, List<Integer>> articlesWith = new HashMap<>();
    List<List<Integer>> telling = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      telling.add(vectors.get(i).telling(TELLING_WORDS));
      for (int word : telling.get(i)) {
        articlesWith.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (int partner : partners(i, telling.get(i), articlesWith)) {
        add(pairs, vectors, i, partner, least);
      }
    }
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

  /** The next few articles behind one that have one of its words. */
  private static int[] partners(
      int article, List<Integer> telling, Map<Integer, List<Integer>> articlesWith) {
    IntStream.Builder partners = IntStream.builder();
    for (int word : telling) {
      List<Integer> articles = articlesWith.getOrDefault(word, List.of());
      int at = Collections.binarySearch(articles, article);
      int last = Math.min(articles.size(), at + REACH);
      articles.subList(at + 1, last).forEach(partners::add);
    }
    return partners.build().sorted().distinct().toArray();
  }
}
