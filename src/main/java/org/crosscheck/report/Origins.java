package org.crosscheck.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/**
 * Which articles go back to one origin, as far as the texts show: articles that share a passage
 * that is too long to be chance, and their own copies in turn.
 */
final class Origins {
  /** Fewer shared words are a quotation or a phrase, not copy. */
  private static final int COPIED_WORDS = 25;

  private final Map<String, String> parents = new LinkedHashMap<>();

  private Origins() {}

  static Origins of(Findings findings) {
    Origins origins = new Origins();
    findings.documents().forEach(d -> origins.parents.put(d.source().id(), d.source().id()));
    findings.passages().stream().filter(Origins::copied).forEach(origins::join);
    return origins;
  }

  private static boolean copied(SharedPassage passage) {
    return Words.count(passage.a().words()) >= COPIED_WORDS;
  }

  private void join(SharedPassage passage) {
    String a = root(passage.a().source().id());
    String b = root(passage.b().source().id());
    parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
  }

  private String root(String source) {
    String root = source;
    while (!root.equals(parents.getOrDefault(root, root))) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  /** The letter of a source's origin: A for the first in the order of the documents. */
  String letter(Source source) {
    int index = roots().indexOf(root(source.id()));
    return letters(index);
  }

  private static String letters(int index) {
    return index < 26
        ? String.valueOf((char) ('A' + Math.max(index, 0)))
        : letters(index / 26 - 1) + letters(index % 26);
  }

  int count() {
    return roots().size();
  }

  private List<String> roots() {
    LinkedHashSet<String> roots = new LinkedHashSet<>();
    parents.keySet().forEach(source -> roots.add(root(source)));
    return List.copyOf(roots);
  }

  /** How many of the documents go back to the same origin as this one, itself included. */
  long size(Document document) {
    String root = root(document.source().id());
    return parents.keySet().stream().filter(source -> root(source).equals(root)).count();
  }
}
