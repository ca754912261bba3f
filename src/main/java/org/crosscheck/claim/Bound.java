package org.crosscheck.claim;

/**
 * How the text limits a figure ("at least 13" is {@link #AT_LEAST}). The contract calls it {@code
 * basis}.
 */
public enum Bound {
  EXACT("exact"),
  AT_LEAST("at-least"),
  MORE_THAN("more-than"),
  AT_MOST("at-most"),
  FEWER_THAN("fewer-than"),
  /** Rounded by the writer: "about 40", "a dozen". Says nothing certain of the limits. */
  ABOUT("about"),
  /** Two ends: "3-4", "between 10 and 20", "13 or 14". */
  RANGE("range"),
  /** A word without a figure: "dozens", "several". */
  VAGUE("vague");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** As the JSON report writes it. */
  public String word() {
    return word;
  }
}
