package org.crosscheck.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Review;
import org.crosscheck.evaluate.Gold.Couple;
import org.crosscheck.evaluate.Gold.GoldClaim;
import org.crosscheck.evaluate.Gold.Group;

/**
 * A story with its gold and the claims of all its articles.
 *
 * @param types those that the gold annotates
 * @param claims the claims found, by id
 * @param files the file of each gold claim, by its id
 */
record DraftStory(
    String name,
    Gold gold,
    Set<String> types,
    Matching matching,
    Map<String, Claim> claims,
    Map<String, String> files) {
  private static final Pattern WORDS = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS_OF_A_QUOTE = 4;

  static DraftStory of(String name, Gold gold, List<Review> reviews) {
    Map<String, Claim> claims = new HashMap<>();
    for (Review review : reviews) {
      for (Assessment assessment : review.assessments()) {
        claims.put(assessment.claim().id(), assessment.claim());
      }
    }
    List<GoldClaim> wanted =
        gold.claims().stream().filter(c -> scorable(c.type(), c.text())).toList();
    List<FoundClaim> found =
        claims.values().stream()
            .map(FoundClaim::of)
            .filter(c -> scorable(c.type(), c.text()))
            .toList();
    return new DraftStory(
        name,
        gold,
        wanted.stream().map(GoldClaim::type).collect(Collectors.toSet()),
        Matching.of(wanted, found),
        claims,
        wanted.stream().collect(Collectors.toMap(GoldClaim::id, GoldClaim::file, (a, b) -> b)));
  }

  private static boolean scorable(String type, String text) {
    return !type.equals("quote")
        || WORDS.matcher(text).results().limit(WORDS_OF_A_QUOTE).count() == WORDS_OF_A_QUOTE;
  }

  /** The gold claim that a claim answers to. */
  Optional<String> goldOf(Claim claim) {
    return Optional.ofNullable(matching.back().get(claim.id()));
  }

  /** The claim that answers to a gold claim. */
  Optional<Claim> found(String goldId) {
    return matching.has(goldId)
        ? Optional.ofNullable(claims.get(matching.get(goldId).id()))
        : Optional.empty();
  }

  boolean acrossFiles(String a, String b) {
    String one = files.get(a);
    String other = files.get(b);
    return one != null && other != null && !one.equals(other);
  }

  /** Whether a person accepts that two claims of a group are a discrepancy. */
  static boolean mayDiffer(Group group, String a, String b) {
    return relations(group, a, b).stream().anyMatch(Evaluation.DISCREPANT::contains);
  }

  /** Whether a person accepts that two claims of a group agree. */
  static boolean mayAgree(Group group, String a, String b) {
    Set<String> relations = relations(group, a, b);
    return relations.isEmpty() || relations.contains("consistent");
  }

  private static Set<String> relations(Group group, String a, String b) {
    return group.relations().getOrDefault(Couple.of(a, b), new HashSet<>());
  }
}
