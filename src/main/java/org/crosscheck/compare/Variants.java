package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.WordDiff;

/** What differs between two wordings of one utterance, phrase by phrase, in their order. */
final class Variants {
  private static final int SHOWN = 3;

  private Variants() {}

  /**
   * @param left what the first is called: "the first", "The Post"
   * @param right what the second is called
   */
  static String of(String first, String second, String left, String right) {
    List<WordDiff.Hunk> hunks =
        WordDiff.of(first, second).hunks().stream().filter(Variants::carriesWords).toList();
    List<String> told = new ArrayList<>();
    hunks.stream().limit(SHOWN).forEach(hunk -> told.add(told(hunk, left, right)));
    if (hunks.size() > SHOWN) {
      told.add("and more");
    }
    return told.isEmpty() ? "the words differ" : String.join("; ", told);
  }

  private static boolean carriesWords(WordDiff.Hunk hunk) {
    return !phrase(hunk.left()).isEmpty() || !phrase(hunk.right()).isEmpty();
  }

  private static String told(WordDiff.Hunk hunk, String left, String right) {
    String first = phrase(hunk.left());
    String second = phrase(hunk.right());
    if (first.isEmpty()) {
      return "only " + right + " has " + Wording.marked(second);
    }
    if (second.isEmpty()) {
      return "only " + left + " has " + Wording.marked(first);
    }
    return left
        + " has "
        + Wording.marked(first)
        + " where "
        + right
        + " has "
        + Wording.marked(second);
  }

  /** Without the marks at its ends. */
  private static String phrase(String words) {
    return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$", "");
  }
}
