package org.crosscheck.finding;

import java.util.Locale;

/** The logic between two claims about one fact, from the least to the most serious. */
public enum RelationType {
  CONSISTENT(false),
  /** Not enough in the text to judge. */
  INDETERMINATE(false),
  /** One is vaguer than the other, and both can hold: "dozens" and 40. */
  IMPRECISE(false),
  /** Another period, place or population explains the difference. */
  SCOPE_DIFFERS(false),
  /** A later figure replaces an earlier one. */
  UPDATE(true),
  /** Both can hold, but the figures named differ: at least 14, at least 20. */
  DIVERGENT(true),
  /** Lists that do not have the same members. */
  SET_DIFFERS(true),
  /** One utterance in different words. */
  QUOTE_VARIANT(true),
  /** One utterance, two speakers. */
  SPEAKER_DIFFERS(true),
  /** Cannot both hold in the same scope. */
  CONTRADICTION(true);

  private final boolean discrepancy;

  RelationType(boolean discrepancy) {
    this.discrepancy = discrepancy;
  }

  public boolean isDiscrepancy() {
    return discrepancy;
  }

  /** As the JSON report writes it: "scope-differs". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
