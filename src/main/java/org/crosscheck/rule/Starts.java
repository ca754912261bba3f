package org.crosscheck.rule;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Where in one sentence matches may begin: where a first step of the pattern matches something. Not
 * safe for use by several threads.
 */
final class Starts {
  private final Reading reading;
  private final BitSet everywhere;
  private final boolean skips;

  /** Where each step matches something: many patterns begin with the same. */
  private final IdentityHashMap<Atom, BitSet> places = new IdentityHashMap<>();

  Starts(Reading reading) {
    this(reading, true);
  }

  private Starts(Reading reading, boolean skips) {
    this.reading = reading;
    this.skips = skips;
    everywhere = new BitSet(reading.size());
    everywhere.set(0, reading.size());
  }

  /** At each word, whatever the pattern begins with; for explaining. */
  static Starts everywhere(Reading reading) {
    return new Starts(reading, false);
  }

  /** The tokens at which a match may begin; not to be changed. */
  BitSet of(Program program) {
    List<Atom> first = program.first();
    if (first.isEmpty() || !skips) {
      return everywhere;
    }
    if (first.size() == 1) {
      return places(first.get(0));
    }
    BitSet starts = new BitSet(reading.size());
    for (int i = 0; i < first.size(); i++) {
      starts.or(places(first.get(i)));
    }
    return starts;
  }

  private BitSet places(Atom atom) {
    BitSet known = places.get(atom);
    if (known == null) {
      known = found(atom);
      places.put(atom, known);
    }
    return known;
  }

  private BitSet found(Atom atom) {
    BitSet found = new BitSet(reading.size());
    for (int at = 0; at < reading.size(); at++) {
      if (atom.begins(reading, at)) {
        found.set(at);
      }
    }
    return found;
  }
}
