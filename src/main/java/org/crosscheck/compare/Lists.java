package org.crosscheck.compare;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Nations;

/** What several lists of countries have in common. */
final class Lists {
  private Lists() {}

  /** "Three articles give four lists; Chile is in all of them". */
  static String of(List<Claim> claims) {
    long sources = claims.stream().map(Claim::sourceId).distinct().count();
    TreeSet<String> common = new TreeSet<>(((Nations) claims.get(0).value()).members());
    claims.forEach(claim -> common.retainAll(((Nations) claim.value()).members()));
    String shared =
        common.isEmpty()
            ? "no country is in all of them"
            : Wording.list(List.copyOf(common))
                + (common.size() == 1 ? " is in all of them" : " are in all of them");
    return Wording.number(sources, "article")
        + (sources == 1 ? " gives " : " give ")
        + Wording.number(claims.size(), "list").toLowerCase(Locale.ROOT)
        + "; "
        + shared;
  }
}
