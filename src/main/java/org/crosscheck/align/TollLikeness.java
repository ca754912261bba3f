package org.crosscheck.align;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.align.Subjects.Standing;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.Blanks;

/**
 * Judges tolls: figures of which a story has one. Whether two are one fact is told by whom they
 * count, where and of which event, and by whether each is its article's own figure; never by how
 * near the figures are. What is said of a part, an earlier count or another place needs to be said
 * of the same part by the other.
 */
final class TollLikeness implements Likeness {
  private static final int DEEP = 5;
  private static final double OTHER_NAMES = 0.4;

  private static final Set<ClaimType> VICTIMS =
      Set.of(ClaimType.DEATHS, ClaimType.INJURED, ClaimType.MISSING);

  private final Subjects subjects;

  TollLikeness(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    Optional<String> obstacle = Obstacles.between(a, b).or(() -> obstacle(a, b));
    return obstacle.map(Judgement::never).orElseGet(() -> weigh(a, b));
  }

  private Optional<String> obstacle(Profile a, Profile b) {
    if (a.isZero() != b.isZero() && (isNobodyOfSome(a, b) || isNobodyOfSome(b, a))) {
      return Optional.of("nobody of some is no toll of all");
    }
    if (a.bearing().isPart() != b.bearing().isPart()
        && isAnybody(a)
        && isAnybody(b)
        && (a.main() || b.main())) {
      return Optional.of(Obstacles.PART);
    }
    Standing standing = standing(a, b);
    boolean sort = standing == Standing.SAME && !isAnybody(a) && !isAnybody(b);
    Optional<String> included = Obstacles.included(a, b, sort);
    if (included.isPresent()) {
      return included;
    }
    boolean denied = a.isZero() || b.isZero();
    boolean replaced = a.bearing() == Bearing.EARLIER || b.bearing() == Bearing.EARLIER;
    return standing == Standing.INCLUDED && !denied && (replaced || !a.equal(b))
        ? Optional.of("one counts a part")
        : Optional.empty();
  }

  /** "No staff were hurt" says nothing of the others. */
  private boolean isNobodyOfSome(Profile nobody, Profile others) {
    return nobody.isZero()
        && (Obstacles.ofSome(nobody) || (!isAnybody(nobody) && isAnybody(others)));
  }

  private boolean isAnybody(Profile profile) {
    return profile.populations().isEmpty()
        && Subjects.isAnybody(subjects.victims(profile.subject()));
  }

  private Judgement weigh(Profile a, Profile b) {
    Scale scale = new Scale();
    boolean agree = a.equal(b);
    addStanding(scale, a, b, agree);
    addPopulations(scale, a, b, agree);
    if (!a.degrees().equals(b.degrees())) {
      scale.add(agree ? -0.1 : degreeGap(a, b), "how badly they are hurt differs");
    }
    boolean kinds = a.claim().kind().id().equals(b.claim().kind().id());
    scale.add(!agree && !kinds ? -0.15 : 0, "they are told as two kinds of thing");
    addPlaces(scale, a, b);
    addPeriods(scale, a, b);
    if (!agree && !a.main() && !b.main()) {
      scale.add(isDeep(a) && isDeep(b) ? -0.15 : 0, "both stand deep in their articles");
    }
    if (!agree && (a.foreign() || b.foreign())) {
      boolean some = !isAnybody(a) && !isAnybody(b);
      scale.add(some ? -0.1 : -0.25, "one stands among names that no other article has");
    }
    boolean named =
        a.claim().type() == ClaimType.COUNT && a.complements().contrast(b.complements()) == 1;
    scale.add(!agree && named ? -OTHER_NAMES : 0, "other names stand behind them in one place");
    boolean central = a.central().stream().anyMatch(b.central()::contains);
    boolean told = a.main() && b.main() && a.isTold() && b.isTold();
    scale.add(central && !told ? 0.1 : 0, "both speak of what most articles begin with");
    scale.add(isDenial(a) || isDenial(b) ? 0.15 : 0, "one is a denial");
    scale.add(0.3 * a.likeness(b), "the sentences share rare words");
    return scale.add(agree ? 0.1 : 0, "the figures agree").judgement();
  }

  /** "the operator said no one was injured", which is said of the story's own event. */
  private static boolean isDenial(Profile profile) {
    return VICTIMS.contains(profile.claim().type())
        && profile.isZero()
        && profile.main()
        && profile.claim().attribution().isPresent();
  }

  /**
   * Of a figure that a story has but once, customers and homes without power are two words for one
   * count. Who is not named is anybody; what is not named is whatever the kind counts.
   */
  private Standing standing(Profile a, Profile b) {
    if ((isAnybody(b) && isKindsOwn(a)) || (isAnybody(a) && isKindsOwn(b))) {
      return Standing.SAME;
    }
    boolean things = !ofPeople(a) && (isThing(a.subject()) || isThing(b.subject()));
    if (!things) {
      return victims(a, b);
    }
    Standing standing = subjects.standing(a.subject(), b.subject());
    boolean own = a.main() && b.main() && a.claim().type() == ClaimType.COUNT;
    return own && standing == Standing.APART ? Standing.OPEN : standing;
  }

  /** All are who is named elsewhere for the same figure: "six dead" above "six sailors". */
  private Standing victims(Profile a, Profile b) {
    boolean same =
        !Subjects.isAnybody(subjects.victims(a.named()))
            && !Subjects.isAnybody(subjects.victims(b.named()))
            && subjects.victims(a.named(), b.named()) == Standing.SAME;
    return same ? Standing.SAME : subjects.victims(a.subject(), b.subject());
  }

  /** Of the kind "survivors" survivors are all that are counted. */
  private boolean isKindsOwn(Profile profile) {
    return subjects.isCalled(profile.subject(), profile.claim().kind().id());
  }

  private boolean isThing(Subject subject) {
    return !subject.head().isBlank() && !subjects.isPeople(subject.head());
  }

  /** Other figures of a story count things, or measure one. */
  private static boolean ofPeople(Profile profile) {
    ClaimType type = profile.claim().type();
    return VICTIMS.contains(type) || type == ClaimType.ARRESTS;
  }

  private void addStanding(Scale scale, Profile a, Profile b, boolean agree) {
    boolean own = a.main() && b.main();
    switch (standing(a, b)) {
      case SAME, OPEN -> {
        boolean some = !isAnybody(a) && !isAnybody(b);
        boolean head = own && ((a.isTold() && b.isTold()) || a.sameSource(b));
        scale.add(
            head || some ? 0.5 : own ? 0.45 : agree ? 0.35 : 0.25,
            ofPeople(a)
                ? "both count the same people"
                : "both give the same figure of the story: " + a.claim().kind().title());
        scale.add(
            head ? 0.3 : 0, "each is its article's own figure, told at the head or as the total");
      }
      case INCLUDED ->
          scale.add(
              agree ? 0.3 : 0.35,
              agree ? "one counts a part, with the same figure" : "one is nobody of all");
      case CROSSED ->
          scale.add(agree ? 0.3 : -0.4, "these may be the same" + (ofPeople(a) ? " people" : ""));
      case APART ->
          scale.add(
              agree ? -0.1 : -0.5, "they count different " + (ofPeople(a) ? "people" : "things"));
    }
  }

  private static void addPopulations(Scale scale, Profile a, Profile b, boolean agree) {
    if (!a.populations().equals(b.populations())) {
      scale.add(agree ? -0.05 : -0.4, "one counts people of one origin only");
    } else if (!a.populations().isEmpty()) {
      scale.add(0.1, "the people counted are of the same origin");
    }
  }

  /** A place that the story is not all about limits a figure to it. */
  private static void addPlaces(Scale scale, Profile a, Profile b) {
    Set<String> first = place(a);
    Set<String> second = place(b);
    if (!first.isEmpty() && !second.isEmpty() && !(a.main() && b.main())) {
      boolean same =
          first.stream().anyMatch(second::contains) || Whereabouts.areWithin(a.claim(), b.claim());
      scale.add(same ? 0.3 : -0.4, same ? "both are of one place" : "they are of two places");
    }
  }

  /** "killed on Wednesday" of two articles is of one day. */
  private static void addPeriods(Scale scale, Profile a, Profile b) {
    scale.add(a.ofOneTime(b) ? 0.1 : 0, "both are of one time");
  }

  private static Set<String> place(Profile profile) {
    return profile.claim().scope().place().stream()
        .flatMap(place -> Blanks.split(place).stream())
        .map(Stems::of)
        .collect(Collectors.toSet());
  }

  /** The story's own toll is told early in an article. */
  private static boolean isDeep(Profile profile) {
    return profile.claim().context().paragraph() > DEEP;
  }

  private static double degreeGap(Profile a, Profile b) {
    boolean serious = a.degrees().contains("serious") || b.degrees().contains("serious");
    return serious ? -0.6 : -0.2;
  }
}
