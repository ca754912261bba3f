package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Mention;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;

/** How often rules match, and what share of the work each is. Not safe for several threads. */
public final class RuleUse {
  private final RuleBook book;
  private final Workbench workbench;
  private final Map<String, Long> matches = new TreeMap<>();
  private final Map<String, Long> steps = new TreeMap<>();

  public RuleUse(RuleBook book, Workbench workbench) {
    this.book = book;
    this.workbench = workbench;
    book.rules().forEach(rule -> matches.put(rule.id(), 0L));
  }

  /**
   * The use of one rule.
   *
   * @param matches how often it matched, whether or not another rule was preferred
   * @param share of all steps, from 0 to 1
   */
  public record Use(String rule, long matches, double share) {}

  public void add(AnnotatedDocument document) {
    List<Mention> mentions = workbench.reader().apply(document);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        inside.add(mentions.get(next++));
      }
      RuleBook.Matches found = book.matches(sentence, inside, workbench.tagger());
      found.matches().forEach(match -> matches.merge(match.rule().id(), 1L, Long::sum));
      found.stepsByRule().forEach((rule, work) -> steps.merge(rule, work, Long::sum));
    }
  }

  /** By rule id; rules that never matched are among them. */
  public List<Use> uses() {
    double all = Math.max(1, steps.values().stream().mapToLong(Long::longValue).sum());
    return matches.entrySet().stream()
        .map(
            entry ->
                new Use(
                    entry.getKey(), entry.getValue(), steps.getOrDefault(entry.getKey(), 0L) / all))
        .toList();
  }
}
