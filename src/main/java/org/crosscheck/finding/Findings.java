package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/**
 * All that one check produced, the input that was skipped included. Everything is sorted, so that
 * the same input gives the same report whatever the order of the sources.
 *
 * @param documents the documents that were checked, with what is known of their sources
 * @param skipped the input that was left out, with the reason
 * @param claims every claim, aligned or not
 * @param verdicts on every alignment, the most serious first
 * @param passages what the sources share
 * @param origins every source in one origin; a source in none has one of its own
 * @param decisions what people decided on findings of earlier checks; none is ever dropped
 * @param groups the stories that were made of articles by their words, by name
 */
public record Findings(
    List<Document> documents,
    List<Skipped> skipped,
    List<Claim> claims,
    List<Verdict> verdicts,
    List<SharedPassage> passages,
    List<Origin> origins,
    List<Decision> decisions,
    List<StoryGroup> groups) {
  public Findings {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    claims = List.copyOf(claims);
    verdicts = List.copyOf(verdicts);
    passages = List.copyOf(passages);
    origins = List.copyOf(origins);
    decisions = List.copyOf(decisions);
    groups = List.copyOf(groups);
  }

  public Findings(
      List<Document> documents,
      List<Skipped> skipped,
      List<Claim> claims,
      List<Verdict> verdicts,
      List<SharedPassage> passages) {
    this(documents, skipped, claims, verdicts, passages, List.of(), List.of(), List.of());
  }

  /** The same findings with what is known of the origins of their sources. */
  public Findings from(List<Origin> known) {
    return new Findings(documents, skipped, claims, verdicts, passages, known, decisions, groups);
  }

  /** The same findings with what people decided on them. */
  public Findings decided(List<Decision> taken) {
    List<Decision> found = Moved.found(taken, verdicts);
    return new Findings(documents, skipped, claims, verdicts, passages, origins, found, groups);
  }

  /** The same findings with the stories that their words made. */
  public Findings grouped(List<StoryGroup> made) {
    return new Findings(documents, skipped, claims, verdicts, passages, origins, decisions, made);
  }

  /** The last decision on a finding; whether it still stands is for the decision to say. */
  public Optional<Decision> decision(Verdict verdict) {
    return decisions.stream()
        .filter(decision -> decision.finding().equals(verdict.alignment().id()))
        .reduce((earlier, later) -> later);
  }

  public List<Verdict> discrepancies() {
    return verdicts.stream().filter(Verdict::isDiscrepancy).toList();
  }
}
