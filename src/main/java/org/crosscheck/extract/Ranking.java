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

  private static final Comparator<Candidate> ORDER =
      Comparator.<Candidate>comparingInt(c -> kind(c).equals(WEAKEST) ? 1 : 0)
          .thenComparingInt(c -> -c.match().rule().priority())
          .thenComparingInt(c -> c.match().skipped())
          .thenComparingInt(c -> -c.match().words().size())
          .thenComparingInt(c -> -c.match().span().length())
          .thenComparing(c -> c.match().rule().id())
          .thenComparing(c -> c.match().span());

  private Ranking() {}

  private static String kind(Candidate candidate) {
    return candidate.match().rule().kind().id();
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

  private static String group(Candidate candidate) {
    return group(candidate.match().rule().kind().kind());
  }

  /** Claims of one group never overlap. */
  static String group(Kind kind) {
    return switch (kind.type()) {
      case DEADLINE, DURATION, DATE -> "time";
      case NATIONS, ROLE, NAME, STATUS -> kind.id();
      case QUOTE -> "quote";
      default -> "figure";
    };
  }
}
