package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.crosscheck.text.Orthography;

/**
 * Two wordings of one thing, word by word. Capitals, accents, British and American spelling,
 * apostrophes and the marks around a word make no difference.
 *
 * @param left the first wording in pieces, in order
 * @param right the second one
 * @param hunks what differs, in order
 */
public record WordDiff(List<Piece> left, List<Piece> right, List<Hunk> hunks) {
  /** Longer texts are shown without marks: the comparison grows with the square of what differs. */
  private static final int LONGEST = 4_000;

  /** What stands around a word, and the hyphen of "e-mail". */
  private static final Pattern MARKS =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$|(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");

  /** So few words that both have between two differences belong to one larger difference. */
  private static final int BETWEEN = 1;

  public WordDiff {
    left = List.copyOf(left);
    right = List.copyOf(right);
    hunks = List.copyOf(hunks);
  }

  /** Some words, and whether the other side does not have them. */
  public record Piece(String words, boolean differs) {}

  /** The words of each side at one place where they differ; one of the two may be empty. */
  public record Hunk(String left, String right) {}

  /** A word of one side alone, or of both as each has it; empty on the side without it. */
  private record Step(String left, String right, boolean differs) {}

  public static WordDiff of(String left, String right) {
    List<String> leftWords = words(left);
    List<String> rightWords = words(right);
    if (leftWords.size() + rightWords.size() > LONGEST) {
      return new WordDiff(
          List.of(new Piece(left, false)), List.of(new Piece(right, false)), List.of());
    }
    Map<String, Character> letters = new HashMap<>();
    Walk walk = new Walk(leftWords, rightWords);
    new StringsComparator(spelled(leftWords, letters), spelled(rightWords, letters))
        .getScript()
        .visit(walk);
    return new WordDiff(
        pieces(walk.steps, true), pieces(walk.steps, false), Hunks.of(walk.steps, BETWEEN));
  }

  /** Whether no word differs. */
  public boolean same() {
    return hunks.isEmpty();
  }

  private static List<String> words(String text) {
    String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
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

  private static String bare(String word) {
    String bare = MARKS.matcher(Orthography.folded(word)).replaceAll("");
    return !bare.isEmpty() ? bare : word.chars().allMatch(c -> c == '.') ? "\u2026" : word;
  }

  private static List<Piece> pieces(List<Step> steps, boolean left) {
    List<Piece> pieces = new ArrayList<>();
    for (Step step : steps) {
      String word = left ? step.left() : step.right();
      int last = pieces.size() - 1;
      if (word.isEmpty()) {
        continue;
      }
      if (last >= 0 && pieces.get(last).differs() == step.differs()) {
        pieces.set(last, new Piece(pieces.get(last).words() + " " + word, step.differs()));
      } else {
        pieces.add(new Piece(word, step.differs()));
      }
    }
    return pieces;
  }

  /** Gathers the places that differ, with the few words between two that lie close together. */
  private static final class Hunks {
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<Step> open = new ArrayList<>();
    private int same;

    static List<Hunk> of(List<Step> steps, int between) {
      Hunks gathered = new Hunks();
      for (Step step : steps) {
        gathered.same = step.differs() ? 0 : gathered.same + 1;
        if (gathered.same > between) {
          gathered.close(between);
        } else if (step.differs() || !gathered.open.isEmpty()) {
          gathered.open.add(step);
        }
      }
      gathered.close(gathered.same);
      return gathered.hunks;
    }

    /**
     * @param after how many words at the end of what is open both sides have
     */
    private void close(int after) {
      List<Step> differing = open.subList(0, Math.max(0, open.size() - after));
      if (!differing.isEmpty()) {
        hunks.add(new Hunk(joined(differing, true), joined(differing, false)));
      }
      open.clear();
    }

    private static String joined(List<Step> steps, boolean left) {
      StringBuilder words = new StringBuilder();
      for (Step step : steps) {
        String word = left ? step.left() : step.right();
        words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
      }
      return words.toString();
    }
  }

  private static final class Walk implements CommandVisitor<Character> {
    private final List<String> leftWords;
    private final List<String> rightWords;
    private final List<Step> steps = new ArrayList<>();
    private int left;
    private int right;

    Walk(List<String> leftWords, List<String> rightWords) {
      this.leftWords = leftWords;
      this.rightWords = rightWords;
    }

    @Override
    public void visitKeepCommand(Character word) {
      steps.add(new Step(leftWords.get(left++), rightWords.get(right++), false));
    }

    @Override
    public void visitDeleteCommand(Character word) {
      steps.add(new Step(leftWords.get(left++), "", true));
    }

    @Override
    public void visitInsertCommand(Character word) {
      steps.add(new Step("", rightWords.get(right++), true));
    }
  }
}
