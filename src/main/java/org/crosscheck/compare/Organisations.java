package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.compare.ClaimFindings.Found;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Finds an organisation of countries that one article counts among those who take a stance, where
 * another says that so many countries did, in a sentence about the same organisation: what members
 * do their organisation has not done.
 */
final class Organisations {
  private static final Set<String> MEMBERS =
      Set.of("nation", "country", "state", "government", "member");

  private static final int LONGEST_SENTENCE = 2000;

  private final Set<String> words = new TreeSet<>();

  Organisations(WordLists lists) {
    lists.words("organisation-words").forEach(word -> words.add(spelled(word)));
  }

  List<Found> in(List<Claim> claims) {
    List<Found> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof Nations nations) {
        organisation(claim).ifPresent(name -> add(claim, nations, name, claims, found));
      }
    }
    return found;
  }

  private static void add(
      Claim list, Nations nations, String name, List<Claim> claims, List<Found> found) {
    List<Claim> counts =
        claims.stream()
            .filter(count -> !count.sourceId().equals(list.sourceId()))
            .filter(count -> countsMembers(count, name, list.subject().head()))
            .toList();
    if (counts.isEmpty()) {
      return;
    }
    Claim count = counts.get(0);
    String reason =
        "%s counts %s itself among those of whom it says \u201c%s\u201d, while %s says it of %s %s there"
            .formatted(
                list.provenance().source().label(),
                name,
                nations.stance(),
                count.provenance().source().label(),
                count.provenance().words(),
                count.subject().text())
            .replaceAll("\\s+", " ");
    List<Claim> all = new ArrayList<>(List.of(list));
    all.addAll(counts);
    found.add(
        new Found(
            list.kind(),
            list.kind().title() + ": " + name,
            all,
            Relation.divergent(reason),
            Severity.HIGH));
  }

  /** The organisation that a list of countries ends in or begins with, as the article names it. */
  private Optional<String> organisation(Claim list) {
    for (String part : list.provenance().words().split(",|\\band\\b")) {
      String[] named = part.strip().split("\\s+");
      long capitals =
          List.of(named).stream()
              .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
              .count();
      boolean organisation =
          List.of(named).stream().anyMatch(word -> words.contains(spelled(word)));
      if (organisation && capitals > 1) {
        return Optional.of(part.strip());
      }
    }
    return Optional.empty();
  }

  private static boolean countsMembers(Claim count, String organisation, String target) {
    if (count.type() != ClaimType.COUNT
        || !(count.value() instanceof Quantity)
        || !MEMBERS.contains(count.subject().head())
        || count.provenance().sentenceText().length() > LONGEST_SENTENCE) {
      return false;
    }
    Set<String> sentence = spelledWords(count.provenance().sentenceText());
    return sentence.containsAll(spelledWords(organisation))
        && (target.isEmpty() || sentence.contains(spelled(target)));
  }

  private static Set<String> spelledWords(String text) {
    Set<String> spelled = new TreeSet<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        spelled.add(spelled(word));
      }
    }
    return spelled;
  }

  /** One form for British and American spelling. */
  private static String spelled(String word) {
    return Token.folded(word).toLowerCase(Locale.ROOT).replace("isa", "iza").replace("ise", "ize");
  }
}
