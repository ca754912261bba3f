package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context.Position;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Provenance;

/**
 * Finds of each article its own figure of a kind: the one that the headline or the lead gives, else
 * the one that the words call the total, else the largest that nothing makes a part, an earlier
 * count or another event's. Own figures meet own figures, whatever their size; what else the
 * article counts never expels it from its fact.
 */
final class Totals {
  /** A headline and a body that differ so little speak of one thing. */
  private static final double NEAR = 0.8;

  private static final Pattern TAKEN_UP =
      Pattern.compile("(?i)\\b(?:the|these|those|both|its|their|his|her)\\s+$");

  /** As long as the words that it looks for. */
  private static final int TAKEN_UP_LENGTH = 7;

  private static final double SAME_SIZE = 0.4;

  /** A figure of the text smaller than so is of something else than that of the headline. */
  private static final double HALF = 0.5;

  private final Subjects subjects;

  Totals(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The same profiles, in their order, with those that are their article's own marked. */
  List<Profile> marked(List<Profile> profiles) {
    Map<String, List<Profile>> articles = new TreeMap<>();
    List<Profile> read = new Heads(subjects, profiles).read(profiles);
    for (Profile profile : read) {
      if (profile.isToll() || isNamed(profile)) {
        articles.computeIfAbsent(key(profile), key -> new ArrayList<>()).add(profile);
      }
    }
    Map<String, Profile> marked = new HashMap<>();
    Map<String, BigDecimal> least = least(read);
    for (List<Profile> own : articles.values()) {
      if (own.get(0).isToll()) {
        mark(own, least.getOrDefault(article(own.get(0)), BigDecimal.ZERO), marked);
      } else {
        only(own).forEach(one -> marked.put(one.claim().id(), one.with(one.bearing(), true)));
      }
    }
    return read.stream()
        .map(profile -> marked.getOrDefault(profile.claim().id(), profile))
        .toList();
  }

  /** How many each article counts at its head, if only of some: all are no fewer. */
  private static Map<String, BigDecimal> least(List<Profile> profiles) {
    Map<String, BigDecimal> least = new HashMap<>();
    for (Profile profile : profiles) {
      boolean counted = profile.bearing().isWhole() || profile.bearing().isPart();
      boolean told = counted && profile.isToll() && profile.atHead() && profile.event().isEmpty();
      profile
          .figure()
          .filter(figure -> told)
          .ifPresent(figure -> least.merge(article(profile), figure, BigDecimal::max));
    }
    return least;
  }

  private static String article(Profile profile) {
    return profile.claim().sourceId() + '\n' + profile.claim().kind().id();
  }

  /** Whether its kind says what it is about, or its subject what is counted. */
  private static boolean isNamed(Profile profile) {
    return isCounted(profile) || !profile.claim().kind().isPlain();
  }

  private static boolean isCounted(Profile profile) {
    return profile.claim().kind().sameSubject() == SameSubject.HEAD;
  }

  /** The figures of an article that has but one such, or but one at its head. */
  private static List<Profile> only(List<Profile> article) {
    List<Profile> whole =
        article.stream()
            .filter(one -> isPlan(one) || (one.bearing().isWhole() && one.event().isEmpty()))
            .filter(profile -> !takesUp(profile.claim().provenance()))
            .toList();
    List<Profile> head = whole.stream().filter(Profile::atHead).toList();
    boolean plain = article.get(0).claim().kind().isPlain();
    List<Profile> own = head.isEmpty() && !plain ? whole : head;
    return !own.isEmpty() && own.stream().allMatch(one -> isSame(one, own.get(0)))
        ? whole.stream().filter(one -> isSame(one, own.get(0))).toList()
        : List.of();
  }

  /** The same figure, or the same in another unit: "230 km (140 miles)". */
  private static boolean isSame(Profile one, Profile other) {
    return one.equals(other)
        || one.equal(other)
        || (one.sameSentence(other) && Obstacles.restated(one, other));
  }

  /** "the two nations" counts nothing anew. */
  private static boolean takesUp(Provenance words) {
    return TAKEN_UP.matcher(words.before(TAKEN_UP_LENGTH)).find();
  }

  /** Children have a toll of their own beside that of all. */
  private String key(Profile profile) {
    return String.join(
        "\n",
        profile.claim().sourceId(),
        profile.claim().kind().id(),
        profile.isToll()
            ? subjects.victims(profile.subject())
            : isCounted(profile) ? subjects.sort(profile.claim().subject()) : "",
        profile.populations().toString(),
        profile.degrees().toString());
  }

  private void mark(List<Profile> article, BigDecimal least, Map<String, Profile> marked) {
    List<Profile> placed =
        article.stream()
            .sorted(
                Comparator.comparing((Profile p) -> p.claim().provenance().span())
                    .thenComparing(p -> p.claim().id()))
            .toList();
    List<Profile> whole = new ArrayList<>();
    for (Profile profile : placed) {
      if (profile.bearing().isWhole() && profile.event().isEmpty()) {
        whole.add(profile);
      }
    }
    if (whole.isEmpty()) {
      placed.stream().filter(Totals::isPlan).forEach(whole::add);
    }
    boolean anybody = Subjects.isAnybody(subjects.victims(article.get(0).subject()));
    total(whole)
        .filter(
            total ->
                !anybody || total.isZero() || total.figure().orElse(least).compareTo(least) >= 0)
        .ifPresent(total -> mark(whole, total, marked));
  }

  /** Of what is only planned, "will cut 12,000 jobs", the plan is the article's own figure. */
  private static boolean isPlan(Profile profile) {
    return profile.bearing() == Bearing.FORECAST && profile.event().isEmpty();
  }

  private static void mark(List<Profile> whole, Profile total, Map<String, Profile> marked) {
    Optional<Profile> other = other(whole, total);
    for (Profile profile : whole) {
      boolean main =
          isOne(profile, total)
              || isRival(profile, total)
              || other.filter(profile::equal).isPresent();
      marked.put(profile.claim().id(), profile.with(profile.bearing(), main));
    }
  }

  /** The figure that stands for the article. */
  private static Optional<Profile> total(List<Profile> whole) {
    boolean some = whole.stream().anyMatch(profile -> !profile.isZero());
    List<Profile> counted = whole.stream().filter(profile -> !some || !profile.isZero()).toList();
    List<Profile> head = counted.stream().filter(Profile::atHead).toList();
    List<Profile> said = counted.stream().filter(Profile::isTold).toList();
    List<Profile> telling = !head.isEmpty() ? head : said.isEmpty() ? counted : said;
    List<Profile> exact = telling.stream().filter(profile -> !profile.isVague()).toList();
    List<Profile> clear = exact.isEmpty() ? telling : exact;
    if (whole.stream().anyMatch(profile -> profile.claim().type() == ClaimType.MEASURE)) {
      return clear.stream().findFirst(); // of magnitudes the largest is no total
    }
    return clear.stream()
        .max(
            Comparator.comparing((Profile p) -> p.figure().orElse(BigDecimal.ZERO))
                .thenComparing(p -> p.claim().id()));
  }

  /**
   * What the article itself gives instead of the figure of its headline: the only other one of its
   * kind, not much smaller or larger, where the text nowhere repeats that of the headline.
   */
  private static Optional<Profile> other(List<Profile> whole, Profile total) {
    List<Profile> text = whole.stream().filter(profile -> !isHeadline(profile)).toList();
    boolean alone =
        isHeadline(total)
            && !text.isEmpty()
            && text.stream().allMatch(one -> one.equal(text.get(0)) && !one.isVague())
            && text.get(0).ratio(total) >= HALF;
    return alone ? Optional.of(text.get(0)) : Optional.empty();
  }

  private static boolean isHeadline(Profile profile) {
    return profile.claim().context().position() == Position.HEADLINE;
  }

  /** Whether a figure of an article is its own, said again: rounder, a little off, or denied. */
  private static boolean isOne(Profile profile, Profile total) {
    if (profile.isZero() != total.isZero()) {
      return profile.isZero()
          && !Obstacles.ofSome(profile)
          && profile.claim().attribution().isPresent();
    }
    boolean loose = profile.isVague() || total.isVague();
    boolean counted = profile.claim().type() != ClaimType.MEASURE;
    return profile.equal(total)
        || isHeadline(profile)
        || (counted && profile.ratio(total) > NEAR)
        || (loose && profile.overlaps(total) && isOfOneSize(profile, total))
        || isMore(profile, total);
  }

  /** "Dozens" may be any; "some 30" in the text is not "at least six" of the headline. */
  private static boolean isOfOneSize(Profile a, Profile b) {
    return isWord(a) || isWord(b) || a.ratio(b) > SAME_SIZE;
  }

  private static boolean isWord(Profile profile) {
    return profile.amount().filter(amount -> amount.bound() == Bound.VAGUE).isPresent();
  }

  /** "More than 100 dead" above, "at least 149" below. */
  private static boolean isMore(Profile profile, Profile total) {
    return total.isOpen()
        && profile.overlaps(total)
        && profile.ratio(total) > SAME_SIZE
        && profile
                .figure()
                .orElse(BigDecimal.ZERO)
                .compareTo(total.figure().orElse(BigDecimal.ZERO))
            > 0;
  }

  /** Two counters, told one after the other: "the police speak of 4, the opposition of 16". */
  private static boolean isRival(Profile a, Profile b) {
    return a.hasOtherSpeaker(b) && a.isBeside(b) && !a.ofOtherTime(b);
  }
}
