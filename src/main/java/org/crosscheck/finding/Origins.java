package org.crosscheck.finding;

import java.util.List;
import java.util.function.ToIntFunction;
import org.crosscheck.claim.Claim;

/**
 * What the articles of a check go back to.
 *
 * @param ofClaims how many independent origins some claims have
 * @param ofArticles every article in one origin
 */
public record Origins(ToIntFunction<List<Claim>> ofClaims, List<Origin> ofArticles) {
  public Origins {
    ofArticles = List.copyOf(ofArticles);
  }
}
