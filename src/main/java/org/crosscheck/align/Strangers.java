package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crosscheck.align.Likeness.Judgement;
import org.crosscheck.align.Likeness.Scale;

/**
 * Judges the ages of persons of whom one at least is not named: "the driver, 42", "a five-year-old
 * boy". One age is one person's, unless the words say otherwise. Two ages are one person's where
 * both articles know but one whom they describe so, and the ages are close.
 */
final class Strangers {
  private static final double ONE_AGE = 0.55;
  private static final double DESCRIBED = 0.4;
  private static final double CHILD = 0.35;
  private static final BigDecimal GROWN_UP = BigDecimal.valueOf(18);

  private final Subjects subjects;
  private final Predicate<Profile> isStranger;

  /** By article and description the ages given. */
  private final Map<String, Set<BigDecimal>> ages = new HashMap<>();

  /** By age the named persons of that age. */
  private final Map<BigDecimal, Set<String>> named = new HashMap<>();

  Strangers(List<Profile> profiles, Subjects subjects, Predicate<Profile> isStranger) {
    this.subjects = subjects;
    this.isStranger = isStranger;
    for (Profile profile : profiles) {
      Optional<BigDecimal> age = profile.figure().map(BigDecimal::stripTrailingZeros);
      if (age.isPresent() && isStranger.test(profile)) {
        ages.computeIfAbsent(key(profile), key -> new HashSet<>()).add(age.get());
        ages.computeIfAbsent(profile.claim().sourceId(), key -> new HashSet<>()).add(age.get());
      } else if (age.isPresent()) {
        named
            .computeIfAbsent(age.get(), any -> new HashSet<>())
            .add(Stems.folded(profile.claim().subject().head()));
      }
    }
  }

  private String key(Profile profile) {
    return profile.claim().sourceId() + '\n' + description(profile);
  }

  /** The noun for the person; empty where there is none: "the six-year-old fell". */
  private String description(Profile profile) {
    String head = profile.claim().subject().head().strip();
    return !head.isEmpty() && subjects.isPeople(head) ? Stems.of(head) : "";
  }

  Judgement judge(Profile a, Profile b) {
    if (!a.event().equals(b.event())) {
      return Judgement.never("one is about another event");
    }
    if (subjects.areOfTwoSexes(description(a), description(b))) {
      return Judgement.never("one is a woman, the other a man");
    }
    if (a.equal(b)) {
      return isOneOfMany(a)
          ? Judgement.of(0, "several persons of the story are of that age")
          : Judgement.of(ONE_AGE, "both are of one age");
    }
    if (a.sameSource(b)) {
      return Judgement.never("one article tells them apart");
    }
    return isStranger.test(a) && isStranger.test(b) && PersonLikeness.nearAges(a, b)
        ? differing(a, b)
        : Judgement.of(0, "one names nobody");
  }

  private boolean isOneOfMany(Profile profile) {
    return profile
        .figure()
        .map(BigDecimal::stripTrailingZeros)
        .map(age -> named.getOrDefault(age, Set.of()).size() > 1)
        .orElse(false);
  }

  private Judgement differing(Profile a, Profile b) {
    String first = description(a);
    String second = description(b);
    boolean described = first.equals(second) && !first.isEmpty() && isOnly(a) && isOnly(b);
    boolean children = (first.isEmpty() || second.isEmpty()) && isOnlyChild(a) && isOnlyChild(b);
    Scale scale = new Scale();
    if (described) {
      scale.add(DESCRIBED, "both articles give the age of one " + a.claim().subject().head());
    } else if (children) {
      scale.add(CHILD, "both articles give the age of one child");
    } else {
      return Judgement.of(0, "nothing says that they are one person");
    }
    scale.add(0.1 * Math.min(2, a.sharedCentral(b)), "both speak of what most articles begin with");
    scale.add(a.likeness(b), "the sentences share rare words");
    return scale.judgement();
  }

  private boolean isOnly(Profile profile) {
    return ages.getOrDefault(key(profile), Set.of()).size() == 1;
  }

  private boolean isOnlyChild(Profile profile) {
    Set<BigDecimal> own = ages.getOrDefault(profile.claim().sourceId(), Set.of());
    return own.stream().filter(age -> age.compareTo(GROWN_UP) < 0).count() == 1
        && profile.figure().filter(age -> age.compareTo(GROWN_UP) < 0).isPresent();
  }
}
