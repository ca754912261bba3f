package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.WordLists;

/**
 * Tells the times that a sentence only compares with, or that belong to another event it recalls:
 * "the worst fire since 1983", "the second crash in five months", "more than in the flood of 2002",
 * "a year after a blast in which 30 died". They say nothing of the event that the news is about.
 */
final class Comparisons {
  /** How far before a time the words of a comparison may stand, in tokens. */
  private static final int REACH = 20;

  /** From "since" to its time: "since the devastating November 2017". */
  private static final int NEAR = 5;

  /** Of a noun for an event behind its time: "the 2011 nuclear disaster". */
  private static final int NOUN = 3;

  private static final Set<String> ENDS = Set.of(";", ":", "\u2013", "\u2014", "--", ".");
  private static final Set<String> STOPS = Set.of(";", ":", "\u2013", "\u2014", "--", ".", ",");
  private static final Set<String> RELATIVES =
      Set.of("when", "which", "that", "who", "where", "whose");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "'s", "this", "his", "her", "our", "'");
  private static final Set<String> PLACED =
      Set.of(
          "in", "during", "from", "of", "on", "at", "since", "after", "before", "until", "by",
          "for", "through", "over", "to");
  private static final Set<String> AFTERWARDS = Set.of("after", "before", "since");

  private final Phrases<String> words;
  private final Set<String> events;

  Comparisons(WordLists lists) {
    words = new Phrases<>(lists, "comparison-words", meaning -> meaning);
    events = Set.copyOf(lists.words("event-nouns"));
  }

  /**
   * Whether a time says nothing of what stands at a place of its sentence.
   *
   * @param start the first token of the time
   * @param end the token after its last
   * @param claim the token of what may have happened then; before all others when it stands
   *     elsewhere
   */
  boolean setApart(Words tokens, int start, int end, int claim) {
    return beside(tokens, start).filter(marker -> claim < marker).isPresent()
        || (isComparedWith(tokens, start) && !tells(tokens, end, claim))
        || (isOtherEvent(tokens, start, end) && claim < start);
  }

  /** "The worst since 1983", "the second in five months", "for the first time in 20 years". */
  boolean isComparedWith(Words tokens, int start) {
    for (int at = start - 1; at >= Math.max(0, start - NEAR) && !tokens.in(at, STOPS); at--) {
      if (tokens.is(at, "since", "in", "for") && (tokens.is(at, "since") || at >= start - 2)) {
        return isSuperlative(tokens, at);
      }
    }
    return false;
  }

  private boolean isSuperlative(Words tokens, int before) {
    for (int at = before - 1; at >= Math.max(0, before - REACH) && !tokens.in(at, ENDS); at--) {
      if (superlative(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean superlative(Words tokens, int at) {
    boolean partOfWord = tokens.is(at + 1, "-") || tokens.is(at - 1, "-");
    Optional<Match<String>> found = words.at(tokens, at);
    if (found.filter(match -> match.value().equals("superlative")).isPresent()) {
      return !partOfWord && !tokens.is(at + 1, "only", "just");
    }
    boolean determined = tokens.in(at - 1, DETERMINERS) || tokens.in(at - 2, DETERMINERS);
    return !partOfWord
        && (tokens.form(at).endsWith("iest")
            || (determined && found.filter(match -> match.value().equals("ordinal")).isPresent()));
  }

  /** The token at which "than in", "compared with" or "up from" before a time begins. */
  private Optional<Integer> beside(Words tokens, int start) {
    int from = Math.max(0, start - 2 * NEAR);
    for (int at = start - 1; at >= from && !tokens.in(at, STOPS); at--) {
      if (words.at(tokens, at).filter(match -> match.value().equals("beside")).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "... since the November 2017 shooting, when 26 died": what follows is told of that time. */
  private static boolean tells(Words tokens, int end, int claim) {
    for (int at = end; at < Math.min(claim, end + REACH) && !tokens.in(at, ENDS); at++) {
      if (tokens.in(at, RELATIVES)) {
        return true;
      }
    }
    return false;
  }

  /** "the 1989 disaster", "a 2015 attack", unless something happened "in" it. */
  private boolean isOtherEvent(Words tokens, int start, int end) {
    int first = start;
    while (first > 0 && tokens.in(first - 1, DETERMINERS)) {
      first--;
    }
    return !tokens.capitalised(end)
        && !tokens.in(first - 1, PLACED)
        && (first < start || tokens.digits(start))
        && isEvent(tokens, end);
  }

  private boolean isEvent(Words tokens, int end) {
    for (int at = end; at < end + NOUN && tokens.word(at) && !tokens.in(at, PLACED); at++) {
      if (tokens.in(at, events)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a claim is told of an earlier event that a length of time points to: "a year after a
   * blast in which 30 died", "two years after a similar one killed 21".
   *
   * @param end the token after the length of time
   */
  static boolean isEarlier(Words tokens, int end, int claim) {
    if (!tokens.in(end, AFTERWARDS) || claim <= end) {
      return false;
    }
    for (int at = end; at < Math.min(claim, end + REACH); at++) {
      if (tokens.in(at, STOPS)) {
        return false;
      }
    }
    return claim < end + REACH;
  }
}
