package org.crosscheck.annotate;

import java.util.Locale;
import java.util.Set;
import org.crosscheck.text.WordLists;

/** Words that end with a stop without ending the sentence: "Mr.", "Jan.", "Sen.", "U.S.". */
final class Abbreviations {
  static final String LIST = "abbreviations";
  private final Set<String> words;

  Abbreviations(WordLists lists) {
    words = Set.copyOf(lists.words(LIST));
  }

  /**
   * Whether the text before {@code stop}, which is the offset of a full stop, ends with one of the
   * words.
   */
  boolean endsBefore(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return words.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }
}
