package org.crosscheck.compare;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells two spellings of one name from two names. They are spellings of one where every part that
 * differs does so in few letters ("Stephen", "Steven"); a part that one leaves out makes no
 * difference.
 */
final class Spelling {
  /** Shorter parts differ by a letter too easily: Ann and Ian, Lee and Lea. */
  private static final int SHORTEST = 4;

  /** Longer ones are cut: no name is so long. */
  private static final int LONGEST = 40;

  private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

  private Spelling() {}

  /** Whether two names, folded, differ in the spelling of a part and in nothing else. */
  static boolean isVariant(String a, String b) {
    String[] first = a.strip().split("\\s+");
    String[] second = b.strip().split("\\s+");
    String[] shorter = first.length <= second.length ? first : second;
    String[] longer = first.length <= second.length ? second : first;
    int at = 0;
    for (String part : shorter) {
      while (at < longer.length && !alike(part, longer[at])) {
        at++;
      }
      if (at == longer.length) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean initial = a.charAt(0) == b.charAt(0) && (isInitial(a) || isInitial(b));
    if (a.equals(b) || initial) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter >= SHORTEST && LETTERS.apply(cut(a), cut(b)) <= (shorter >= 6 ? 2 : 1);
  }

  private static boolean isInitial(String part) {
    return part.length() == 1 || (part.length() == 2 && part.endsWith("."));
  }

  private static String cut(String part) {
    return part.substring(0, Math.min(LONGEST, part.length()));
  }
}
