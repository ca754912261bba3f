package org.crosscheck.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How findings compare with gold, summed over stories.
 *
 * @param figures "claims" (found at the right place with the right type), "value" (and with the
 *     right value), "aligned" (pairs of claims put together), "flagged" (discrepancies)
 * @param relationAccuracy of the pairs aligned, the share whose relation is right
 * @param flagAccuracy of the pairs aligned, the share rightly a discrepancy or not
 * @param unjudged discrepancies that nothing in the gold tells to be right or wrong
 * @param trapsSprung look-alike pairs that were aligned all the same
 * @param traps look-alike pairs of which both claims were found
 * @param byType the figure "claims" for each type
 * @param misses what went wrong, one line each
 */
public record Scores(
    Map<String, Tally> figures,
    Optional<BigDecimal> relationAccuracy,
    Optional<BigDecimal> flagAccuracy,
    int unjudged,
    int trapsSprung,
    int traps,
    Map<String, Tally> byType,
    List<String> misses) {
  public Scores {
    figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
    byType = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byType));
    misses = List.copyOf(misses);
  }
}
