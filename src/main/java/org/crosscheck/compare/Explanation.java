package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/**
 * Writes what an editor needs to know about an alignment, in a few short sentences: what the
 * articles give, which of it can hold together, which difference of scope might explain it, and
 * what is unknown. It never says who is right.
 */
final class Explanation {
  private static final int MOST_PERIODS = 4;

  private final Alignment alignment;
  private final RelationType type;
  private final List<Pair> pairs;
  private final Succession succession;
  private final Labels labels;

  private Explanation(
      Alignment alignment, RelationType type, List<Pair> pairs, Succession succession) {
    this.alignment = alignment;
    this.type = type;
    this.pairs = pairs;
    this.succession = succession;
    this.labels = new Labels(alignment.claims());
  }

  static String of(
      Alignment alignment,
      RelationType type,
      List<Pair> pairs,
      Succession succession,
      int origins) {
    Explanation explanation = new Explanation(alignment, type, pairs, succession);
    return Stream.of(
            Optional.of(explanation.saying()),
            explanation.judgement(),
            explanation.outOfDate(),
            explanation.periods(),
            explanation.unknown(),
            explanation.origin(origins))
        .flatMap(Optional::stream)
        .map(sentence -> sentence + ".")
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private String saying() {
    if (type == RelationType.QUOTE_VARIANT) {
      return "One utterance is quoted in different words";
    }
    boolean lists = alignment.claims().stream().allMatch(c -> c.value() instanceof Nations);
    return lists ? Lists.of(alignment.claims()) : Sayings.of(alignment.claims(), labels);
  }

  private Optional<String> judgement() {
    Optional<Pair> pair = Telling.pair(type, pairs);
    return switch (type) {
      case CONSISTENT ->
          Optional.of(
              sameLists()
                  ? "They agree"
                  : "They can hold together: none that claims to be complete lacks a country that another has");
      case IMPRECISE -> Optional.of("They can hold together: some are vaguer than others");
      case DIVERGENT, CONTRADICTION -> isFigure() ? Optional.of(figures()) : pair.map(this::reason);
      case SET_DIFFERS -> pair.map(this::lists);
      case QUOTE_VARIANT -> pair.map(this::wordings);
      case UPDATE -> succession.told(labels).or(() -> pair.map(this::reason));
      case INDETERMINATE, SCOPE_DIFFERS, SPEAKER_DIFFERS -> pair.map(this::reason);
    };
  }

  private boolean sameLists() {
    return alignment.claims().stream()
            .filter(c -> c.value() instanceof Nations)
            .map(c -> ((Nations) c.value()).members())
            .distinct()
            .count()
        < 2;
  }

  /** Which of the figures that nothing has replaced exclude each other. */
  private String figures() {
    List<Pair> serious = pairs.stream().filter(p -> p.relation().type() == type).toList();
    if (serious.stream().allMatch(Telling::isInner)) {
      Pair inner = serious.get(0);
      return labels.of(inner.a())
          + " contradicts itself: it has "
          + Wording.quoted(inner.a())
          + " and "
          + Wording.quoted(inner.b());
    }
    List<Claim> current = succession.current();
    boolean among =
        serious.stream()
            .anyMatch(p -> !succession.isReplaced(p.a()) && !succession.isReplaced(p.b()));
    return Exclusions.of(among ? current : alignment.claims(), pairs);
  }

  /** Which figures later ones have replaced, where that is not the whole verdict. */
  private Optional<String> outOfDate() {
    return type == RelationType.UPDATE ? Optional.empty() : succession.told(labels);
  }

  private boolean isFigure() {
    return alignment.claims().stream()
        .allMatch(c -> c.value() instanceof Quantity || c.value() instanceof DurationValue);
  }

  private String reason(Pair pair) {
    return Wording.capitalised(pair.relation().reason());
  }

  private String lists(Pair pair) {
    String lists =
        "The list of "
            + put(pair.a())
            + " and that of "
            + put(pair.b())
            + " differ: "
            + pair.relation().reason()
            + elsewhere(pair.a(), pair.b())
            + elsewhere(pair.b(), pair.a());
    long open =
        alignment.claims().stream()
            .filter(c -> c.value() instanceof Nations nations && nations.open())
            .count();
    return open == 0 ? lists : lists + ". Some lists do not claim to be complete";
  }

  /** What one list lacks of the other, and its article names in another place. */
  private String elsewhere(Claim list, Claim other) {
    Set<String> own = members(list);
    Set<String> named = new TreeSet<>();
    alignment.claims().stream()
        .filter(claim -> claim.sourceId().equals(list.sourceId()))
        .forEach(claim -> named.addAll(members(claim)));
    named.retainAll(members(other));
    named.removeAll(own);
    return named.isEmpty()
        ? ""
        : ". Elsewhere %s has %s as well"
            .formatted(labels.of(list), Wording.list(List.copyOf(named)));
  }

  private static Set<String> members(Claim claim) {
    return claim.value() instanceof Nations nations ? Set.copyOf(nations.members()) : Set.of();
  }

  private String put(Claim claim) {
    String stance = claim.stance();
    return "%s (line %d%s)"
        .formatted(
            labels.of(claim), claim.provenance().line(), stance.isEmpty() ? "" : ", " + stance);
  }

  private String wordings(Pair pair) {
    String a = ((Utterance) pair.a().value()).words();
    String b = ((Utterance) pair.b().value()).words();
    boolean one = pair.a().sourceId().equals(pair.b().sourceId());
    return one
        ? "Within "
            + labels.of(pair.a())
            + ", "
            + Variants.of(a, b, "the first quotation", "the second")
        : "As quoted, " + Variants.of(a, b, labels.of(pair.a()), labels.of(pair.b()));
  }

  /** The periods that the articles give in the same sentence, where they are not the same. */
  private Optional<String> periods() {
    if (!hangsOnPeriod() || !(type.isDiscrepancy() || type == RelationType.SCOPE_DIFFERS)) {
      return Optional.empty();
    }
    Map<Object, List<Claim>> periods = new LinkedHashMap<>();
    for (Claim claim : alignment.claims()) {
      Scopes.ownPeriod(claim.scope())
          .ifPresent(period -> periods.computeIfAbsent(period, w -> new ArrayList<>()).add(claim));
    }
    if (periods.size() < 2) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>();
    periods.values().stream().limit(MOST_PERIODS).forEach(claims -> told.add(period(claims)));
    int rest = periods.size() - told.size();
    if (rest > 0) {
      told.add(rest + " more");
    }
    return Optional.of("The periods given are not the same: " + Wording.list(told));
  }

  private String period(List<Claim> claims) {
    String words = Scopes.ownWords(claims.get(0).scope()).orElse("");
    return Wording.marked(words) + " (" + labels.of(claims) + ")";
  }

  private boolean hangsOnPeriod() {
    ClaimType kind = alignment.kind().type();
    return isFigure() || kind == ClaimType.STATUS || kind == ClaimType.NATIONS;
  }

  /** What would help to settle it and no text has. */
  private Optional<String> unknown() {
    ClaimType kind = alignment.kind().type();
    if (!type.isDiscrepancy() || kind == ClaimType.QUOTE || kind == ClaimType.NAME) {
      return Optional.empty();
    }
    Set<String> undated = new LinkedHashSet<>();
    for (Claim claim : alignment.claims()) {
      if (claim.provenance().source().published().isEmpty()) {
        undated.add(labels.of(claim));
      }
    }
    return undated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "When "
                + Wording.list(List.copyOf(undated))
                + (undated.size() == 1 ? " was" : " were")
                + " published is not known");
  }

  private Optional<String> origin(int origins) {
    boolean oneArticle = alignment.claims().stream().map(Claim::sourceId).distinct().count() == 1;
    if (origins != 1 || oneArticle) {
      return Optional.empty();
    }
    return Optional.of(
        type.isDiscrepancy()
            ? "As far as the texts show, all of it goes back to one origin"
            : "As far as the texts show, all of it goes back to one origin, so agreement here is no confirmation");
  }
}
