package org.crosscheck.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on the way through an automaton, and what happened before it. Threads
 * share their past, so that remembering costs nothing.
 *
 * @param state what consumed the words, skipped them or remembered the place
 */
record Trace(@Nullable Trace before, Program.State state, int from, int to) {

  /** All that happened, in order. */
  static Deque<Trace> unrolled(@Nullable Trace last) {
    Deque<Trace> all = new ArrayDeque<>();
    for (Trace trace = last; trace != null; trace = trace.before) {
      all.addFirst(trace);
    }
    return all;
  }
}
