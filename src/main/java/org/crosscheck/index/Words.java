package org.crosscheck.index;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.text.Token;

/**
 * The words of a text by which articles about one story find each other: in lower case, without
 * accents, of three letters and more. Those that the text writes with a capital only are names and
 * have a mark. Figures are left out, because they are what differs.
 */
final class Words {
  private static final String NAME = "n:";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int MOST = 20_000;

  private Words() {}

  static boolean isName(String word) {
    return word.startsWith(NAME);
  }

  /** How often each word occurs. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> capitals = new TreeMap<>();
    Map<String, Integer> others = new TreeMap<>();
    int start = 0;
    for (int i = 0; i <= text.length() && capitals.size() + others.size() < MOST; i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        int length = i - start;
        if (length >= SHORTEST && length <= LONGEST) {
          boolean capital = Character.isUpperCase(text.charAt(start));
          String word = Token.folded(text.substring(start, i));
          (capital ? capitals : others).merge(word, 1, Integer::sum);
        }
        start = i + 1;
      }
    }
    return joined(capitals, others);
  }

  private static Map<String, Integer> joined(
      Map<String, Integer> capitals, Map<String, Integer> others) {
    Map<String, Integer> words = new TreeMap<>(others);
    Set<String> both = new HashSet<>(others.keySet());
    capitals.forEach(
        (word, count) ->
            words.merge(both.contains(word) ? word : NAME + word, count, Integer::sum));
    return words;
  }
}
