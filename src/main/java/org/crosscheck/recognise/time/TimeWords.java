package org.crosscheck.recognise.time;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * The words of which every time has one, unless it has a figure. Most sentences have neither, and
 * looking for these costs far less than looking for times.
 */
final class TimeWords {
  private static final int REACH = 8;

  private static final List<String> LISTS =
      List.of(
          "months",
          "weekdays",
          "seasons",
          "decades",
          "holidays",
          "clock-words",
          "parts-of-day",
          "time-units",
          "time-references",
          "time-sets",
          "time-shifts");

  private final Set<String> words =
      new HashSet<>(
          Set.of(
              "century",
              "centuries",
              "eve",
              "o'clock",
              "oclock",
              "weekend",
              "weekends",
              "quarter",
              "overnight",
              "tonight",
              "once",
              "twice",
              "lunchtime",
              "q",
              "pxy",
              "pxm",
              "pxw",
              "pxd",
              "pxde",
              "pxce",
              "ptxh",
              "ptxm",
              "ptxs"));

  private final Set<String> numbers;

  TimeWords(WordLists lists) {
    Set<String> small = Set.copyOf(lists.words("function-words"));
    for (String list : LISTS) {
      for (String entry : lists.words(list)) {
        for (String word : entry.split("[ .-]+")) {
          if (!small.contains(word) || !entry.contains(" ")) {
            words.add(word);
          }
        }
      }
    }
    words.removeAll(
        Set.of("this", "last", "next", "previous", "following", "same", "that", "coming"));
    lists.words("weekdays").forEach(day -> words.add(day + "s"));
    numbers = Set.copyOf(lists.words("time-numbers"));
  }

  /**
   * The tokens at which a time may begin: those with such a word or figure in reach. "a little more
   * than half an hour" has it seven tokens on.
   */
  BitSet starts(List<Token> tokens) {
    BitSet starts = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (isOne(tokens.get(i)) || isNumberPair(tokens, i)) {
        starts.set(Math.max(0, i - REACH), i + 1);
      }
    }
    return starts;
  }

  /** "eight forty", "nineteen twenty eight". */
  private boolean isNumberPair(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && numbers.contains(tokens.get(at).form())
        && numbers.contains(tokens.get(at + 1).form());
  }

  private boolean isOne(Token token) {
    return Character.isDigit(token.text().charAt(0)) || words.contains(token.form());
  }
}
