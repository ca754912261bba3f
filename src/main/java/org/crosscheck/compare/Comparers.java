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

  private final Updates updates;
  private final Partial partial;

  public Comparers(WordLists lists) {
    updates = new Updates(lists);
    partial = new Partial(lists);
    table =
        Stream.of(
                new Row<>(Quantity.class, new QuantityComparer(lists)),
                new Row<>(TimeValue.class, new TimeComparer(lists)),
                new Row<>(DurationValue.class, new DurationComparer()),
                new Row<>(DeadlineValue.class, new DeadlineComparer()),
                new Row<>(Nations.class, new NationsComparer(lists)),
                new Row<>(Utterance.class, new UtteranceComparer(lists)),
                new Row<>(Statement.class, new StatementComparer(lists)))
            .collect(Collectors.toUnmodifiableMap(Row::shape, Function.identity()));
  }

  private record Row<V extends Value>(Class<V> shape, Comparer<V> comparer) {
    Relation compare(Claim a, Claim b, Understood understood) {
      return comparer.compare(side(a, understood), side(b, understood));
    }

    private Comparer.Side<V> side(Claim claim, Understood understood) {
      return new Comparer.Side<>(understood.claim(claim), shape.cast(understood.value(claim)));
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
    return relate(a, b, Understood.of(List.of()));
  }

  private Relation relate(Claim a, Claim b, Understood understood) {
    Row<?> row = table.get(a.value().getClass());
    if (row == null || !a.value().getClass().equals(b.value().getClass())) {
      return Relation.indeterminate("the two cannot be compared: one is not of the other's kind");
    }
    return row.compare(a, b, understood);
  }

  /**
   * The verdict on an alignment: its type is that of the most serious relation.
   *
   * @param origins how many independent origins some claims have, as far as the texts show
   */
  public Verdict compare(Alignment alignment, ToIntFunction<List<Claim>> origins) {
    Meetings meetings = Meetings.of(alignment.claims());
    Understood understood = Understood.of(alignment.claims());
    List<Pair> pairs = pairs(meetings.weighed(), understood);
    Succession succession = Succession.of(alignment.claims(), pairs, updates, understood);
    RelationType type =
        pairs.stream()
            .map(pair -> pair.relation().type())
            .max(Comparator.naturalOrder())
            .orElse(RelationType.CONSISTENT);
    int independent = origins.applyAsInt(alignment.claims());
    return new Verdict(
        alignment,
        type,
        Weight.of(alignment.kind(), type, pairs, succession::isReplaced, origins),
        Explanation.of(alignment, type, pairs, succession, independent)
            + (meetings.complete() ? "" : " " + meetings.note() + "."),
        independent,
        pairs);
  }

  private List<Pair> pairs(List<Claim> claims, Understood understood) {
    Elsewhen elsewhen = Elsewhen.of(claims, updates);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        pair(claims.get(i), claims.get(j), understood, elsewhen).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /**
   * Two claims of one source are a pair only where the source contradicts itself. Two of its
   * quotations without a run of words in common are two parts of what was said.
   */
  private Optional<Pair> pair(Claim a, Claim b, Understood understood, Elsewhen elsewhen) {
    Relation judged = relate(a, b, understood);
    Relation relation =
        judged.type().isDiscrepancy() && elsewhen.parts(a, b)
            ? Relation.scopeDiffers(
                "%s and %s differ, but one is of another event than the rest, as its own article shows"
                    .formatted(Wording.quoted(a), Wording.quoted(b)))
            : judged;
    boolean shown =
        !a.sourceId().equals(b.sourceId())
            || (relation.type() == RelationType.CONTRADICTION && standForAll(a, b))
            || relation.type() == RelationType.SPEAKER_DIFFERS
            || (relation.type() == RelationType.QUOTE_VARIANT && isSaidAgain(a, b));
    return shown ? Optional.of(new Pair(a, b, relation)) : Optional.empty();
  }

  /** Neither is a part, or none at all, which is said of some only, or of another time. */
  private boolean standForAll(Claim a, Claim b) {
    return !Partial.isNone(a) && !Partial.isNone(b) && !partial.isPart(a) && !partial.isPart(b);
  }

  /** Two quotations of one paragraph are two parts of what was said. */
  private static boolean isSaidAgain(Claim a, Claim b) {
    return a.context().paragraph() != b.context().paragraph() && shareWords(a, b);
  }

  private static boolean shareWords(Claim a, Claim b) {
    List<String> first = UtteranceComparer.words(a.provenance().words());
    List<String> second = UtteranceComparer.words(b.provenance().words());
    return IntStream.rangeClosed(0, first.size() - RUN)
        .anyMatch(i -> Collections.indexOfSubList(second, first.subList(i, i + RUN)) >= 0);
  }
}
