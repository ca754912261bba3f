package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;

/**
 * Claims believed to be about one fact, and why.
 *
 * @param id the same across runs and small edits of the articles
 * @param story the story they belong to
 * @param title what the fact is, for a reader: "People killed"
 * @param claims at least two, sorted by source and place
 * @param reasons why they were put together, one reason a line, for a reader
 */
public record Alignment(
    String id, String story, Kind kind, String title, List<Claim> claims, List<String> reasons) {
  public Alignment {
    claims = List.copyOf(claims);
    reasons = List.copyOf(reasons);
  }
}
