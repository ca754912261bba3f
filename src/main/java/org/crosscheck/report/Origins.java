package org.crosscheck.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/**
 * Which articles as a whole go back to one origin, as far as the texts show: those credited to the
 * same agency, and those of which one shares a quarter of its words or more with the other. A
 * finding's own count of origins is finer: it looks at the passages of its claims alone.
 */
final class Origins {
  private static final double COPIED_SHARE = 0.25;

  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final int count;

  private Origins(Findings findings) {
    findings.documents().forEach(d -> parents.put(d.source().id(), d.source().id()));
    joinAgencies(findings.documents());
    joinCopies(findings);
    Map<String, String> byRoot = new HashMap<>();
    for (String source : parents.keySet()) {
      letters.put(source, byRoot.computeIfAbsent(root(source), r -> letter(byRoot.size())));
    }
    count = byRoot.size();
  }

  static Origins of(Findings findings) {
    return new Origins(findings);
  }

  private void joinAgencies(List<Document> documents) {
    Map<String, String> first = new HashMap<>();
    for (Document document : documents) {
      Source source = document.source();
      source
          .agency()
          .ifPresent(agency -> join(first.computeIfAbsent(agency, a -> source.id()), source.id()));
    }
  }

  private void joinCopies(Findings findings) {
    Map<String, Integer> lengths = new HashMap<>();
    findings.documents().forEach(d -> lengths.put(d.source().id(), Words.count(d.text())));
    Map<List<String>, Set<String>> copied = new LinkedHashMap<>();
    Map<List<String>, Integer> shared = new LinkedHashMap<>();
    for (SharedPassage passage : findings.passages()) {
      List<String> pair = List.of(passage.a().source().id(), passage.b().source().id());
      if (copied.computeIfAbsent(pair, p -> new HashSet<>()).add(passage.a().span().toString())) {
        shared.merge(pair, Words.count(passage.a().words()), Integer::sum);
      }
    }
    shared.forEach((pair, words) -> joinIfCopied(pair, words, lengths));
  }

  private void joinIfCopied(List<String> pair, int words, Map<String, Integer> lengths) {
    int shorter =
        Math.min(lengths.getOrDefault(pair.get(0), 0), lengths.getOrDefault(pair.get(1), 0));
    if (words >= shorter * COPIED_SHARE) {
      join(pair.get(0), pair.get(1));
    }
  }

  private void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
  }

  private String root(String source) {
    String root = source;
    while (!root.equals(parents.getOrDefault(root, root))) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  private static String letter(int index) {
    char last = (char) ('A' + index % 26);
    return index < 26 ? String.valueOf(last) : letter(index / 26 - 1) + last;
  }

  /** The letter of a source's origin: A for the first in the order of the documents. */
  String letter(Source source) {
    return letters.getOrDefault(source.id(), "?");
  }

  int count() {
    return count;
  }
}
