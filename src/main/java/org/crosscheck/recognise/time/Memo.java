package org.crosscheck.recognise.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one grammar read at the tokens of one sentence. Larger grammars ask smaller ones about the
 * same place over and over; the answer depends on the place alone.
 */
final class Memo<T> {
  private final List<@Nullable Optional<Match<T>>> known;

  /**
   * @param size how many tokens the sentence has; of places outside it nothing is remembered
   */
  Memo(int size) {
    known = new ArrayList<>(Collections.nCopies(size, null));
  }

  Optional<Match<T>> at(int at, IntFunction<Optional<Match<T>>> grammar) {
    if (at < 0 || at >= known.size()) {
      return grammar.apply(at);
    }
    Optional<Match<T>> before = known.get(at);
    if (before != null) {
      return before;
    }
    Optional<Match<T>> read = grammar.apply(at);
    known.set(at, read);
    return read;
  }
}
