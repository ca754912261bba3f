package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.WordDiff;
import org.crosscheck.text.Blanks;

/** What differs between two wordings of one utterance, phrase by phrase, in their order. */
final class Variants {
  private static final int SHOWN = 3;

  private Variants() {}

  /**
   * @param left what the first is called: "the first", "The Post"
   * @param right what the second is called
   */
  static String of(String first, String second, String left, String right) {
    List<WordDiff.Hunk> hunks = hunks(WordDiff.of(first, second));
    List<String> told = new ArrayList<>();
    hunks.stream().limit(SHOWN).forEach(hunk -> told.add(told(hunk, left, right)));
    if (hunks.size() > SHOWN) {
      told.add("and more");
    }
    return told.isEmpty() ? "the words differ" : String.join("; ", told);
  }

  /** Whether the two overlap, and differ only in where they begin and end. */
  static boolean areNone(String first, String second) {
    WordDiff diff = WordDiff.of(first, second);
    boolean overlap = diff.left().stream().anyMatch(piece -> !piece.differs());
    return overlap && !diff.hunks().isEmpty() && hunks(diff).isEmpty();
  }

  private static List<WordDiff.Hunk> hunks(WordDiff diff) {
    return trimmed(diff).stream().filter(Variants::carriesWords).toList();
  }

  /** The differences without what one has more at an end: it only quotes more of what was said. */
  private static List<WordDiff.Hunk> trimmed(WordDiff diff) {
    List<WordDiff.Hunk> hunks = new ArrayList<>(diff.hunks());
    if (hunks.size() < 2) {
      return hunks;
    }
    int last = hunks.size() - 1;
    if (differs(diff.left(), false) || differs(diff.right(), false)) {
      hunks.set(last, cut(hunks.get(last), false));
    }
    if (differs(diff.left(), true) || differs(diff.right(), true)) {
      hunks.set(0, cut(hunks.get(0), true));
    }
    return hunks;
  }

  /** Whether a wording begins, or ends, with what the other does not have. */
  private static boolean differs(List<WordDiff.Piece> pieces, boolean first) {
    return !pieces.isEmpty() && pieces.get(first ? 0 : pieces.size() - 1).differs();
  }

  private static WordDiff.Hunk cut(WordDiff.Hunk hunk, boolean first) {
    int left = length(hunk.left());
    int right = length(hunk.right());
    int most = left == 0 || right == 0 ? 0 : Math.min(left, right) + 1;
    return new WordDiff.Hunk(some(hunk.left(), most, first), some(hunk.right(), most, first));
  }

  private static int length(String words) {
    return words.isBlank() ? 0 : Blanks.split(words.strip()).size();
  }

  /** The last words of what a wording begins with, or the first of what it ends with. */
  private static String some(String words, int most, boolean last) {
    if (length(words) <= most) {
      return words;
    }
    List<String> all = Blanks.split(words.strip());
    return String.join(
        " ", last ? all.subList(all.size() - most, all.size()) : all.subList(0, most));
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
