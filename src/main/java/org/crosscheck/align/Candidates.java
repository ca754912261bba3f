package org.crosscheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which pairs of claims are worth judging. Among few claims all are; among many only those that
 * share one of their most telling words, or what is counted and how many, so that the cost of a
 * claim does not grow with their number.
 */
final class Candidates {
  /** So many claims of one kind are all held against each other. */
  private static final int FEW = 400;

  private static final int TELLING_WORDS = 5;

  /** Each claim meets at most so many others for each thing that they share. */
  private static final int REACH = 20;

  private Candidates() {}

  /** Pairs of indices, the smaller first, in order. */
  static List<int[]> of(List<Profile> profiles) {
    return profiles.size() <= FEW ? all(profiles.size()) : sharing(profiles);
  }

  private static List<int[]> all(int size) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        pairs.add(new int[] {i, j});
      }
    }
    return pairs;
  }

  private static List<int[]> sharing(List<Profile> profiles) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys(profiles.get(i))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    List<int[]> pairs = new ArrayList<>();
    index.values().forEach(sharers -> addNeighbours(sharers, seen, pairs));
    return pairs;
  }

  private static void addNeighbours(List<Integer> sharers, Set<Long> seen, List<int[]> pairs) {
    for (int i = 0; i < sharers.size(); i++) {
      for (int j = i + 1; j < Math.min(sharers.size(), i + REACH); j++) {
        long pair = ((long) sharers.get(i) << 32) | sharers.get(j);
        if (seen.add(pair)) {
          pairs.add(new int[] {sharers.get(i), sharers.get(j)});
        }
      }
    }
  }

  private static List<String> keys(Profile profile) {
    List<String> keys = new ArrayList<>();
    profile.words().heaviest(TELLING_WORDS).forEach(word -> keys.add("word " + word));
    profile.figure().ifPresent(figure -> keys.add("figure " + figure.stripTrailingZeros()));
    keys.add("head " + Stems.folded(profile.subject().head()));
    return keys;
  }
}
