package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mention;
import org.crosscheck.rule.Explanation;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/** Says why a rule finds something in a text or not. */
public final class RuleExplainer {
  private final RuleBook book;
  private final Surroundings surroundings;
  private final Workbench workbench;

  public RuleExplainer(RuleBook book, Surroundings surroundings, Workbench workbench) {
    this.book = book;
    this.surroundings = surroundings;
    this.workbench = workbench;
  }

  /**
   * Explains a rule, sentence by sentence.
   *
   * @param stretch only sentences that overlap it are explained
   * @return lines for printing
   */
  public List<String> explain(Rule rule, AnnotatedDocument document, Span stretch) {
    List<Mention> mentions = workbench.reader().apply(document);
    List<Claim> alone =
        new Extractor(book.only(rule), surroundings)
            .extract(document, mentions, workbench.tagger());
    List<Claim> all =
        new Extractor(book, surroundings).extract(document, mentions, workbench.tagger());
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(stretch)) {
        lines.addAll(sentence(rule, sentence, document, mentions));
        alone.stream()
            .filter(claim -> sentence.span().contains(claim.provenance().span()))
            .forEach(claim -> lines.add(outcome(claim, all)));
      }
    }
    return lines;
  }

  private List<String> sentence(
      Rule rule, Sentence sentence, AnnotatedDocument document, List<Mention> mentions) {
    List<String> lines = new ArrayList<>();
    lines.add(sentence.span().in(document.text()).replaceAll("\\s+", " "));
    Sentence tagged = workbench.tagger().apply(sentence);
    List<Mention> inside =
        mentions.stream()
            .filter(mention -> sentence.span().overlaps(mention.span()))
            .filter(mention -> mention.span().start() >= sentence.span().start())
            .toList();
    Explanation.of(book, rule, tagged, inside).lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  /** What became of what the rule found. */
  private static String outcome(Claim claim, List<Claim> all) {
    String found = "\"%s\" at '%s'".formatted(claim.canonical(), claim.provenance().words());
    for (Claim other : all) {
      boolean competes =
          other.provenance().span().overlaps(claim.provenance().span())
              && Ranking.group(other.kind()).equals(Ranking.group(claim.kind()));
      if (competes && !other.provenance().rule().equals(claim.provenance().rule())) {
        return "  => "
            + found
            + ", but '%s' is more specific and finds \"%s\""
                .formatted(other.provenance().rule(), other.canonical());
      }
    }
    return "  => " + found;
  }
}
