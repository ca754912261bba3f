package org.crosscheck.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.evaluate.Gold.Couple;
import org.crosscheck.evaluate.Gold.GoldClaim;
import org.crosscheck.evaluate.Gold.Group;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;

/**
 * One story with its gold and its findings, as far as they are scored.
 *
 * @param gold all that a person found, scored or not
 * @param types the types that are scored
 * @param files the file of each scored gold claim, by its id
 */
record Story(
    String name,
    Gold gold,
    Set<String> types,
    List<GoldClaim> wanted,
    List<Group> groups,
    List<FoundClaim> claims,
    Map<String, String> files,
    Matching matching,
    List<Verdict> verdicts) {
  private static final Pattern WORDS = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS_OF_A_QUOTE = 4;

  static Story of(String name, Gold gold, Findings findings, Set<String> only) {
    Predicate<String> asked = type -> only.isEmpty() || only.contains(type);
    List<GoldClaim> wanted =
        gold.claims().stream()
            .filter(c -> asked.test(c.type()) && scorable(c.type(), c.text()))
            .toList();
    Set<String> types =
        only.isEmpty() ? wanted.stream().map(GoldClaim::type).collect(Collectors.toSet()) : only;
    List<FoundClaim> claims =
        findings.claims().stream()
            .map(FoundClaim::of)
            .filter(c -> types.contains(c.type()) && scorable(c.type(), c.text()))
            .toList();
    return new Story(
        name,
        gold,
        types,
        wanted,
        gold.groups().stream().filter(g -> asked.test(g.type())).toList(),
        claims,
        wanted.stream().collect(Collectors.toMap(GoldClaim::id, GoldClaim::file, (a, b) -> b)),
        Matching.of(wanted, claims),
        findings.verdicts());
  }

  private static boolean scorable(String type, String text) {
    return !type.equals("quote")
        || WORDS.matcher(text).results().limit(WORDS_OF_A_QUOTE).count() == WORDS_OF_A_QUOTE;
  }

  boolean acrossFiles(Couple couple) {
    String a = files.get(couple.a());
    String b = files.get(couple.b());
    return a != null && b != null && !a.equals(b);
  }

  /** The gold claims that a verdict is about. */
  Set<String> goldOf(Verdict verdict) {
    return matching.goldOf(ids(verdict));
  }

  static List<String> ids(Verdict verdict) {
    return verdict.alignment().claims().stream().map(Claim::id).toList();
  }
}
