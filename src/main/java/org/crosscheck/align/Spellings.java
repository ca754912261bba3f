package org.crosscheck.align;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

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

  private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

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
    int edits = LETTERS.apply(a, b);
    return (edits == 1 && a.length() != b.length()) || (edits <= 2 && shorter >= LONG);
  }
}
