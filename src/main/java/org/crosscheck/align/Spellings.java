package org.crosscheck.align;

import java.util.List;

/**
 * Tells two spellings of one name, "Stephen" and "Steven", from two names of one family. Only one
 * part of the name may differ, and only as far as hearing goes: a letter more or less, or two
 * letters of a long part. A name with an "a" more is a woman's.
 */
final class Spellings {
  private static final int SHORTEST = 3;
  private static final int LONG = 6;

  /** No name is longer; a string without blanks may be. */
  private static final int LONGEST = 40;

  private Spellings() {}

  /** Whether two full names, in order and without initials, may be one person's. */
  static boolean ofOne(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    int differing = -1;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0 && soundsAlike(a.get(differing), b.get(differing));
  }

  private static boolean soundsAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST || Math.max(a.length(), b.length()) > LONGEST) {
      return false;
    }
    if (a.charAt(0) != b.charAt(0) || a.equals(b + "a") || b.equals(a + "a")) {
      return false;
    }
    int edits = edits(a, b);
    return (edits == 1 && a.length() != b.length()) || (edits <= 2 && shorter >= LONG);
  }

  /** How many letters must be put in, left out or changed (Levenshtein 1966). */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
