package org.crosscheck.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Origin;
import org.crosscheck.finding.Origins;

/**
 * What the articles of a story go back to, by the names that the gold gives them.
 *
 * @param articles the number of its origin, by the file of an article
 */
record StoryOrigins(Origins origins, Map<String, Integer> articles) {

  static StoryOrigins of(Origins origins, List<Review> reviews) {
    Map<String, Integer> sources = new HashMap<>();
    for (Origin origin : origins.ofArticles()) {
      int number = sources.size();
      origin.sources().forEach(source -> sources.put(source, number));
    }
    Map<String, Integer> articles = new HashMap<>();
    for (Review review : reviews) {
      Integer number = sources.get(review.draft().document().source().id());
      if (number != null) {
        articles.put(DraftScore.file(review), number);
      }
    }
    return new StoryOrigins(origins, articles);
  }

  /**
   * How many independent origins some claims have.
   *
   * @param unread the articles of further claims, which were not found in them
   */
  int of(List<Claim> claims, List<String> unread) {
    Set<Integer> known = new HashSet<>();
    claims.forEach(claim -> known.add(number(file(claim))));
    Set<Integer> further = new HashSet<>();
    unread.forEach(article -> further.add(number(article)));
    further.removeAll(known);
    return (claims.isEmpty() ? 0 : origins.ofClaims().applyAsInt(claims)) + further.size();
  }

  private static String file(Claim claim) {
    String path = claim.provenance().source().file();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** An article that is not known is an origin of its own. */
  private int number(String article) {
    return articles.getOrDefault(article, -1 - Math.floorMod(article.hashCode(), 1 << 30));
  }
}
