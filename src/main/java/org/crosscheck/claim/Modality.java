package org.crosscheck.claim;

import java.util.Locale;

/** How a claim is put forward. */
public enum Modality {
  /** In the outlet's own voice. */
  ASSERTED,
  /** With a named or described speaker. */
  REPORTED,
  NEGATED,
  DENIED,
  HYPOTHETICAL,
  PLANNED,
  QUESTION;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
