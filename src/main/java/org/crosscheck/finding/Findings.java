package org.crosscheck.finding;

import java.util.List;
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
 */
public record Findings(
    List<Document> documents,
    List<Skipped> skipped,
    List<Claim> claims,
    List<Verdict> verdicts,
    List<SharedPassage> passages) {
  public Findings {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    claims = List.copyOf(claims);
    verdicts = List.copyOf(verdicts);
    passages = List.copyOf(passages);
  }

  public List<Verdict> discrepancies() {
    return verdicts.stream().filter(Verdict::isDiscrepancy).toList();
  }
}
