package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Quantity;
import org.crosscheck.compare.Updates.Replacement;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/**
 * Which figures of an alignment have been replaced by later ones, who still has them, and how that
 * is known.
 */
final class Succession {
  private final List<Claim> claims;
  private final List<Replacement> replacements = new ArrayList<>();
  private final Set<String> replaced = new HashSet<>();

  private Succession(List<Claim> claims) {
    this.claims = claims;
  }

  /** Read from the pairs that were judged to be updates. */
  static Succession of(
      List<Claim> claims, List<Pair> pairs, Updates updates, Understood understood) {
    Succession succession = new Succession(claims);
    for (Pair pair : pairs) {
      if (pair.relation().type() == RelationType.UPDATE) {
        side(pair.a(), understood)
            .flatMap(a -> side(pair.b(), understood).flatMap(b -> updates.between(a, b)))
            .ifPresent(succession::add);
      }
    }
    return succession;
  }

  private static Optional<Comparer.Side<Quantity>> side(Claim claim, Understood understood) {
    return understood.value(claim) instanceof Quantity quantity
        ? Optional.of(new Comparer.Side<>(understood.claim(claim), quantity))
        : Optional.empty();
  }

  private void add(Replacement replacement) {
    replacements.add(replacement);
    replaced.add(replacement.old().claim().id());
  }

  boolean isReplaced(Claim claim) {
    return replaced.contains(claim.id());
  }

  /** The claims that nothing has replaced. */
  List<Claim> current() {
    return claims.stream().filter(claim -> !isReplaced(claim)).toList();
  }

  /**
   * "“29” (A and B) is out of date beside “42” (C, published on 13 November 2018, after 12 November
   * 2018)"; empty where nothing was replaced.
   */
  Optional<String> told(Labels labels) {
    Optional<Replacement> best =
        replacements.stream()
            .filter(r -> !isReplaced(r.current().claim()))
            .min(
                Comparator.comparing((Replacement r) -> isHeadline(r.current().claim()))
                    .thenComparing(Replacement::repeated)
                    .thenComparing(
                        r -> Updates.figure(r.current().value()), Comparator.reverseOrder()));
    return best.map(
        replacement -> {
          List<String> old = new ArrayList<>();
          stale().forEach(value -> old.add(words(value, labels)));
          Claim current = replacement.current().claim();
          return Wording.capitalised(Wording.list(old))
              + (old.size() == 1 ? " is" : " are")
              + " out of date beside "
              + Wording.quoted(current)
              + " ("
              + labels.of(same(current))
              + "): "
              + (replacement.repeated() ? "a later count, though " : "")
              + replacement.ground();
        });
  }

  /** A headline may round. */
  private static boolean isHeadline(Claim claim) {
    return claim.context().position() == Context.Position.HEADLINE;
  }

  private List<Claim> same(Claim current) {
    return current().stream()
        .filter(claim -> claim.value().canonical().equals(current.value().canonical()))
        .toList();
  }

  /** The replaced claims by their values, from small to large. */
  private List<List<Claim>> stale() {
    Map<String, List<Claim>> values = new LinkedHashMap<>();
    Sayings.values(claims.stream().filter(this::isReplaced).toList())
        .forEach(
            value ->
                values
                    .computeIfAbsent(value.get(0).value().canonical(), key -> new ArrayList<>())
                    .addAll(value));
    return List.copyOf(values.values());
  }

  private static String words(List<Claim> value, Labels labels) {
    return Wording.quoted(value.get(0)) + " (" + labels.of(value) + ")";
  }
}
