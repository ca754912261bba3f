package org.crosscheck.draft;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Publication;

/**
 * Judges the claims of a draft by what sources say about the same facts.
 *
 * <p>The most serious disagreement decides; without one, agreement goes before differences that
 * scope or vague words explain. Where draft and source both have both figures, as a total and a
 * part, the one figure is no conflict with the other. A list is held against all that the other
 * text says. Where the draft contradicts itself, its other words are a witness.
 */
public final class Judge {
  private static final Comparator<Witness> MOST_TELLING_FIRST =
      Comparator.comparing(Witness::judgement)
          .thenComparing(Witness::severity, Comparator.reverseOrder())
          .thenComparing(witness -> published(witness.claim()), Comparator.reverseOrder())
          .thenComparing(witness -> witness.claim().sourceId())
          .thenComparing(witness -> witness.claim().provenance().span())
          .thenComparing(witness -> witness.claim().id());

  private final Weigher weigher;
  private final ToIntFunction<List<Claim>> origins;

  /** Weighs two claims about one fact against each other. */
  public interface Weigher {
    Verdict weigh(Alignment two);
  }

  /**
   * @param weigher as claims of articles are weighed against each other
   * @param origins how many independent origins some claims have
   */
  public Judge(Weigher weigher, ToIntFunction<List<Claim>> origins) {
    this.weigher = weigher;
    this.origins = origins;
  }

  /** A claim of the draft that no source has anything to say on. */
  public static Assessment alone(Claim claim) {
    return new Assessment(
        claim.id(),
        claim,
        Optional.empty(),
        Judgement.ONLY_IN_DRAFT,
        Severity.NONE,
        0,
        List.of(),
        Optional.empty(),
        Standing.NEW);
  }

  /**
   * What sources make of a claim of the draft.
   *
   * @param fact the alignment that the claim stands in
   * @param beside claims that may say the same; any other word of theirs is none on this fact
   */
  public Assessment assess(Claim claim, Alignment fact, List<Claim> beside) {
    List<Witness> witnesses = witnesses(claim, fact, beside);
    List<Claim> agreeing = witnesses.stream().filter(Witness::agrees).map(Witness::claim).toList();
    int independent = agreeing.isEmpty() ? 0 : origins.applyAsInt(agreeing);
    Judgement judgement = judgement(witnesses, independent);
    return new Assessment(
        claim.id(),
        claim,
        witnesses.isEmpty() ? Optional.empty() : Optional.of(fact.id()),
        judgement,
        severity(witnesses),
        independent,
        witnesses,
        better(claim, judgement, witnesses),
        Standing.NEW);
  }

  private static Judgement judgement(List<Witness> witnesses, int origins) {
    Judgement worst =
        witnesses.stream()
            .map(Witness::judgement)
            .min(Comparator.naturalOrder())
            .orElse(Judgement.ONLY_IN_DRAFT);
    if (worst.isConflict() || origins == 0) {
      return worst;
    }
    return origins == 1 ? Judgement.SINGLE_ORIGIN : Judgement.AGREES;
  }

  private Optional<Witness> better(Claim claim, Judgement judgement, List<Witness> witnesses) {
    if (!judgement.isConflict() && judgement != Judgement.IMPRECISE) {
      return Optional.empty();
    }
    Map<String, List<Witness>> values = new LinkedHashMap<>();
    witnesses.stream()
        .filter(witness -> witness.judgement() == judgement)
        .filter(witness -> !witness.claim().sourceId().equals(claim.sourceId()))
        .forEach(w -> values.computeIfAbsent(w.said(), said -> new ArrayList<>()).add(w));
    return values.values().stream()
        .reduce((best, other) -> origins(other) > origins(best) ? other : best)
        .map(best -> best.get(0));
  }

  private int origins(List<Witness> witnesses) {
    return origins.applyAsInt(witnesses.stream().map(Witness::claim).toList());
  }

  private static Severity severity(List<Witness> witnesses) {
    return witnesses.stream()
        .map(Witness::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.NONE);
  }

  private List<Witness> witnesses(Claim claim, Alignment fact, List<Claim> beside) {
    List<Witness> all =
        Stream.concat(
                fact.claims().stream()
                    .filter(other -> !other.sourceId().equals(claim.sourceId()))
                    .map(other -> witness(claim, other, fact)),
                beside.stream().map(other -> witness(claim, other, fact)).filter(Witness::agrees))
            .toList();
    Set<String> agreeing = new HashSet<>();
    all.stream().filter(Witness::agrees).forEach(w -> agreeing.add(w.claim().sourceId()));
    List<Claim> own = otherValues(claim, fact);
    List<Witness> telling = new ArrayList<>();
    for (Witness witness : all) {
      boolean conflict = witness.relation().type().isDiscrepancy();
      if (!conflict
          || !agreeing.contains(witness.claim().sourceId())
          || !saidElsewhere(witness.claim(), own, fact)) {
        telling.add(witness);
      }
    }
    own.forEach(other -> contradiction(claim, other, all, fact).ifPresent(telling::add));
    telling.sort(MOST_TELLING_FIRST);
    return telling;
  }

  /**
   * What the draft itself says elsewhere, where the two cannot both hold, unless a source has both.
   */
  private Optional<Witness> contradiction(
      Claim claim, Claim other, List<Witness> sources, Alignment fact) {
    Verdict verdict = weigh(claim, other, fact);
    if (verdict.type() != RelationType.CONTRADICTION || isNone(claim) || isNone(other)) {
      return Optional.empty();
    }
    Set<String> withOne = new HashSet<>();
    sources.stream().filter(Witness::agrees).forEach(w -> withOne.add(w.claim().sourceId()));
    boolean sourceHasBoth =
        sources.stream()
            .map(Witness::claim)
            .filter(theirs -> withOne.contains(theirs.sourceId()))
            .anyMatch(theirs -> weigh(other, theirs, fact).type() == RelationType.CONSISTENT);
    Relation relation = verdict.pairs().get(0).relation();
    return sourceHasBoth
        ? Optional.empty()
        : Optional.of(new Witness(other, relation, verdict.severity(), false, false));
  }

  /** "No one was hurt" beside "two were hurt" in one text speaks of other people. */
  private static boolean isNone(Claim claim) {
    return claim.value() instanceof Quantity quantity
        && quantity.point().filter(point -> point.signum() == 0).isPresent();
  }

  /** What else the draft says on the fact, each value once. */
  private static List<Claim> otherValues(Claim claim, Alignment fact) {
    Map<String, Claim> values = new LinkedHashMap<>();
    for (Claim other : fact.claims()) {
      String value = other.value().canonical();
      if (other.sourceId().equals(claim.sourceId()) && !value.equals(claim.value().canonical())) {
        values.putIfAbsent(value, other);
      }
    }
    return List.copyOf(values.values());
  }

  private boolean saidElsewhere(Claim theirs, List<Claim> own, Alignment fact) {
    return own.stream()
        .anyMatch(mine -> weigh(mine, theirs, fact).type() == RelationType.CONSISTENT);
  }

  private Verdict weigh(Claim mine, Claim theirs, Alignment fact) {
    return weigher.weigh(
        new Alignment(
            fact.id(), fact.story(), fact.kind(), fact.title(), List.of(mine, theirs), List.of()));
  }

  private Witness witness(Claim mine, Claim theirs, Alignment fact) {
    Verdict verdict = weigh(mine, theirs, fact);
    if (mine.value() instanceof Nations own && theirs.value() instanceof Nations other) {
      return listed(theirs, verdict, Coverage.of(own, other, said(mine, fact), said(theirs, fact)));
    }
    Relation relation = verdict.pairs().get(0).relation();
    boolean update = verdict.type() == RelationType.UPDATE;
    boolean earlier = update && isEarlier(theirs, mine);
    // a newer figure that a draft lacks can still be put in
    Severity severity = update && !earlier ? Severity.MEDIUM : verdict.severity();
    return new Witness(theirs, relation, severity, supports(mine, theirs, relation), earlier);
  }

  /** What the text of a claim says on a fact with the same stance, the claim included. */
  private static List<Claim> said(Claim claim, Alignment fact) {
    return fact.claims().stream()
        .filter(other -> other.sourceId().equals(claim.sourceId()))
        .filter(other -> stance(other).equals(stance(claim)))
        .toList();
  }

  private static String stance(Claim claim) {
    return claim.value() instanceof Nations nations ? nations.stance() : "";
  }

  /** A witness on a list, by what the two texts as a whole have. */
  private static Witness listed(Claim theirs, Verdict verdict, Coverage coverage) {
    Relation relation = verdict.pairs().get(0).relation();
    return switch (relation.type()) {
      case CONSISTENT ->
          new Witness(theirs, relation, verdict.severity(), coverage.supports(), false);
      case SET_DIFFERS, IMPRECISE -> {
        boolean fits = coverage.fits();
        Relation told = fits ? Relation.imprecise(relation.reason()) : relation;
        Severity severity = fits ? Severity.NONE : verdict.severity();
        yield new Witness(theirs, told, severity, coverage.supports(), false);
      }
      default -> new Witness(theirs, relation, verdict.severity(), false, false);
    };
  }

  /** "Just after noon on Sunday" is enough to say "on Sunday"; 40 is not to say "dozens". */
  private static boolean supports(Claim mine, Claim theirs, Relation relation) {
    return switch (relation.type()) {
      case CONSISTENT -> true;
      case IMPRECISE ->
          mine.value() instanceof TimeValue wide
              && theirs.value() instanceof TimeValue narrow
              && wide.interval().isPresent()
              && narrow.interval().isPresent()
              && wide.interval().get().contains(narrow.interval().get());
      case INDETERMINATE -> sameWeekday(mine, theirs);
      default -> false;
    };
  }

  /** "On Sunday" says the same in a copy of the article that was dated weeks later. */
  private static boolean sameWeekday(Claim mine, Claim theirs) {
    Optional<DayOfWeek> day = bareWeekday(mine);
    return day.isPresent() && day.equals(bareWeekday(theirs));
  }

  private static Optional<DayOfWeek> bareWeekday(Claim claim) {
    return claim.value() instanceof TimeValue time
        ? time.interval()
            .filter(days -> days.firstDay().equals(days.lastDay()))
            .map(days -> days.firstDay().getDayOfWeek())
            .filter(
                day ->
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .equalsIgnoreCase(claim.provenance().words().strip()))
        : Optional.empty();
  }

  /** What is undated stands for the latest, as a draft does. */
  private static boolean isEarlier(Claim theirs, Claim mine) {
    return published(theirs).compareTo(published(mine)) < 0;
  }

  private static LocalDateTime published(Claim claim) {
    return claim.provenance().source().published().map(Publication::at).orElse(LocalDateTime.MAX);
  }
}
