package org.crosscheck.finding;

import java.util.Locale;

/** How much a discrepancy matters to a reader. It never alters a verdict. */
public enum Severity {
  NONE,
  LOW,
  MEDIUM,
  HIGH;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
