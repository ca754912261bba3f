package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list as a tree of tokens, so that its length costs a sentence nothing. */
final class Phrases {
  private final Node root = new Node();
  private final Set<String> firstWords = new HashSet<>();

  Phrases(Collection<String> entries, Forms forms) {
    for (String entry : entries) {
      add(Wording.tokens(entry), forms);
    }
  }

  /** Any word of an entry may be inflected: "police officers", "lost their lives". */
  private void add(List<String> words, Forms forms) {
    Set<Node> ends = Set.of(root);
    for (String word : words) {
      ends = advance(ends, forms.of(word));
    }
    if (!words.isEmpty()) {
      ends.forEach(end -> end.complete = true);
      firstWords.add(words.get(0));
    }
  }

  private static Set<Node> advance(Set<Node> from, Set<String> forms) {
    Set<Node> next = new HashSet<>();
    for (Node node : from) {
      forms.forEach(form -> next.add(node.next.computeIfAbsent(form, any -> new Node())));
    }
    return next;
  }

  /** The first words of the entries, uninflected. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** Where entries that begin at a token end, the shortest first. */
  List<Integer> ends(Reading reading, int at) {
    Node node = root.after(reading, at);
    if (node == null) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>(1);
    for (int i = at + 1; node != null; i++) {
      if (node.complete) {
        ends.add(i);
      }
      node = i < reading.size() ? node.after(reading, i) : null;
    }
    return ends;
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean complete;

    private @org.jspecify.annotations.Nullable Node after(Reading reading, int at) {
      Node byForm = next.get(reading.form(at));
      return byForm != null ? byForm : next.get(reading.lemma(at));
    }
  }
}
