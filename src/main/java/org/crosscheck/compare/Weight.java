package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Token;

/**
 * How much a discrepancy matters to a reader. It starts from what the kind says ({@code severity}
 * in its {@code kind.yml}).
 *
 * <p>An update is {@link Severity#LOW}: it explains itself. It is one step lower for each of these:
 * other words for one utterance; figures above sixty that are all within five hundredths of each
 * other; what is only supposed, planned, asked or denied on one side; all of it from one origin;
 * figures that later ones have replaced.
 *
 * <p>It is one step higher, and never more, if two of these hold: both sides of a conflict stand in
 * the headline or the lead of their articles; of two figures one is half as large again or more;
 * each side of a conflict has two origins or more.
 *
 * <p>A date or a percentage that cannot be as both articles open with it is {@link Severity#HIGH}.
 * Where some claims in conflict fit each other ({@link Telling#support}), only these are weighed.
 *
 * <p>It is never below {@link Severity#LOW}; what is no discrepancy has {@link Severity#NONE}, and
 * so has a name that is spelled with and without accents.
 */
final class Weight {
  private static final BigDecimal CLOSE = new BigDecimal("0.05");

  /** Up to here each one counts, and a difference of one is none of rounding. */
  private static final BigDecimal FEW = BigDecimal.valueOf(60);

  /** As a share of the larger figure: 30 and 20 are a third apart. */
  private static final BigDecimal FAR = new BigDecimal("0.33");

  private final RelationType type;
  private final List<Pair> conflicts;
  private final ToIntFunction<List<Claim>> origins;

  private Weight(RelationType type, List<Pair> conflicts, ToIntFunction<List<Claim>> origins) {
    this.type = type;
    this.conflicts = conflicts;
    this.origins = origins;
  }

  /**
   * @param origins how many independent origins some claims have
   */
  static Severity of(
      Kind kind, RelationType type, List<Pair> pairs, ToIntFunction<List<Claim>> origins) {
    return of(kind, type, pairs, claim -> false, origins);
  }

  /**
   * @param replaced whether a later figure has replaced that of a claim
   */
  static Severity of(
      Kind kind,
      RelationType type,
      List<Pair> pairs,
      Predicate<Claim> replaced,
      ToIntFunction<List<Claim>> origins) {
    if (!type.isDiscrepancy() || accentsOnly(kind, pairs)) {
      return Severity.NONE;
    }
    List<Pair> conflicts = fitting(pairs);
    if (type == RelationType.UPDATE) {
      return Severity.LOW;
    }
    Weight weight = new Weight(type, conflicts, origins);
    boolean past = weight.isPast(replaced);
    int level =
        weight.isCentralTime(kind)
            ? Severity.HIGH.ordinal()
            : base(kind).ordinal() + weight.higher() - weight.lower() - (past ? 1 : 0);
    int most = Severity.HIGH.ordinal();
    return Severity.values()[Math.max(Severity.LOW.ordinal(), Math.min(most, level))];
  }

  /** The conflicts of claims that fit each other; all of them where none do. */
  private static List<Pair> fitting(List<Pair> pairs) {
    List<Pair> conflicts =
        pairs.stream().filter(pair -> pair.relation().type().isDiscrepancy()).toList();
    List<Pair> fitting = conflicts.stream().filter(pair -> Telling.support(pair) >= 0).toList();
    return fitting.isEmpty() ? conflicts : fitting;
  }

  private int lower() {
    int steps = type == RelationType.QUOTE_VARIANT ? 1 : 0;
    steps += allClose() ? 1 : 0;
    steps += onlySupposed(conflicts) ? 1 : 0;
    return steps + (origins.applyAsInt(claims()) == 1 && sources() > 1 ? 1 : 0);
  }

  /** Whether later figures have replaced one in each conflict: what is left is older than these. */
  private boolean isPast(Predicate<Claim> replaced) {
    return conflicts.stream()
        .filter(pair -> pair.relation().type() == type)
        .allMatch(pair -> replaced.test(pair.a()) || replaced.test(pair.b()));
  }

  /** A date or a share that cannot be as both articles open with it. */
  private boolean isCentralTime(Kind kind) {
    boolean central = kind.type() == ClaimType.DATE || kind.type() == ClaimType.PERCENT;
    return central
        && type == RelationType.CONTRADICTION
        && conflicts.stream()
            .filter(pair -> pair.relation().type() == type && !onlySupposed(List.of(pair)))
            .anyMatch(
                pair ->
                    Telling.leads(pair.a())
                        && Telling.leads(pair.b())
                        && (kind.type() == ClaimType.PERCENT || sameEvent(pair.a(), pair.b())));
  }

  /** What a date is the date of is sure only where both have it with one verb. */
  private static boolean sameEvent(Claim a, Claim b) {
    return a.context().predicate().stream().anyMatch(b.context().predicate()::contains);
  }

  private int higher() {
    int holding = isCentral() ? 1 : 0;
    holding += isFar() ? 1 : 0;
    holding += isManyAgainstMany() ? 1 : 0;
    return holding > 1 ? 1 : 0;
  }

  private List<Claim> claims() {
    return conflicts.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).distinct().toList();
  }

  private long sources() {
    return claims().stream().map(Claim::sourceId).distinct().count();
  }

  private boolean isCentral() {
    return conflicts.stream().anyMatch(pair -> Telling.leads(pair.a()) && Telling.leads(pair.b()));
  }

  private boolean isFar() {
    return conflicts.stream()
        .flatMap(pair -> gap(pair.a(), pair.b()).stream())
        .anyMatch(gap -> gap.compareTo(FAR) >= 0);
  }

  private boolean isManyAgainstMany() {
    Map<String, List<Claim>> sides = new TreeMap<>();
    claims()
        .forEach(
            claim ->
                sides
                    .computeIfAbsent(claim.value().canonical(), value -> new ArrayList<>())
                    .add(claim));
    return sides.values().stream().filter(side -> origins.applyAsInt(side) > 1).count() > 1;
  }

  private static Severity base(Kind kind) {
    return switch (kind.severity().toLowerCase(Locale.ROOT)) {
      case "high" -> Severity.HIGH;
      case "medium" -> Severity.MEDIUM;
      default -> Severity.LOW;
    };
  }

  /** Whether every difference is with something that its article does not say to be so. */
  private static boolean onlySupposed(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.relation().type().isDiscrepancy())
        .allMatch(pair -> Sayings.isTentative(pair.a()) || Sayings.isTentative(pair.b()));
  }

  private static boolean accentsOnly(Kind kind, List<Pair> pairs) {
    return kind.type() == ClaimType.NAME
        && pairs.stream()
            .filter(pair -> pair.relation().type().isDiscrepancy())
            .allMatch(pair -> folded(pair.a()).equals(folded(pair.b())));
  }

  private static String folded(Claim claim) {
    return Token.folded(claim.value().canonical());
  }

  private boolean allClose() {
    List<Optional<BigDecimal>> gaps =
        conflicts.stream().map(pair -> gap(pair.a(), pair.b())).toList();
    return !gaps.isEmpty()
        && gaps.stream().allMatch(gap -> gap.isPresent() && gap.get().compareTo(CLOSE) <= 0)
        && !isFew();
  }

  /** Of a few people or things each counts: 21 children or 22. */
  private boolean isFew() {
    return claims().stream()
        .map(
            claim -> claim.value() instanceof Quantity q ? q.point() : Optional.<BigDecimal>empty())
        .flatMap(Optional::stream)
        .allMatch(figure -> figure.compareTo(FEW) <= 0);
  }

  private static Optional<BigDecimal> gap(Claim a, Claim b) {
    if (a.value() instanceof Quantity first && b.value() instanceof Quantity second) {
      return first.point().flatMap(p -> second.point().map(q -> Figures.distance(p, q)));
    }
    return Optional.empty();
  }
}
