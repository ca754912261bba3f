package org.crosscheck.finding;

import java.util.List;

/**
 * What was found on one alignment.
 *
 * @param type the most serious relation in it
 * @param explanation in plain English: what each source says, whether both can hold, which
 *     difference of scope might explain it, what is unknown. Never who is right
 * @param origins how many independent origins stand behind the claims
 * @param pairs every two claims of different sources, and of one source where it contradicts itself
 */
public record Verdict(
    Alignment alignment,
    RelationType type,
    Severity severity,
    String explanation,
    int origins,
    List<Pair> pairs) {
  public Verdict {
    pairs = List.copyOf(pairs);
  }

  public boolean isDiscrepancy() {
    return type.isDiscrepancy();
  }

  /**
   * What a decision on this finding is about: its type, values and sources. The same as long as
   * these are, whatever else of the articles changes.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
