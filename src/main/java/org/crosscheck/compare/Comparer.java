package org.crosscheck.compare;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Relation;

/**
 * Says how two claims of one shape stand to each other. The type of the relation does not depend on
 * which claim comes first, and a claim is consistent with itself.
 */
@FunctionalInterface
interface Comparer<V extends Value> {
  Relation compare(Side<V> a, Side<V> b);

  /** One of the two claims, with its value in its own shape. */
  record Side<V extends Value>(Claim claim, V value) {
    /** The value in the article's own words: {@code “at least 13”}. */
    String words() {
      return Wording.quoted(claim);
    }
  }
}
