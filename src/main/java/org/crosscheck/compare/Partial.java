package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.text.WordLists;

/**
 * Tells figures that cannot stand for a whole by their own words: a part ("including 12 children",
 * "10 of them"), something added ("12 more"), and none at all, which is always said of some place
 * or group. The list {@code partial-words} names the words.
 */
final class Partial {
  /** So many words on either side of a figure are its own. */
  private static final int REACH = 4;

  /** Within so many characters they stand. */
  private static final int FAR = 60;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern OF_THEM =
      Pattern.compile("(?i)\\s*of (?:them|whom)\\s+(.*)", Pattern.DOTALL);

  /** What stands behind this belongs to another figure. */
  private static final Pattern CLAUSE = Pattern.compile("[.,;:()\\u2013\\u2014]");

  private final Map<String, String> words;

  Partial(WordLists lists) {
    words = lists.meanings("partial-words");
  }

  /** A part of some whole, be it of another sort: "8,817 buildings, including 7,600 homes". */
  boolean isPart(Claim claim) {
    return says(claim, Set.of("before", "both", "named"));
  }

  /** A part of what the same word counts, or something added to it: "12 more", "ten of them". */
  boolean isRest(Claim claim) {
    return says(claim, Set.of("before", "both")) && !namesPart(claim);
  }

  /** "Six of them children" is all of the children. */
  private static boolean namesPart(Claim claim) {
    Matcher behind = OF_THEM.matcher(claim.provenance().behind(FAR));
    String subject = claim.subject().text().strip();
    return !subject.isEmpty() && behind.lookingAt() && behind.group(1).startsWith(subject);
  }

  /** "No one on the bridge": none of some only, whatever became of others. */
  boolean isNoneOfSome(Claim claim) {
    return isNone(claim) && begins(behind(claim), "none");
  }

  private boolean says(Claim claim, Set<String> front) {
    List<String> before = words(last(claim.provenance().before(FAR)));
    List<String> behind = behind(claim);
    return says(before.subList(Math.max(0, before.size() - REACH), before.size()), front)
        || begins(behind, "next")
        || says(behind.subList(0, Math.min(REACH, behind.size())), Set.of("behind", "both"));
  }

  private static List<String> behind(Claim claim) {
    return words(first(claim.provenance().behind(FAR)));
  }

  private boolean begins(List<String> behind, String meaning) {
    return !behind.isEmpty() && meaning.equals(words.get(behind.get(0)));
  }

  /** "No one was hurt" is said of somebody; it is not the figure of what happened. */
  static boolean isNone(Claim claim) {
    return claim.value() instanceof Quantity quantity
        && quantity.point().filter(point -> point.compareTo(BigDecimal.ZERO) == 0).isPresent();
  }

  private boolean says(List<String> near, Set<String> sides) {
    for (int from = 0; from < near.size(); from++) {
      for (int to = from + 1; to <= near.size(); to++) {
        if (sides.contains(words.getOrDefault(String.join(" ", near.subList(from, to)), ""))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String last(String before) {
    String[] parts = CLAUSE.split(before + " ");
    return parts[parts.length - 1];
  }

  private static String first(String behind) {
    return CLAUSE.split(" " + behind)[0];
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT).strip())) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
