package org.crosscheck.recognise.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What one grammar read at the tokens of one sentence. Larger grammars ask smaller ones about the
 * same place over and over; the answer depends on the place alone.
 */
final class Memo<T> {
  private final Map<Integer, Optional<Match<T>>> known = new HashMap<>();

  Optional<Match<T>> at(int at, IntFunction<Optional<Match<T>>> grammar) {
    Optional<Match<T>> before = known.get(at);
    if (before != null) {
      return before;
    }
    Optional<Match<T>> read = grammar.apply(at);
    known.put(at, read);
    return read;
  }
}
