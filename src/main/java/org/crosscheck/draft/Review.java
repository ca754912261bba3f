package org.crosscheck.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/**
 * All that was found on one draft.
 *
 * @param sources what it was held against
 * @param assessments one for each claim of the draft, in the order of the text
 * @param notes what a careful reader should know, in words
 * @param skipped the sources on which the check itself failed, or the draft
 */
public record Review(
    Draft draft,
    List<Document> sources,
    List<Assessment> assessments,
    List<String> notes,
    List<Skipped> skipped) {
  public Review {
    sources = List.copyOf(sources);
    assessments = List.copyOf(assessments);
    notes = List.copyOf(notes);
    skipped = List.copyOf(skipped);
  }

  /** The same with other findings and notes. */
  Review with(List<Assessment> marked, List<String> told) {
    return new Review(draft, sources, marked, told, skipped);
  }

  /** Whether the check failed on the draft itself, or on all of its sources. */
  public boolean failed() {
    return skipped.stream().anyMatch(s -> s.file().equals(draft.file()))
        || (sources.isEmpty() && !skipped.isEmpty());
  }

  /**
   * What tells each finding from the others in a baseline, by the id of the finding: its
   * fingerprint, numbered where the draft says one thing more than once.
   */
  public Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Assessment assessment : assessments) {
      String fingerprint = assessment.fingerprint();
      int number = seen.merge(fingerprint, 1, Integer::sum);
      keys.put(assessment.id(), fingerprint + "/" + number);
    }
    return keys;
  }

  /** Whether a finding that nobody decided on is at least as severe. */
  public boolean reaches(Severity level) {
    return assessments.stream().anyMatch(a -> a.counts() && a.severity().compareTo(level) >= 0);
  }
}
