package org.crosscheck.finding;

import java.util.List;

/**
 * Articles that go back to one origin, as far as the texts show.
 *
 * @param sources their ids, sorted; one where an article has an origin of its own
 * @param reasons why they are held to have one, for a reader: "they credit Reuters"; empty for a
 *     single source
 */
public record Origin(List<String> sources, List<String> reasons) {
  public Origin {
    sources = List.copyOf(sources);
    reasons = List.copyOf(reasons);
  }
}
