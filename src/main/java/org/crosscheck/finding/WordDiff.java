package org.crosscheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Two wordings of one thing, word by word.
 *
 * @param left the first wording in pieces, in order
 * @param right the second one
 */
record WordDiff(List<Piece> left, List<Piece> right) {
  /** Longer texts are shown without marks: the comparison grows with the square of what differs. */
  private static final int LONGEST = 4_000;

  /** Some words, and whether the other side does not have them. */
  record Piece(String words, boolean differs) {}

  static WordDiff of(String left, String right) {
    List<String> leftWords = words(left);
    List<String> rightWords = words(right);
    if (leftWords.size() + rightWords.size() > LONGEST) {
      return new WordDiff(List.of(new Piece(left, false)), List.of(new Piece(right, false)));
    }
    Map<String, Character> letters = new HashMap<>();
    Walk walk = new Walk(leftWords, rightWords);
    new StringsComparator(spelled(leftWords, letters), spelled(rightWords, letters))
        .getScript()
        .visit(walk);
    return new WordDiff(joined(walk.left), joined(walk.right));
  }

  private static List<String> words(String text) {
    String line = Wording.oneLine(text);
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  /** One letter a word, so that a comparer of letters compares words. */
  private static String spelled(List<String> words, Map<String, Character> letters) {
    StringBuilder spelled = new StringBuilder(words.size());
    for (String word : words) {
      spelled.append((char) letters.computeIfAbsent(bare(word), w -> (char) letters.size()));
    }
    return spelled.toString();
  }

  /** Without the marks around it, the kind of apostrophe, and capitals. */
  private static String bare(String word) {
    String bare =
        word.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return bare.isEmpty() ? word : bare;
  }

  private static List<Piece> joined(List<Piece> words) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece word : words) {
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).differs() == word.differs()) {
        pieces.set(last, new Piece(pieces.get(last).words() + " " + word.words(), word.differs()));
      } else {
        pieces.add(word);
      }
    }
    return pieces;
  }

  private static final class Walk implements CommandVisitor<Character> {
    private final List<String> leftWords;
    private final List<String> rightWords;
    private final List<Piece> left = new ArrayList<>();
    private final List<Piece> right = new ArrayList<>();

    Walk(List<String> leftWords, List<String> rightWords) {
      this.leftWords = leftWords;
      this.rightWords = rightWords;
    }

    @Override
    public void visitKeepCommand(Character word) {
      left.add(new Piece(leftWords.get(left.size()), false));
      right.add(new Piece(rightWords.get(right.size()), false));
    }

    @Override
    public void visitDeleteCommand(Character word) {
      left.add(new Piece(leftWords.get(left.size()), true));
    }

    @Override
    public void visitInsertCommand(Character word) {
      right.add(new Piece(rightWords.get(right.size()), true));
    }
  }
}
