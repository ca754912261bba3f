package org.crosscheck.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * What a fact is called: its kind, and the subject that most of its claims have. A subject that is
 * a time, a unit or a pronoun says nothing and is left out, and so is one that only one of several
 * claims has, or that the kind names already; of the people of an event only a group is named, such
 * as children.
 */
final class Titles {
  private final Set<String> empty = new HashSet<>();
  private final Set<String> people;

  Titles(WordLists lists) {
    for (String list :
        List.of("calendar-words", "time-units", "length-units", "speed-units", "grammar-words")) {
      empty.addAll(lists.words(list));
    }
    people = Set.copyOf(lists.words("plain-people"));
  }

  String of(Kind kind, List<Claim> claims) {
    if (kind.type() == ClaimType.QUOTE) {
      return kind.title();
    }
    boolean event = kind.sameSubject() == Kind.SameSubject.STORY;
    return (event ? group(claims) : subject(kind, claims))
        .filter(
            words ->
                !kind.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
        .map(words -> kind.title() + ": " + words)
        .orElse(kind.title());
  }

  /** Which of the people, where every claim that says so says the same. */
  private Optional<String> group(List<Claim> claims) {
    Map<String, Integer> heads = heads(claims);
    boolean all = claims.stream().noneMatch(claim -> claim.subject().text().isBlank());
    return all && heads.size() == 1 && !people.contains(heads.keySet().iterator().next())
        ? text(heads.keySet().iterator().next(), claims)
            .filter(words -> !people.contains(words.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<String> subject(Kind kind, List<Claim> claims) {
    Map<String, Integer> heads = heads(claims);
    Optional<Map.Entry<String, Integer>> most =
        heads.entrySet().stream()
            .min(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
    boolean timed = kind.type() == ClaimType.DATE || kind.type() == ClaimType.DURATION;
    return most.filter(
            head ->
                heads.size() == 1
                    || (head.getValue() > 1 && (!timed || head.getValue() * 2 >= claims.size())))
        .flatMap(head -> text(head.getKey(), claims));
  }

  /** How many claims have each head that says something. */
  private Map<String, Integer> heads(List<Claim> claims) {
    Map<String, Integer> heads = new TreeMap<>();
    for (Claim claim : claims) {
      String head = head(claim);
      if (!head.isEmpty() && !empty.contains(head)) {
        heads.merge(head, 1, Integer::sum);
      }
    }
    return heads;
  }

  private static String head(Claim claim) {
    return Token.folded(claim.subject().head().strip());
  }

  /** The shortest words that claims with a head have for it. */
  private static Optional<String> text(String head, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> head(claim).equals(head))
        .map(claim -> claim.subject().text().strip().replaceFirst("(?i)^(the|these|those) ", ""))
        .filter(words -> !words.isEmpty())
        .min(
            Comparator.comparingInt(String::length)
                .thenComparing(Comparator.<String>naturalOrder().reversed()));
  }
}
