package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.finding.Origin;
import org.crosscheck.text.AnnotatedDocument;

/**
 * Which documents as a whole go back to one origin: those that credit one agency, and those of
 * which one shares a quarter of its words or more with the other.
 */
final class Joined {
  private static final double COPIED_SHARE = 0.25;

  private final Map<String, String> parents = new TreeMap<>();
  private final Map<String, Set<String>> reasons = new LinkedHashMap<>();
  private final Map<String, String> firstWith = new TreeMap<>();
  private final Map<List<String>, Integer> shared = new LinkedHashMap<>();
  private final Map<List<String>, Set<Integer>> counted = new LinkedHashMap<>();

  Joined(List<AnnotatedDocument> documents) {
    documents.forEach(d -> parents.put(d.source().id(), d.source().id()));
  }

  void credit(String source, String agency) {
    String first = firstWith.computeIfAbsent(agency, a -> source);
    if (!first.equals(source)) {
      join(first, source, "they credit " + agency);
    }
  }

  /** A passage counts once, however many times the other document repeats it. */
  void passage(String a, String b, int sentence, int words) {
    List<String> pair = List.of(a, b);
    if (counted.computeIfAbsent(pair, p -> new LinkedHashSet<>()).add(sentence)) {
      shared.merge(pair, words, Integer::sum);
    }
  }

  /** To be called when all passages are known. */
  void joinCopies(Map<String, Integer> lengths) {
    shared.forEach(
        (pair, words) -> {
          int shorter =
              Math.min(lengths.getOrDefault(pair.get(0), 0), lengths.getOrDefault(pair.get(1), 0));
          if (words >= shorter * COPIED_SHARE) {
            long percent = Math.min(100, Math.round(100.0 * words / Math.max(1, shorter)));
            join(pair.get(0), pair.get(1), "one shares " + percent + "% of its words with another");
          }
        });
  }

  private void join(String one, String other, String reason) {
    String a = root(one);
    String b = root(other);
    String root = a.compareTo(b) < 0 ? a : b;
    String joined = a.compareTo(b) < 0 ? b : a;
    parents.put(joined, root);
    Set<String> all = reasons.computeIfAbsent(root, r -> new LinkedHashSet<>());
    if (!joined.equals(root)) {
      all.addAll(reasons.getOrDefault(joined, Set.of()));
    }
    all.add(reason);
  }

  /** The document that stands for all of one origin. */
  String root(String source) {
    String root = source;
    while (!root.equals(parents.getOrDefault(root, root))) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  /** Every document in one origin, by the first of its sources. */
  List<Origin> origins() {
    Map<String, Set<String>> members = new TreeMap<>();
    for (String source : parents.keySet()) {
      members.computeIfAbsent(root(source), r -> new TreeSet<>()).add(source);
    }
    List<Origin> origins = new ArrayList<>();
    members.forEach(
        (root, sources) ->
            origins.add(
                new Origin(
                    List.copyOf(sources), List.copyOf(reasons.getOrDefault(root, Set.of())))));
    return origins;
  }
}
