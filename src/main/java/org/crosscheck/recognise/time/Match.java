package org.crosscheck.recognise.time;

import java.util.function.Function;

/**
 * What a grammar read from the words.
 *
 * @param end the number of the first token after it
 */
record Match<T>(int end, T value) {

  <R> Match<R> map(Function<? super T, ? extends R> change) {
    return new Match<>(end, change.apply(value));
  }

  Match<T> end(int later) {
    return new Match<>(later, value);
  }
}
