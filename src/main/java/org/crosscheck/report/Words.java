package org.crosscheck.report;

/** Words as a reader counts them: runs of anything but white space. */
final class Words {
  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
