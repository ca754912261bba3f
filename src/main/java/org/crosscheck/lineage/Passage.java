package org.crosscheck.lineage;

import java.util.List;
import org.crosscheck.lineage.Folding.Word;

/**
 * Two runs of words that are copies of each other, with the places where they differ.
 *
 * @param a the words in the first text
 * @param b the words in the second text
 * @param matched how many words are the same, in order
 * @param run how many of them follow each other unbroken, at most
 * @param gaps where they differ, in order
 */
record Passage(List<Word> a, List<Word> b, int matched, int run, List<Gap> gaps) {
  Passage {
    a = List.copyOf(a);
    b = List.copyOf(b);
    gaps = List.copyOf(gaps);
  }

  /** The share of the words that are the same, from 0 to 1. */
  double similarity() {
    return 2.0 * matched / Math.max(1, a.size() + b.size());
  }

  /**
   * Words that only one has, or that stand in place of each other. Indices count from the start of
   * the passage; one of the two may be empty.
   */
  record Gap(int aFrom, int aTo, int bFrom, int bTo) {}
}
