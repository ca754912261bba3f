package org.crosscheck.align;

import java.util.Arrays;

/**
 * How alike pairs of claims are, by the numbers of the two. Many thousands are kept at a time, so
 * they stand in two arrays (open addressing) rather than in a map of objects.
 */
final class Scores {
  /** For a pair that something rules out, however much else is alike. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final long NONE = -1;

  private long[] keys = empty(1 << 10);
  private double[] scores = new double[1 << 10];
  private int size;

  /** Gives the score of a pair that is not known yet. */
  @FunctionalInterface
  interface Judge {
    double score(int first, int second);
  }

  /** The score of a pair; each is judged once. */
  double of(int first, int second, Judge judge) {
    long key = ((long) first << 32) | second;
    int slot = slot(keys, key);
    if (keys[slot] == key) {
      return scores[slot];
    }
    double score = judge.score(first, second);
    put(key, score);
    return score;
  }

  private void put(long key, double score) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(keys, key);
    keys[slot] = key;
    scores[slot] = score;
    size++;
  }

  private void grow() {
    long[] more = empty(keys.length * 2);
    double[] moved = new double[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != NONE) {
        int slot = slot(more, keys[i]);
        more[slot] = keys[i];
        moved[slot] = scores[i];
      }
    }
    keys = more;
    scores = moved;
  }

  private static long[] empty(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, NONE);
    return keys;
  }

  private static int slot(long[] keys, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
