package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.lineage.Folding.Word;
import org.crosscheck.lineage.Passage.Gap;

/**
 * Aligns the words of two sentences locally (Smith and Waterman 1981: a match 3, a difference -2, a
 * gap -1) and widens the result to the ends of both sentences where little is left, so that words
 * changed at an end are seen as a difference.
 */
final class Alignments {
  private static final int MATCH = 3;
  private static final int MISS = -2;
  private static final int GAP = -1;

  /** Longer sentences are cut: a "sentence" of 5 MB must not cost a square of its length. */
  static final int LONGEST = 300;

  /** So many words left over at an end still belong to the sentence that was copied. */
  private static final int REST = 12;

  private Alignments() {}

  /** The best common passage; empty if no word is shared. */
  static Optional<Passage> best(List<Word> first, List<Word> second) {
    List<Word> a = first.subList(0, Math.min(LONGEST, first.size()));
    List<Word> b = second.subList(0, Math.min(LONGEST, second.size()));
    Map<String, Integer> numbers = new HashMap<>();
    int[] left = numbered(a, numbers);
    int[] right = numbered(b, numbers);
    int[][] score = scores(left, right);
    int[] end = highest(score);
    if (score[end[0]][end[1]] == 0) {
      return Optional.empty();
    }
    return Optional.of(passage(a, b, matches(left, right, score, end)));
  }

  /** Each word as a number, since each is held against all those of the other sentence. */
  private static int[] numbered(List<Word> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(words.get(i).form(), word -> numbers.size());
    }
    return numbered;
  }

  private static int[][] scores(int[] a, int[] b) {
    int[][] score = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      int[] above = score[i - 1];
      int[] row = score[i];
      for (int j = 1; j <= b.length; j++) {
        int diagonal = above[j - 1] + (a[i - 1] == b[j - 1] ? MATCH : MISS);
        int gap = Math.max(above[j], row[j - 1]) + GAP;
        row[j] = Math.max(0, Math.max(diagonal, gap));
      }
    }
    return score;
  }

  private static int[] highest(int[][] score) {
    int row = 0;
    int column = 0;
    int best = score[0][0];
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < score[i].length; j++) {
        if (score[i][j] > best) {
          best = score[i][j];
          row = i;
          column = j;
        }
      }
    }
    return new int[] {row, column};
  }

  /** The pairs of equal words on the best path, from the first to the last. */
  private static List<int[]> matches(int[] a, int[] b, int[][] score, int[] end) {
    List<int[]> matches = new ArrayList<>();
    int i = end[0];
    int j = end[1];
    while (i > 0 && j > 0 && score[i][j] > 0) {
      boolean same = a[i - 1] == b[j - 1];
      if (score[i][j] == score[i - 1][j - 1] + (same ? MATCH : MISS)) {
        if (same) {
          matches.add(new int[] {i - 1, j - 1});
        }
        i--;
        j--;
      } else if (score[i][j] == score[i - 1][j] + GAP) {
        i--;
      } else {
        j--;
      }
    }
    Collections.reverse(matches);
    return matches;
  }

  private static Passage passage(List<Word> a, List<Word> b, List<int[]> matches) {
    int[] first = matches.get(0);
    int[] last = matches.get(matches.size() - 1);
    boolean head = first[0] <= REST && first[1] <= REST;
    boolean tail = a.size() - 1 - last[0] <= REST && b.size() - 1 - last[1] <= REST;
    int aFrom = head ? 0 : first[0];
    int bFrom = head ? 0 : first[1];
    int aTo = tail ? a.size() : last[0] + 1;
    int bTo = tail ? b.size() : last[1] + 1;
    return new Passage(
        a.subList(aFrom, aTo),
        b.subList(bFrom, bTo),
        matches.size(),
        longestRun(matches),
        gaps(matches, new int[] {aFrom, bFrom}, new int[] {aTo, bTo}));
  }

  private static int longestRun(List<int[]> matches) {
    int best = 1;
    int run = 1;
    for (int i = 1; i < matches.size(); i++) {
      boolean next =
          matches.get(i)[0] == matches.get(i - 1)[0] + 1
              && matches.get(i)[1] == matches.get(i - 1)[1] + 1;
      run = next ? run + 1 : 1;
      best = Math.max(best, run);
    }
    return best;
  }

  private static List<Gap> gaps(List<int[]> matches, int[] from, int[] to) {
    List<Gap> gaps = new ArrayList<>();
    int i = from[0];
    int j = from[1];
    for (int[] match : matches) {
      addGap(gaps, new Gap(i - from[0], match[0] - from[0], j - from[1], match[1] - from[1]));
      i = match[0] + 1;
      j = match[1] + 1;
    }
    addGap(gaps, new Gap(i - from[0], to[0] - from[0], j - from[1], to[1] - from[1]));
    return gaps;
  }

  private static void addGap(List<Gap> gaps, Gap gap) {
    if (gap.aTo() > gap.aFrom() || gap.bTo() > gap.bFrom()) {
      gaps.add(gap);
    }
  }
}
