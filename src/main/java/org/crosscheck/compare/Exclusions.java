package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;

/**
 * Which figures cannot both hold for one fact: 13 and "at least 14" cannot, "at least 14" and "at
 * least 20" can. Says so for the figures by name where that is short.
 */
final class Exclusions {
  private final List<List<Claim>> values;

  /** The places of the values in {@link #values} that exclude each other, the lower place first. */
  private final Map<Integer, Set<Integer>> excluded = new TreeMap<>();

  private int count;

  private Exclusions(List<List<Claim>> values) {
    this.values = values;
  }

  /** Of some claims, with the pairs that are among them. */
  static String of(List<Claim> claims, List<Pair> pairs) {
    Exclusions exclusions = new Exclusions(Sayings.values(claims));
    Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
    pairs.stream()
        .filter(pair -> ids.contains(pair.a().id()) && ids.contains(pair.b().id()))
        .filter(Exclusions::excludes)
        .forEach(exclusions::add);
    return exclusions.sentence(claims.size());
  }

  private static boolean excludes(Pair pair) {
    RelationType type = pair.relation().type();
    if (type == RelationType.CONTRADICTION) {
      return true;
    }
    return type == RelationType.DIVERGENT && apart(pair.a(), pair.b());
  }

  /** Two figures of one unit that no number satisfies. */
  private static boolean apart(Claim a, Claim b) {
    if (a.value() instanceof DurationValue first && b.value() instanceof DurationValue second) {
      return !first.quantity().overlaps(second.quantity());
    }
    return a.value() instanceof Quantity first
        && b.value() instanceof Quantity second
        && first.unit().equals(second.unit())
        && first.currency().equals(second.currency())
        && !first.overlaps(second);
  }

  private void add(Pair pair) {
    int a = place(pair.a());
    int b = place(pair.b());
    if (excluded
        .computeIfAbsent(Math.min(a, b), key -> new LinkedHashSet<>())
        .add(Math.max(a, b))) {
      count++;
    }
  }

  private int place(Claim claim) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).contains(claim)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not of this alignment: " + claim.id());
  }

  private String sentence(int claims) {
    int all = values.size() * (values.size() - 1) / 2;
    if (count == 0) {
      return claims == 2
          ? "Both can hold, but the figures differ"
          : "They can hold together, but the figures differ";
    }
    if (count == all) {
      return all == 1
          ? "For one fact they cannot both hold"
          : "No two of them can both hold for one fact";
    }
    return centre() >= 0 ? star(centre()) : some();
  }

  /** The one value that all exclusions are with; negative if there is none. */
  private int centre() {
    for (int place = 0; place < values.size(); place++) {
      if (partners(place).size() == count) {
        return place;
      }
    }
    return -1;
  }

  private List<Integer> partners(int place) {
    List<Integer> partners = new ArrayList<>();
    excluded.forEach(
        (first, seconds) -> {
          if (first == place) {
            partners.addAll(seconds);
          } else if (seconds.contains(place)) {
            partners.add(first);
          }
        });
    return partners;
  }

  private String star(int centre) {
    List<String> partners = partners(centre).stream().sorted().map(this::words).toList();
    String others = othersMeet(centre) ? "; the others can hold together" : "";
    return "For one fact "
        + words(centre)
        + " cannot hold together with "
        + Wording.either(partners)
        + others;
  }

  private boolean othersMeet(int centre) {
    List<Claim> others = new ArrayList<>();
    for (int place = 0; place < values.size(); place++) {
      if (place != centre) {
        others.add(values.get(place).get(0));
      }
    }
    return others.size() > 1
        && others.stream().noneMatch(a -> others.stream().anyMatch(b -> apart(a, b)));
  }

  private String some() {
    Map.Entry<Integer, Set<Integer>> first = excluded.entrySet().iterator().next();
    return "Several of them cannot both hold for one fact, such as "
        + words(first.getKey())
        + " and "
        + words(first.getValue().iterator().next());
  }

  private String words(int place) {
    return Wording.quoted(values.get(place).get(0));
  }
}
