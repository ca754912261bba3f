package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The blanks between words: what {@code \s} stands for in a regular expression. Does without one
 * what is done for every claim.
 */
public final class Blanks {
  private static final String SIGNS = " \t\n\u000B\f\r";

  private Blanks() {}

  /** With one space for each run of blanks. */
  public static String single(String words) {
    if (isSingle(words)) {
      return words;
    }
    StringBuilder single = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!isBlank(words, i)) {
        single.append(words.charAt(i));
      } else if (i == 0 || !isBlank(words, i - 1)) {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean isSingle(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isBlank(words, i) && (words.charAt(i) != ' ' || (i > 0 && words.charAt(i - 1) == ' '))) {
        return false;
      }
    }
    return true;
  }

  /** The words between blanks; the first is empty where a blank stands first. */
  public static List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      if (isBlank(words, i)) {
        if (i == 0 || !isBlank(words, i - 1)) {
          parts.add(words.substring(from, i));
        }
        from = i + 1;
      }
    }
    if (from < words.length() || words.isEmpty()) {
      parts.add(words.substring(from));
    }
    return parts.equals(List.of("")) && !words.isEmpty() ? List.of() : parts;
  }

  private static boolean isBlank(String words, int at) {
    return SIGNS.indexOf(words.charAt(at)) >= 0;
  }
}
