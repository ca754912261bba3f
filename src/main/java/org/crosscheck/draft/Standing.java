package org.crosscheck.draft;

/**
 * What was decided on a finding before this check, by whatever means.
 *
 * @param reason in words; may be empty
 */
public record Standing(Kind kind, String reason) {
  public static final Standing NEW = new Standing(Kind.OPEN, "");

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
