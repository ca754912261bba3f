package org.crosscheck.text;

import java.util.regex.Pattern;

/**
 * One form for words that British and American writers spell in two ways: "recognised" and
 * "recognized", "travelling" and "traveling", "E.U." and "EU". The form is for comparing only, and
 * need not be a word.
 */
public final class Orthography {
  /** Shorter words are hardly ever spelt in two ways: "our", "ise". */
  private static final int SHORTEST = 6;

  private static final Pattern DOUBLED =
      Pattern.compile("(?<=\\p{L}{3}[aeiou])ll(?=(?:ing|ed|er|ers|or|ors)$)");

  private Orthography() {}

  /** Without case, accents and dots, in one spelling. */
  public static String folded(String word) {
    return spelling(Token.folded(word).replace(".", ""));
  }

  /** One spelling for a word that is in lower case. */
  public static String spelling(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String one =
        word.replace("isa", "iza").replace("ise", "ize").replace("isi", "izi").replace("our", "or");
    String ended = ended(ended(ended(one, "tre", "ter"), "ence", "ense"), "ogue", "og");
    return ended.contains("ll") ? DOUBLED.matcher(ended).replaceFirst("l") : ended;
  }

  private static String ended(String word, String british, String american) {
    return word.endsWith(british)
        ? word.substring(0, word.length() - british.length()) + american
        : word;
  }
}
