package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Scores scores = new Scores();

  /** Groups that may not be merged as they are; a group is the same as long as its sample is. */
  private final Set<Long> refused = new HashSet<>();

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
    List<Alike> pairs = clusters.judge();
    for (int i = 0; i < clusters.cluster.length; i++) {
      clusters.cluster[i] = i;
      clusters.members.put(i, new ArrayList<>(List.of(i)));
    }
    pairs.forEach(
        pair -> clusters.merge(clusters.cluster[pair.first], clusters.cluster[pair.second]));
    return clusters.groups();
  }

  private record Alike(int first, int second, double score) {}

  /** The pairs that are alike enough, the most alike first. */
  private List<Alike> judge() {
    List<Alike> pairs = new ArrayList<>();
    for (int[] pair : Candidates.of(profiles)) {
      double score = score(pair[0], pair[1]);
      if (score >= Likeness.ENOUGH) {
        pairs.add(new Alike(pair[0], pair[1], score));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Alike pair) -> -pair.score)
            .thenComparingInt(Alike::first)
            .thenComparingInt(Alike::second));
    return pairs;
  }

  private double score(int i, int j) {
    return scores.of(
        Math.min(i, j),
        Math.max(i, j),
        (first, second) -> {
          Judgement judgement = judgement(first, second);
          return judgement.never() ? Scores.NEVER : judgement.score();
        });
  }

  private Judgement judgement(int first, int second) {
    return likeness.judge(profiles.get(first), profiles.get(second));
  }

  private void merge(int first, int second) {
    if (first == second) {
      return;
    }
    long asTheyAre = asTheyAre(first, second);
    if (refused.contains(asTheyAre)) {
      return;
    }
    if (!mayMerge(first, second)) {
      refused.add(asTheyAre);
      return;
    }
    List<Integer> moved = java.util.Objects.requireNonNull(members.remove(second));
    moved.forEach(member -> cluster[member] = first);
    java.util.Objects.requireNonNull(members.get(first)).addAll(moved);
  }

  /** Two groups with the sizes of their samples: a sample only ever grows. */
  private long asTheyAre(int first, int second) {
    long sizes = (long) sample(first).size() << 6 | sample(second).size();
    return (long) first << 38 | (long) second << 12 | sizes;
  }

  private boolean mayMerge(int first, int second) {
    double sum = 0;
    int pairs = 0;
    for (int i : sample(first)) {
      for (int j : sample(second)) {
        double score = score(i, j);
        if (score == Scores.NEVER) {
          return false;
        }
        sum += score;
        pairs++;
      }
    }
    return sum / Math.max(1, pairs) >= Likeness.ENOUGH * 0.8;
  }

  private double weight(int i, int j) {
    double score = score(i, j);
    return score == Scores.NEVER ? 0 : score;
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
    int[] best = {Math.min(group.get(0), group.get(1)), Math.max(group.get(0), group.get(1))};
    List<Integer> some = group.subList(0, Math.min(SAMPLE, group.size()));
    for (int i : some) {
      for (int j : some) {
        if (i < j && weight(i, j) > weight(best[0], best[1])) {
          best = new int[] {i, j};
        }
      }
    }
    return judgement(best[0], best[1]);
  }
}
