package org.crosscheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.Clusters.Group;
import org.crosscheck.align.Likeness.Judgement;
import org.crosscheck.claim.ClaimType;

/**
 * Claims of other groups that give the same value and are nearly as much alike as claims of one.
 * That two articles name the same figure or day in like words is seldom chance, and nobody is
 * alarmed if it is; so that less is asked of it than of a group, in which values may differ.
 */
final class Agreements {
  /** So much alike are two claims with one value that are held to say the same. */
  private static final double ALIKE = 0.45;

  /** So much alike are all pairs of two groups on the average. */
  private static final double ON_AVERAGE = 0.3;

  /** Of a value that is given in more places so many are looked at. */
  private static final int MOST = 200;

  /** So many claims of a group with one value stand for all. */
  private static final int SAMPLE = 20;

  private final Likeness likeness;
  private final Map<String, List<Profile>> ofValue = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, List<Profile>> known = new HashMap<>();

  Agreements(List<Profile> profiles, List<Group> groups, Likeness likeness) {
    this.likeness = likeness;
    for (Profile profile : profiles) {
      List<Profile> same = ofValue.computeIfAbsent(value(profile), value -> new ArrayList<>());
      if (same.size() < MOST) {
        same.add(profile);
      }
    }
    groups.forEach(group -> group.profiles().forEach(own -> this.groups.put(id(own), group)));
  }

  private static String id(Profile profile) {
    return profile.claim().id();
  }

  private static String value(Profile profile) {
    return profile.claim().value().canonical();
  }

  /**
   * The claims of other sources and other groups that say what a claim, or another of its group,
   * says.
   */
  List<Profile> of(Profile claim) {
    if (claim.claim().type() == ClaimType.QUOTE) {
      return List.of(); // a quotation is its words: what has the same is in its group
    }
    Map<String, Profile> found = new LinkedHashMap<>();
    for (List<Profile> own : voices(claim)) {
      known
          .computeIfAbsent(id(own.get(0)), first -> alike(own))
          .forEach(other -> found.put(id(other), other));
    }
    return found.values().stream()
        .filter(other -> !other.sameSource(claim) && !likeness.judge(claim, other).never())
        .toList();
  }

  /** The claims of its group by their values, its own first. */
  private List<List<Profile>> voices(Profile claim) {
    Map<String, List<Profile>> voices = new LinkedHashMap<>();
    voices.put(value(claim), group(claim));
    Optional.ofNullable(groups.get(id(claim))).stream()
        .flatMap(group -> group.profiles().stream())
        .limit(SAMPLE)
        .forEach(member -> voices.computeIfAbsent(value(member), value -> group(member)));
    return List.copyOf(voices.values());
  }

  /** The claims of its group that give its value, itself included. */
  private List<Profile> group(Profile claim) {
    Group group = groups.get(id(claim));
    if (group == null) {
      return List.of(claim);
    }
    List<Profile> members =
        group.profiles().stream()
            .filter(member -> value(member).equals(value(claim)))
            .limit(SAMPLE)
            .toList();
    return members.stream().anyMatch(own -> id(own).equals(id(claim))) ? members : List.of(claim);
  }

  private List<Profile> alike(List<Profile> own) {
    Map<String, Profile> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Profile other : ofValue.getOrDefault(value(own.get(0)), List.of())) {
      List<Profile> others = group(other);
      if (!isOfGroup(other, own.get(0)) && seen.add(id(others.get(0))) && areAlike(own, others)) {
        others.forEach(member -> found.put(id(member), member));
      }
    }
    return List.copyOf(found.values());
  }

  @SuppressWarnings("ReferenceEquality") // groups are told apart by what they are, not by members
  private boolean isOfGroup(Profile other, Profile own) {
    Group group = groups.get(id(own));
    return id(other).equals(id(own)) || (group != null && groups.get(id(other)) == group);
  }

  /** Whether one pair is enough alike, and all pairs are so on the average. */
  private boolean areAlike(List<Profile> own, List<Profile> others) {
    double best = 0;
    double sum = 0;
    int pairs = 0;
    for (Profile one : own) {
      for (Profile other : others) {
        Judgement judgement = likeness.judge(one, other);
        if (!one.sameSource(other) && !judgement.never()) {
          best = Math.max(best, judgement.score());
          sum += judgement.score();
          pairs++;
        }
      }
    }
    return best >= ALIKE && sum >= pairs * ON_AVERAGE;
  }
}
