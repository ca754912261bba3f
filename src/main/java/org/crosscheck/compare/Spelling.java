package org.crosscheck.compare;

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
    return shorter >= SHORTEST && distance(a, b) <= (shorter >= 6 ? 2 : 1);
  }

  private static boolean isInitial(String part) {
    return part.length() == 1 || (part.length() == 2 && part.endsWith("."));
  }

  /** How many letters must be put in, left out or replaced (Levenshtein 1965). */
  private static int distance(String left, String right) {
    String a = left.substring(0, Math.min(LONGEST, left.length()));
    String b = right.substring(0, Math.min(LONGEST, right.length()));
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
