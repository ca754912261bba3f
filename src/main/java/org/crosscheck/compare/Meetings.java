package org.crosscheck.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Claim;

/**
 * Which claims of an alignment are weighed against each other. In all but the largest every two are
 * ({@link #MANY}). Pairs grow with the square of the claims, so in a larger one a claim that says
 * what an earlier one of its source or of another says, of the same time and place, is not weighed
 * again; and of those that remain at most {@link #MANY} are.
 *
 * @param weighed those that are, in their order
 * @param all how many claims the alignment has
 */
record Meetings(List<Claim> weighed, int all) {
  static final int MANY = 400;

  Meetings {
    weighed = List.copyOf(weighed);
  }

  static Meetings of(List<Claim> claims) {
    return new Meetings(claims.size() <= MANY ? claims : different(claims), claims.size());
  }

  /** First what differs, then what only comes from another source, as long as there is room. */
  private static List<Claim> different(List<Claim> claims) {
    Set<String> chosen = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Claim claim : claims) {
      if (chosen.size() < MANY && said.add(says(claim))) {
        chosen.add(claim.id());
      }
    }
    for (Claim claim : claims) {
      if (chosen.size() < MANY && said.add(claim.sourceId() + '\n' + says(claim))) {
        chosen.add(claim.id());
      }
    }
    return claims.stream().filter(claim -> chosen.contains(claim.id())).toList();
  }

  private static String says(Claim claim) {
    return claim.value().canonical() + '\n' + claim.modality() + '\n' + claim.scope();
  }

  boolean complete() {
    return weighed.size() == all;
  }

  /** What was left out, in words. */
  String note() {
    return "Of these "
        + all
        + " claims "
        + weighed.size()
        + " were weighed against each other: those that differ first";
  }
}
