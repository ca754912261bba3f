package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Kind;
import org.crosscheck.extract.Extractor.Candidate;
import org.crosscheck.rule.Match;
import org.crosscheck.text.Span;

/**
 * Chooses among rules that read the same words: a figure is the dead or the injured, not both.
 *
 * <p>The kind "count" yields to all others; then wins the higher {@code priority}, then the rule
 * whose gaps skip fewer words, then the one that names more words, then the longer match, then the
 * rule whose id comes first. Figures, times, nations, quotations and statements do not compete with
 * each other.
 */
final class Ranking {
  private static final String WEAKEST = "count";

  /**
   * One thing that decides between two rules.
   *
   * @param order the better first
   * @param words what it means for the better one
   */
  private record Criterion(Comparator<Candidate> order, String words) {}

  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion(
              Comparator.comparingInt(c -> kind(c).equals(WEAKEST) ? 1 : 0),
              "the kind 'count' yields to all others"),
          new Criterion(
              Comparator.comparingInt(c -> -c.match().rule().priority()), "its priority is higher"),
          new Criterion(
              Comparator.comparingInt(c -> c.match().skipped()), "its gaps skip fewer words"),
          new Criterion(
              Comparator.comparingInt(c -> -c.match().words().size()),
              "its pattern names more of the words"),
          new Criterion(
              Comparator.comparingInt(c -> -c.match().span().length()), "its match is longer"),
          new Criterion(Comparator.comparing(c -> c.match().rule().id()), "its id comes first"),
          new Criterion(Comparator.comparing(c -> c.match().span()), "it begins earlier"));

  private static final Comparator<Candidate> ORDER =
      CRITERIA.stream().map(Criterion::order).reduce(Comparator::thenComparing).orElseThrow();

  private Ranking() {}

  private static String kind(Candidate candidate) {
    return candidate.match().rule().kind().id();
  }

  /** Why one candidate is chosen over another that reads the same words. */
  static String reason(Candidate better, Candidate worse) {
    return CRITERIA.stream()
        .filter(criterion -> criterion.order().compare(better, worse) < 0)
        .findFirst()
        .map(Criterion::words)
        .orElse("both are the same");
  }

  static List<Candidate> chosen(Collection<Candidate> candidates) {
    Map<String, List<Candidate>> groups =
        candidates.stream()
            .collect(Collectors.groupingBy(Ranking::group, TreeMap::new, Collectors.toList()));
    List<Candidate> chosen = new ArrayList<>();
    groups.values().forEach(group -> chosen.addAll(chosenInGroup(group)));
    chosen.sort(Comparator.<Candidate, Span>comparing(c -> c.match().value()).thenComparing(ORDER));
    return chosen;
  }

  private static List<Candidate> chosenInGroup(List<Candidate> group) {
    TreeMap<Integer, Span> taken = new TreeMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : group.stream().sorted(ORDER).toList()) {
      Match match = candidate.match();
      Map.Entry<Integer, Span> before = taken.lowerEntry(match.value().end());
      if (before == null || !before.getValue().overlaps(match.value())) {
        taken.put(match.value().start(), match.value());
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  static String group(Candidate candidate) {
    return group(candidate.match().rule().kind().kind());
  }

  /** Claims of one group never overlap. */
  static String group(Kind kind) {
    return switch (kind.type()) {
      case DEADLINE, DURATION, DATE -> "time";
      case NATIONS -> "nations";
      case ROLE, NAME, STATUS -> kind.id();
      case QUOTE -> "quote";
      default -> "figure";
    };
  }
}
