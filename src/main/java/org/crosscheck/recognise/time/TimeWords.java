package org.crosscheck.recognise.time;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * The words of which every time has one, unless it has a figure. Most sentences have neither, and
 * looking for these costs far less than looking for times.
 */
final class TimeWords {
  private static final int REACH = 8;
  private static final Pattern CUT = Pattern.compile("[ .'-]+");
  private static final Pattern CUT_BUT_APOSTROPHES = Pattern.compile("[ .-]+");

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
              "hourlong",
              "daylong",
              "nightlong",
              "weeklong",
              "monthlong",
              "yearlong",
              "decadelong",
              "centurylong",
              "lunchtime",
              "q",
              "ytd",
              "pxy",
              "pxm",
              "pxw",
              "pxd",
              "pxde",
              "pxce",
              "ptxh",
              "ptxm",
              "ptxs"));

  /**
   * What else the grammars step over on the way to such a word, by itself or within a phrase: "a
   * little more than half an hour".
   */
  private static final Set<String> LINKS =
      Set.of(
          "additional",
          "almost",
          "another",
          "around",
          "away",
          "business",
          "calendar",
          "closing",
          "coming",
          "commencing",
          "consecutive",
          "current",
          "each",
          "early",
          "earlier",
          "end",
          "ending",
          "entire",
          "every",
          "extra",
          "final",
          "first",
          "fiscal",
          "following",
          "full",
          "further",
          "future",
          "fy",
          "good",
          "half",
          "hundred",
          "just",
          "last",
          "lasting",
          "late",
          "later",
          "least",
          "less",
          "long",
          "mere",
          "mid",
          "more",
          "nearly",
          "next",
          "now",
          "once",
          "only",
          "opening",
          "other",
          "past",
          "pre",
          "preceding",
          "previous",
          "prior",
          "quarters",
          "roughly",
          "same",
          "second",
          "short",
          "single",
          "small",
          "solid",
          "some",
          "starting",
          "beginning",
          "straight",
          "successive",
          "then",
          "thousand",
          "million",
          "billion",
          "three",
          "through",
          "wee",
          "well",
          "whole",
          "working",
          "rest",
          "few",
          "little",
          "much",
          "several",
          "couple",
          "times");

  private static final List<String> LINKING_LISTS =
      List.of(
          "function-words",
          "time-numbers",
          "time-vague-numbers",
          "time-bounds",
          "time-portions",
          "time-zones");

  /** Behind a number these make a time of day; "am" alone is mostly the verb. */
  private static final Set<String> HALVES = Set.of("am", "a.m", "a.m.", "pm", "p.m", "p.m.");

  private final Set<String> links = new HashSet<>(LINKS);

  private final Set<String> numbers;

  TimeWords(WordLists lists) {
    Set<String> small = Set.copyOf(lists.words("function-words"));
    for (String list : LISTS) {
      for (String entry : lists.words(list)) {
        links.addAll(List.of(CUT.split(entry)));
        for (String word : CUT_BUT_APOSTROPHES.split(entry)) {
          if (!small.contains(word) || !entry.contains(" ")) {
            words.add(word);
          }
        }
      }
    }
    links.addAll(words);
    LINKING_LISTS.forEach(
        list -> lists.words(list).forEach(entry -> links.addAll(List.of(CUT.split(entry)))));
    words.removeAll(
        Set.of("this", "last", "next", "previous", "following", "same", "that", "coming"));
    lists.words("weekdays").forEach(day -> words.add(day + "s"));
    numbers = Set.copyOf(lists.words("time-numbers"));
    links.addAll(words);
  }

  /**
   * The tokens at which a time may begin: those from which words that can stand in a time lead to
   * such a word or figure. "a little more than half an hour" has it seven tokens on.
   */
  BitSet starts(List<Token> tokens) {
    BitSet starts = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (isOne(tokens.get(i)) || isNumberPair(tokens, i)) {
        int start = i;
        while (start > 0 && i - start < REACH && isLink(tokens.get(start - 1))) {
          start--;
        }
        starts.set(start, i + 1);
      }
    }
    return starts;
  }

  /** The same without asking what the words are: all that have such a word or figure in reach. */
  BitSet startsInReach(List<Token> tokens) {
    BitSet starts = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (isOne(tokens.get(i)) || isNumberPair(tokens, i)) {
        starts.set(Math.max(0, i - REACH), i + 1);
      }
    }
    return starts;
  }

  /**
   * Whether a word can stand in a time before the word that makes it one. All signs can, and single
   * letters: "P3D", "w/c Feb 4".
   */
  private boolean isLink(Token token) {
    return token.text().length() == 1
        || !Character.isLetter(token.text().codePointAt(0))
        || links.contains(token.form());
  }

  /** "eight forty", "nineteen twenty eight", "seven pm". */
  private boolean isNumberPair(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !numbers.contains(tokens.get(at).form())) {
      return false;
    }
    String next = tokens.get(at + 1).form();
    return numbers.contains(next) || HALVES.contains(next);
  }

  private boolean isOne(Token token) {
    return Character.isDigit(token.text().charAt(0)) || words.contains(token.form());
  }
}
