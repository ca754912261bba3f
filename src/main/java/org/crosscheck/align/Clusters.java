package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.align.Likeness.Judgement;

/**
 * Merges claims greedily, the most alike first, as long as the two groups are alike on the average
 * and nothing rules out any of their pairs. Ties are broken by claim id, so that the order of the
 * input does not matter.
 */
final class Clusters {
  /** Of a large group so many members stand for all when two groups are compared. */
  private static final int SAMPLE = 40;

  private final List<Profile> profiles;
  private final Likeness likeness;
  private final Map<Long, Judgement> judgements = new HashMap<>();
  private final int[] cluster;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();

  private Clusters(List<Profile> profiles, Likeness likeness) {
    this.likeness = likeness;
    this.profiles = profiles.stream().sorted(Comparator.comparing(p -> p.claim().id())).toList();
    cluster = new int[profiles.size()];
  }

  /** A group of claims about one fact, with the judgement on its most alike pair. */
  record Group(List<Profile> profiles, Judgement best) {
    Group {
      profiles = List.copyOf(profiles);
    }
  }

  static List<Group> of(List<Profile> profiles, Likeness likeness) {
    Clusters clusters = new Clusters(profiles, likeness);
    List<int[]> pairs = clusters.judge();
    for (int i = 0; i < clusters.cluster.length; i++) {
      clusters.cluster[i] = i;
      clusters.members.put(i, new ArrayList<>(List.of(i)));
    }
    pairs.forEach(pair -> clusters.merge(clusters.cluster[pair[0]], clusters.cluster[pair[1]]));
    return clusters.groups();
  }

  /** The pairs that are alike enough, the most alike first. */
  private List<int[]> judge() {
    List<int[]> pairs = new ArrayList<>();
    for (int[] pair : Candidates.of(profiles)) {
      Judgement judgement = judgement(pair[0], pair[1]);
      if (!judgement.never() && judgement.score() >= Likeness.ENOUGH) {
        pairs.add(pair);
      }
    }
    pairs.sort(
        Comparator.<int[]>comparingDouble(pair -> -judgement(pair[0], pair[1]).score())
            .thenComparingInt(pair -> pair[0])
            .thenComparingInt(pair -> pair[1]));
    return pairs;
  }

  private Judgement judgement(int i, int j) {
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    return judgements.computeIfAbsent(
        key(first, second), key -> likeness.judge(profiles.get(first), profiles.get(second)));
  }

  private static long key(int i, int j) {
    return ((long) i << 32) | j;
  }

  private void merge(int first, int second) {
    if (first == second || !mayMerge(first, second)) {
      return;
    }
    List<Integer> moved = java.util.Objects.requireNonNull(members.remove(second));
    moved.forEach(member -> cluster[member] = first);
    java.util.Objects.requireNonNull(members.get(first)).addAll(moved);
  }

  private boolean mayMerge(int first, int second) {
    double sum = 0;
    int pairs = 0;
    for (int i : sample(first)) {
      for (int j : sample(second)) {
        Judgement judgement = judgement(i, j);
        if (judgement.never()) {
          return false;
        }
        sum += judgement.score();
        pairs++;
      }
    }
    return sum / Math.max(1, pairs) >= Likeness.ENOUGH * 0.8;
  }

  private List<Integer> sample(int group) {
    List<Integer> all = members.getOrDefault(group, List.of());
    return all.subList(0, Math.min(SAMPLE, all.size()));
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (List<Integer> group : members.values()) {
      if (group.size() > 1) {
        groups.add(new Group(group.stream().sorted().map(profiles::get).toList(), best(group)));
      }
    }
    return groups;
  }

  private Judgement best(List<Integer> group) {
    Judgement best = judgement(group.get(0), group.get(1));
    List<Integer> some = group.subList(0, Math.min(SAMPLE, group.size()));
    for (int i : some) {
      for (int j : some) {
        if (i < j && judgement(i, j).score() > best.score()) {
          best = judgement(i, j);
        }
      }
    }
    return best;
  }
}
