package org.crosscheck.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.WordLists;

/**
 * How the figure of a claim may change while a story goes on. The kind says it of itself; where it
 * does not, the words of the claim may: calls received grow, shots fired do not. The list {@code
 * figure-changes} names these words.
 */
final class Changing {
  /** So far on either side of a figure its words are read, in characters. */
  private static final int REACH = 40;

  private static final Pattern BREAK = Pattern.compile("[.,;:()\\u2013\\u2014]");

  private final Map<String, String> words;

  /** The ways in which a figure may change. */
  enum Way {
    /** It stays as it is: how many officers fired, how many were aboard. */
    STAYS,
    GROWS,
    SHRINKS,
    /** It is the count of a state: the missing, those in hospital. */
    VARIES
  }

  Changing(WordLists lists) {
    words = lists.meanings("figure-changes");
  }

  /** How the figure that both claims give may change: one may leave out the word that says it. */
  Way of(Claim a, Claim b) {
    Way first = of(a);
    return first == Way.STAYS ? of(b) : first;
  }

  private Way of(Claim claim) {
    return switch (claim.kind().growth()) {
      case ONLY_GROWS -> Way.GROWS;
      case ONLY_SHRINKS -> Way.SHRINKS;
      case FREE -> free(claim);
    };
  }

  private Way free(Claim claim) {
    if (claim.type() == ClaimType.MISSING) {
      return Way.VARIES;
    }
    boolean counted = claim.type() == ClaimType.COUNT || claim.type() == ClaimType.PERCENT;
    if (!counted || claim.kind().sameSubject() == Kind.SameSubject.NAME) {
      return Way.STAYS;
    }
    List<String> meanings =
        said(claim).map(word -> words.getOrDefault(word.toLowerCase(Locale.ROOT), "")).toList();
    if (meanings.contains("varies")) {
      return Way.VARIES;
    }
    return meanings.contains("grows") ? Way.GROWS : Way.STAYS;
  }

  /** The words that say what is counted and what became of it. */
  private static Stream<String> said(Claim claim) {
    return Stream.of(
            List.of(claim.subject().head()),
            claim.subject().modifiers(),
            claim.context().predicate(),
            List.of(claim.kind().id().split("-")),
            Blanks.split(claim.subject().text()),
            near(claim))
        .flatMap(Collection::stream);
  }

  /** The words on both sides of the figure, as far as its phrase goes. */
  private static List<String> near(Claim claim) {
    String[] before = BREAK.split(claim.provenance().before(REACH) + " ");
    String[] behind = BREAK.split(" " + claim.provenance().behind(REACH));
    return Stream.of(before[before.length - 1], behind[0])
        .flatMap(words -> Stream.of(words.split("[^\\p{L}]+")))
        .toList();
  }
}
