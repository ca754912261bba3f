package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.crosscheck.recognise.time.Expression.Pointed;
import org.crosscheck.text.Span;

/**
 * A sentence with the expressions of time in it. They are the same whenever the article was
 * published; only their values differ.
 *
 * @param index the number of the sentence in its document
 */
record Timed(int index, Words words, List<Found> found) {
  /** An expression, from a token to another (excluded). */
  record Found(int start, int end, Expression expression) {
    /** What it points to, if that is of a kind. */
    <R extends Reference> Optional<R> reference(Class<R> kind) {
      return expression instanceof Pointed pointed && kind.isInstance(pointed.reference())
          ? Optional.of(kind.cast(pointed.reference()))
          : Optional.empty();
    }

    /** The same words with another meaning. */
    Found at(Reference reference) {
      return expression instanceof Pointed pointed
          ? new Found(start, end, new Pointed(reference, pointed.limit()))
          : this;
    }

    /** A time of day on a day that other words give. */
    Found on(LocalDate day) {
      return expression instanceof Pointed pointed && pointed.reference() instanceof ClockTime time
          ? new Found(start, end, new Pointed(time.on(new Fixed(day)), pointed.limit()))
          : this;
    }
  }

  /** A day that is known whatever the setting. */
  private record Fixed(LocalDate day) implements Reference {
    @Override
    public Optional<Stretch> in(Setting setting) {
      return Optional.of(Stretch.day(day));
    }

    @Override
    public String open() {
      return day.toString();
    }
  }

  Timed {
    found = List.copyOf(found);
  }

  /** Whether one of some offsets in the text lies in the sentence. */
  boolean holdsAny(NavigableSet<Integer> places) {
    Span all = words.span(0, words.size());
    return !places.subSet(all.start(), all.end()).isEmpty();
  }

  /**
   * The longest expressions that begin at some tokens, from the left.
   *
   * @param starts where one may begin
   */
  static Timed read(int index, Words words, BitSet starts, TimeGrammar grammar) {
    List<Found> found = new ArrayList<>();
    int at = starts.nextSetBit(0);
    while (at >= 0 && at < words.size()) {
      int start = grammar.nameEnd(words, at);
      if (start > at) {
        at = starts.nextSetBit(start);
        continue;
      }
      Optional<Match<Expression>> read = grammar.at(words, start).filter(m -> m.end() > start);
      read.ifPresent(m -> found.add(new Found(start, m.end(), m.value())));
      at = starts.nextSetBit(read.map(Match::end).orElse(start + 1));
    }
    return new Timed(index, words.afresh(), found);
  }
}
