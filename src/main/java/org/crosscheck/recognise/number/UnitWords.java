package org.crosscheck.recognise.number;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.WordLists;

/**
 * What units of measure are called, from the word lists.
 *
 * @param names "kilometres", in the plural as well
 * @param symbols as canonical forms write them: "km"
 * @param rates how a unit of time is written after a stroke: "day" is "d"
 */
record UnitWords(Phrases names, Set<String> symbols, Map<String, String> rates) {
  static UnitWords of(WordLists lists) {
    Map<String, String> units = lists.meanings("units");
    return new UnitWords(
        new Phrases(units, true), Set.copyOf(units.values()), lists.meanings("rate-units"));
  }

  /** Whether canonical forms write a unit like this: "in" for inches, "bbl/d" for a rate. */
  boolean isSymbol(String written) {
    int stroke = written.lastIndexOf('/');
    return symbols.contains(written)
        || (stroke > 0
            && symbols.contains(written.substring(0, stroke))
            && rates.containsValue(written.substring(stroke + 1)));
  }

  /** How a unit of time is written after a stroke: "day" is "d" in "bbl/d". */
  Optional<String> rateOf(String form) {
    return Optional.ofNullable(rates.get(form));
  }
}
