package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words as rule authors write them into the tokens that the text would have: "hand-held" is
 * three, "don't" two, "U.S." one.
 */
final class Wording {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}"
              + "|n't(?!\\p{L})"
              + "|\\p{L}+?(?=n't(?!\\p{L}))"
              + "|'(?:s|m|d|re|ve|ll)(?!\\p{L})"
              + "|\\p{L}+(?:'(?!(?:s|m|d|re|ve|ll|t)(?!\\p{L}))\\p{L}+)*"
              + "|\\d+(?:[.,:/]\\d+)*"
              + "|\\S");

  private Wording() {}

  /** The tokens in lower case, with straight apostrophes. */
  static List<String> tokens(String words) {
    return isPlain(words) ? List.of(words) : cut(words);
  }

  /** A word of small letters is one token. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < 'a' || words.charAt(i) > 'z') {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static List<String> cut(String words) {
    Matcher matcher = TOKEN.matcher(words.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    List<String> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
