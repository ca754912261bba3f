package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Subject;
import org.crosscheck.compare.ClaimFindings.Found;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.text.WordLists;

/**
 * Adds up the groups that one article counts, where together they are all there are ("ten
 * passengers and two crew"), and holds the sum against the whole that other articles open with.
 * Only exact figures, and only where no article gives the sum as the whole and none of the figures
 * is a later count than the other. The list {@code complements} names the groups.
 */
final class PartsElsewhere {
  private static final Set<ClaimType> SUMMED =
      Set.of(ClaimType.DEATHS, ClaimType.INJURED, ClaimType.MISSING, ClaimType.ARRESTS);

  private final Map<String, String> wholes;
  private final Partial partial;
  private final Updates updates;

  PartsElsewhere(WordLists lists) {
    wholes = lists.meanings("complements");
    partial = new Partial(lists);
    updates = new Updates(lists);
  }

  List<Found> in(List<Claim> claims) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      if (isExact(claim) && whole(claim.subject()).isPresent()) {
        groups.computeIfAbsent(place(claim), key -> new ArrayList<>()).add(claim);
      }
    }
    List<Found> found = new ArrayList<>();
    groups.values().stream()
        .filter(this::areAll)
        .forEach(parts -> failing(parts, claims).ifPresent(found::add));
    return found;
  }

  private static boolean isExact(Claim claim) {
    return SUMMED.contains(claim.type())
        && !Sayings.isTentative(claim)
        && claim.scope().event().isEmpty()
        && claim.value() instanceof Quantity quantity
        && quantity.bound() == Bound.EXACT
        && !Partial.isNone(claim);
  }

  private Optional<String> whole(Subject subject) {
    List<String> words = new ArrayList<>(subject.modifiers());
    words.add(subject.head());
    return words.stream().map(wholes::get).filter(java.util.Objects::nonNull).findFirst();
  }

  /** One sentence that counts groups of one whole, of one kind. */
  private String place(Claim claim) {
    return "%s %09d %s %s"
        .formatted(
            claim.sourceId(),
            claim.provenance().sentence().start(),
            claim.kind().id(),
            whole(claim.subject()).orElse(""));
  }

  /** Two groups or more, none of them twice, and none given as some of a larger figure. */
  private boolean areAll(List<Claim> parts) {
    long groups = parts.stream().map(part -> part.subject().head()).distinct().count();
    return groups > 1 && groups == parts.size() && parts.stream().noneMatch(partial::isPart);
  }

  private Optional<Found> failing(List<Claim> parts, List<Claim> claims) {
    Quantity sum = Quantity.exactly(sum(parts));
    List<Claim> all = claims.stream().filter(claim -> isWhole(claim, parts.get(0))).toList();
    boolean known = all.stream().anyMatch(claim -> figure(claim).compareTo(sum(parts)) == 0);
    boolean own = all.stream().anyMatch(c -> c.sourceId().equals(parts.get(0).sourceId()));
    return known || own
        ? Optional.empty()
        : all.stream()
            .filter(claim -> isNear(figure(claim), sum(parts)))
            .filter(claim -> !isLater(claim, parts.get(0), sum))
            .findFirst()
            .map(claim -> found(claim, parts, sum(parts)));
  }

  /** A sum that is far from a whole is the sum of something else. */
  private static boolean isNear(BigDecimal whole, BigDecimal sum) {
    return whole.min(sum).compareTo(whole.max(sum).multiply(PartsAndSums.NEARLY)) >= 0;
  }

  /** What an article opens with, of the same kind and of all the people. */
  private boolean isWhole(Claim claim, Claim part) {
    return claim.kind().id().equals(part.kind().id())
        && isExact(claim)
        && whole(claim.subject()).isEmpty()
        && claim.scope().population().isEmpty()
        && Telling.leads(claim)
        && !partial.isPart(claim);
  }

  private boolean isLater(Claim whole, Claim part, Quantity sum) {
    return updates
        .between(
            new Comparer.Side<>(whole, (Quantity) whole.value()), new Comparer.Side<>(part, sum))
        .isPresent();
  }

  private static Found found(Claim whole, List<Claim> parts, BigDecimal sum) {
    String reason =
        "in %s the parts %s make %s, and %s gives the whole as %s"
            .formatted(
                parts.get(0).provenance().source().label(),
                Wording.list(
                    parts.stream().map(PartsElsewhere::shown).collect(Collectors.toList())),
                sum.toPlainString(),
                whole.provenance().source().label(),
                Wording.quoted(whole));
    Relation relation = Relation.contradiction(reason);
    List<Claim> all = new ArrayList<>(List.of(whole));
    all.addAll(parts);
    List<Pair> pairs = List.of(new Pair(whole, parts.get(0), relation));
    return new Found(
        whole.kind(),
        whole.kind().title() + ": parts and sum",
        all,
        relation,
        Weight.of(whole.kind(), RelationType.CONTRADICTION, pairs, List::size));
  }

  private static String shown(Claim part) {
    return Wording.quoted(part) + " (" + part.subject().text().strip() + ")";
  }

  private static BigDecimal sum(List<Claim> parts) {
    return parts.stream().map(PartsElsewhere::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal figure(Claim claim) {
    return ((Quantity) claim.value()).point().orElse(BigDecimal.ZERO);
  }
}
