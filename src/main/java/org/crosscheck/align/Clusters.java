package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.align.Likeness.Judgement;
import org.crosscheck.claim.Provenance;

/**
 * Merges claims greedily, the most alike first, as long as the two groups are alike on the average
 * and nothing rules out any of their pairs. Ties are broken by claim id, so that the order of the
 * input does not matter.
 */
final class Clusters {
  /** Of a large group so many members stand for all when two groups are compared. */
  private static final int SAMPLE = 40;

  /** Two groups must be so much alike, taken all their pairs together. */
  private static final double ON_AVERAGE = Likeness.ENOUGH * 0.8;

  private final List<Profile> profiles;
  private final Likeness likeness;
  private final Scores scores = new Scores();

  /** Groups that may not be merged as they are; a group is the same as long as its sample is. */
  private final Set<Long> refused = new HashSet<>();

  private final Voices voices;
  private final int[] cluster;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();

  private Clusters(List<Profile> profiles, Likeness likeness) {
    this.likeness = likeness;
    this.profiles = profiles.stream().sorted(Comparator.comparing(p -> p.claim().id())).toList();
    cluster = new int[this.profiles.size()];
    voices = new Voices(this.profiles, likeness);
  }

  /** A group of claims about one fact, with the judgement on its most alike pair. */
  record Group(List<Profile> profiles, Judgement best) {
    Group {
      profiles = List.copyOf(profiles);
    }
  }

  static List<Group> of(List<Profile> profiles, Likeness likeness) {
    return clustered(profiles, likeness).groups();
  }

  private static Clusters clustered(List<Profile> profiles, Likeness likeness) {
    Clusters clusters = new Clusters(profiles, likeness);
    List<Alike> pairs = clusters.judge();
    for (int i = 0; i < clusters.cluster.length; i++) {
      clusters.cluster[i] = i;
      clusters.members.put(i, new ArrayList<>(List.of(i)));
    }
    pairs.forEach(
        pair -> clusters.merge(clusters.cluster[pair.first], clusters.cluster[pair.second]));
    return clusters;
  }

  /**
   * What keeps two claims apart that are alike enough by themselves: a third claim with which one
   * of them stands, or that their groups are not alike on the average. Empty if they are together.
   */
  static Optional<String> between(Profile a, Profile b, List<Profile> profiles, Likeness likeness) {
    Clusters clusters = clustered(profiles, likeness);
    int first = clusters.profiles.indexOf(a);
    int second = clusters.profiles.indexOf(b);
    return first < 0 || second < 0 || clusters.cluster[first] == clusters.cluster[second]
        ? Optional.empty()
        : Optional.of(clusters.reason(clusters.cluster[first], clusters.cluster[second]));
  }

  private String reason(int first, int second) {
    for (int i : sample(first)) {
      for (int j : sample(second)) {
        if (score(i, j) == Scores.NEVER) {
          String why = judgement(i, j).grounds().get(0).words();
          return "kept apart, as %s stands with the one, %s with the other, and of these %s"
              .formatted(place(i), place(j), why);
        }
      }
    }
    return "kept apart, as the %d claims with the one and the %d with the other are not alike enough"
            .formatted(sample(first).size(), sample(second).size())
        + String.format(
            Locale.ROOT,
            " on the average: %.2f of the %.2f that are needed",
            average(first, second),
            ON_AVERAGE);
  }

  private String place(int index) {
    Provenance words = profiles.get(index).claim().provenance();
    return "\u201c%s\u201d (%s:%d)"
        .formatted(words.words().strip(), words.source().file(), words.line());
  }

  /**
   * @param rank 0 if both are their articles' own figures: these come together first, so that no
   *     other figure of an article stands between them
   */
  private record Alike(int first, int second, int rank, double score) {}

  /** The pairs that are alike enough, the most alike first. */
  private List<Alike> judge() {
    List<Alike> pairs = new ArrayList<>();
    for (int[] pair : Candidates.of(profiles)) {
      double score = score(pair[0], pair[1]);
      if (score >= Likeness.ENOUGH) {
        pairs.add(new Alike(pair[0], pair[1], rank(pair[0]) + rank(pair[1]), score));
      }
    }
    pairs.sort(
        Comparator.comparingInt((Alike pair) -> pair.rank > 0 ? 1 : 0)
            .thenComparingDouble(pair -> -pair.score)
            .thenComparingInt(Alike::first)
            .thenComparingInt(Alike::second));
    return pairs;
  }

  private int rank(int index) {
    return profiles.get(index).main() ? 0 : 1;
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
    return average(first, second) >= ON_AVERAGE;
  }

  /**
   * How alike the claims of two groups are on the average, each voice heard once; never, if some
   * pair is ruled out.
   */
  private double average(int first, int second) {
    Map<Long, Double> best = new TreeMap<>();
    double sum = 0;
    int single = 0;
    for (int i : sample(first)) {
      for (int j : sample(second)) {
        double score = score(i, j);
        if (score == Scores.NEVER) {
          return score;
        }
        if (voices.isSingle(i) && voices.isSingle(j)) {
          sum += score;
          single++;
        } else {
          best.merge(voices.pair(i, j), score, Math::max);
        }
      }
    }
    for (double score : best.values()) {
      sum += score;
    }
    return sum / Math.max(1, single + best.size());
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
