package org.crosscheck.finding;

/**
 * What a person decided on a finding.
 *
 * @param finding the id of the finding's alignment
 * @param fingerprint of the finding as it was then ({@link Verdict#fingerprint})
 * @param choice what was decided; {@link Choice#NONE} where there is a note only
 * @param reason why, in words; may be empty
 * @param note may be empty
 * @param by who decided; may be empty
 * @param at when, as the person's program wrote it; may be empty
 */
public record Decision(
    String finding,
    String fingerprint,
    Choice choice,
    String reason,
    String note,
    String by,
    String at) {

  /** The two ways to decide, and none. The JSON name is the word. */
  public enum Choice {
    /** It is a disagreement that matters. */
    ACCEPT("accept"),
    /** It is none, or does not matter. */
    DISMISS("dismiss"),
    NONE("");

    private final String word;

    Choice(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The same decision on a finding that has another id by now. */
  Decision on(String id) {
    return new Decision(id, fingerprint, choice, reason, note, by, at);
  }

  /** Whether the finding still has the values and sources that were decided on. */
  public boolean stands(Verdict verdict) {
    return fingerprint.equals(verdict.fingerprint());
  }
}
