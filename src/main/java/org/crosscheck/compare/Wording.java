package org.crosscheck.compare;

import java.util.List;
import org.crosscheck.claim.Claim;

/** Turns claims and lists into the words of an explanation. */
final class Wording {
  /** Longer quotations are cut in explanations; the report shows them whole. */
  private static final int LONGEST = 90;

  private Wording() {}

  static String says(Claim claim) {
    return label(claim) + " has " + quoted(claim) + attributed(claim);
  }

  static String label(Claim claim) {
    return claim.provenance().source().label();
  }

  static String quoted(Claim claim) {
    return '"' + cut(claim.provenance().words().strip().replaceAll("\\s+", " ")) + '"';
  }

  private static String attributed(Claim claim) {
    return claim
        .attribution()
        .map(said -> said.speaker().strip())
        .filter(speaker -> !speaker.isEmpty())
        .map(speaker -> " (according to " + speaker + ")")
        .orElse("");
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST) + " ...";
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
