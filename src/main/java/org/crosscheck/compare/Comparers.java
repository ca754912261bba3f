package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.WordLists;

/**
 * Compares the claims of an alignment with each other and gives the verdict: a table of comparers,
 * one for each shape of value.
 */
public final class Comparers {
  /** So many words in a row make two quotations of one article versions of each other. */
  private static final int RUN = 3;

  private final Map<Class<? extends Value>, Row<?>> table;

  public Comparers(WordLists lists) {
    table =
        Stream.of(
                new Row<>(Quantity.class, new QuantityComparer(lists)),
                new Row<>(TimeValue.class, new TimeComparer()),
                new Row<>(DurationValue.class, new DurationComparer()),
                new Row<>(DeadlineValue.class, new DeadlineComparer()),
                new Row<>(Nations.class, new NationsComparer(lists)),
                new Row<>(Utterance.class, new UtteranceComparer(lists)),
                new Row<>(Statement.class, new StatementComparer()))
            .collect(Collectors.toUnmodifiableMap(Row::shape, Function.identity()));
  }

  private record Row<V extends Value>(Class<V> shape, Comparer<V> comparer) {
    Relation compare(Claim a, Claim b) {
      return comparer.compare(side(a), side(b));
    }

    private Comparer.Side<V> side(Claim claim) {
      return new Comparer.Side<>(claim, shape.cast(claim.value()));
    }
  }

  /** The shapes that can be compared: every one that is permitted. */
  Set<Class<? extends Value>> shapes() {
    return table.keySet();
  }

  /**
   * How two claims about one fact stand to each other. Two claims of different shapes cannot be
   * weighed against each other.
   */
  public Relation relate(Claim a, Claim b) {
    Row<?> row = table.get(a.value().getClass());
    if (row == null || !a.value().getClass().equals(b.value().getClass())) {
      return Relation.indeterminate("the two cannot be compared: one is not of the other's kind");
    }
    return row.compare(a, b);
  }

  /**
   * The verdict on an alignment: its type is that of the most serious relation.
   *
   * @param origins how many independent origins some claims have, as far as the texts show
   */
  public Verdict compare(Alignment alignment, ToIntFunction<List<Claim>> origins) {
    Meetings meetings = Meetings.of(alignment.claims());
    List<Pair> pairs = pairs(meetings.weighed());
    RelationType type =
        pairs.stream()
            .map(pair -> pair.relation().type())
            .max(Comparator.naturalOrder())
            .orElse(RelationType.CONSISTENT);
    int independent = origins.applyAsInt(alignment.claims());
    return new Verdict(
        alignment,
        type,
        Weight.of(alignment.kind(), type, pairs, origins),
        meetings.complete()
            ? Explanation.of(alignment, type, pairs, independent)
            : Explanation.of(alignment, type, pairs, independent) + " " + meetings.note() + ".",
        independent,
        pairs);
  }

  private List<Pair> pairs(List<Claim> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        pair(claims.get(i), claims.get(j)).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /**
   * Two claims of one source are a pair only where the source contradicts itself. Two of its
   * quotations without a run of words in common are two parts of what was said.
   */
  private Optional<Pair> pair(Claim a, Claim b) {
    Relation relation = relate(a, b);
    boolean shown =
        !a.sourceId().equals(b.sourceId())
            || relation.type() == RelationType.CONTRADICTION
            || (relation.type() == RelationType.QUOTE_VARIANT && shareWords(a, b));
    return shown ? Optional.of(new Pair(a, b, relation)) : Optional.empty();
  }

  private static boolean shareWords(Claim a, Claim b) {
    List<String> first = UtteranceComparer.words(a.provenance().words());
    List<String> second = UtteranceComparer.words(b.provenance().words());
    return IntStream.rangeClosed(0, first.size() - RUN)
        .anyMatch(i -> Collections.indexOfSubList(second, first.subList(i, i + RUN)) >= 0);
  }
}
