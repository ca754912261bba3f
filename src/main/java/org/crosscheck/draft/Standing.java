package org.crosscheck.draft;

import java.util.Optional;
import org.crosscheck.finding.Decision;

/**
 * What was decided on a finding before this check, by whatever means.
 *
 * @param reason in words; may be empty
 * @param decision what a person decided, whether it still stands or not
 */
public record Standing(Kind kind, String reason, Optional<Decision> decision) {
  public static final Standing NEW = new Standing(Kind.OPEN, "", Optional.empty());

  /** The means. */
  public enum Kind {
    /** Nothing was decided. */
    OPEN,
    /** It is in the baseline. */
    KNOWN,
    /** A comment in the draft suppresses it. */
    SUPPRESSED,
    /** A person dismissed it. */
    DISMISSED,
    /** A person accepted it as a disagreement that matters. */
    ACCEPTED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
