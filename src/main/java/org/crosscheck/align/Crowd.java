package org.crosscheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.text.Source;

/**
 * So many claims of one kind in one article that not all of them are held against those of others.
 * No article that people write is one: it takes a dump of many articles, or the same sentence
 * thousands of times.
 *
 * @param size how many claims of the kind the article has
 */
public record Crowd(Source source, Kind kind, int size) {
  /** So many claims of a kind, the first of an article, are held against others. */
  public static final int MOST = 1_000;

  /**
   * The claims that are held against each other.
   *
   * @param left whose other claims are not
   */
  public record Admitted(List<Claim> claims, List<Crowd> left) {
    public Admitted {
      claims = List.copyOf(claims);
      left = List.copyOf(left);
    }
  }

  /** Leaves out what goes beyond {@link #MOST}, in the order of the claims. */
  public static Admitted admitted(List<Claim> claims) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Claim> beyond = new TreeMap<>();
    List<Claim> admitted = new ArrayList<>();
    for (Claim claim : claims) {
      String group = claim.sourceId() + '\n' + claim.kind().id();
      if (counts.merge(group, 1, Integer::sum) <= MOST) {
        admitted.add(claim);
      } else {
        beyond.put(group, claim);
      }
    }
    List<Crowd> left = new ArrayList<>();
    beyond.forEach(
        (group, claim) ->
            left.add(
                new Crowd(
                    claim.provenance().source(), claim.kind(), counts.getOrDefault(group, 0))));
    return new Admitted(admitted, left);
  }

  /** What was left out, in words. */
  public String reason() {
    return "of its %d claims of the kind %s only the first %d were held against those of others"
        .formatted(size, kind.id(), MOST);
  }
}
