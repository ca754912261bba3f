package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Context.Position;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;

/**
 * A claim with what its surroundings tell about the fact it speaks of.
 *
 * @param amount how much it says, measures of a story in one unit, lengths of time in seconds;
 *     empty for what is no amount
 * @param subject what is counted, or unstated where the text leaves it open
 * @param named whom its article names for the same figure elsewhere, else the subject
 * @param words the stems of the content words around it, with their weights: rare and near words
 *     weigh more; together a vector of length 1
 * @param sentence the number of its sentence in its document
 * @param event what ties it to another event than the story's own, empty for the story's own:
 *     {@code "2007"}
 * @param foreign whether its paragraph hardly names anything that other articles name
 * @param populations the peoples and countries that its subject is limited to
 * @param countries those named in its clause beside its subject: who acts, or where
 * @param degrees how badly hurt: "serious", "minor"
 * @param bearing whether it is all of what is counted, or a part, or an earlier count
 * @param main whether it is its article's own figure of its kind, told at the head or as the total
 * @param central the words of its sentence that the heads of most articles of the story have
 * @param rate whether it is so much for each: "$1 per person"
 * @param happening what the words next to it say happened
 * @param complements what is told behind it with which preposition
 * @param usage what it says of a thing, if it is a measure
 */
record Profile(
    Claim claim,
    Optional<Quantity> amount,
    Subject subject,
    Subject named,
    Weighted words,
    int sentence,
    String event,
    boolean foreign,
    Set<String> populations,
    Set<String> countries,
    Set<String> degrees,
    Bearing bearing,
    boolean main,
    Set<String> central,
    boolean rate,
    Happening happening,
    Complements complements,
    Usage usage) {
  private static final int MOST_SHOWN = 8;

  /** In paragraphs. */
  private static final int BESIDE = 2;

  /** The smaller by the larger of two measures of which one is the other, converted and rounded. */
  private static final double ROUNDED = 0.97;

  /** The same where both are in one unit and one may have been converted. */
  private static final double NEARLY = 0.99;

  Profile {
    populations = Set.copyOf(populations);
    countries = Set.copyOf(countries);
    degrees = Set.copyOf(degrees);
    central = Set.copyOf(central);
  }

  /** Of a claim whose sentence is not known. */
  static Profile bare(Claim claim) {
    return new Profile(
        claim,
        Sizes.plain(claim),
        claim.subject(),
        claim.subject(),
        Weighted.EMPTY,
        -1,
        "",
        false,
        Set.of(),
        Set.of(),
        Set.of(),
        Bearing.WHOLE,
        false,
        Set.of(),
        false,
        Happening.UNKNOWN,
        Complements.NONE,
        Usage.OPEN);
  }

  /** The figure named, or the least that a vague word stands for. */
  Optional<BigDecimal> figure() {
    return amount.flatMap(named -> named.point().or(named::low).or(named::high));
  }

  boolean isVague() {
    return amount
        .filter(named -> named.point().isEmpty() && named.bound() != Bound.RANGE)
        .isPresent();
  }

  boolean sameSource(Profile other) {
    return claim.sourceId().equals(other.claim.sourceId());
  }

  /** Whether both are said by somebody, and not by one. */
  boolean hasOtherSpeaker(Profile other) {
    Optional<String> first = claim.attribution().map(Attribution::speaker);
    Optional<String> second = other.claim.attribution().map(Attribution::speaker);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /** Whether one is told soon after the other, as rival counts are. */
  boolean isBeside(Profile other) {
    return Math.abs(claim.context().paragraph() - other.claim.context().paragraph()) <= BESIDE;
  }

  boolean sameSentence(Profile other) {
    return sameSource(other) && sentence == other.sentence;
  }

  /** The same claim as one of several that are added up: "two pilots and ten passengers". */
  Profile asPart() {
    return with(Bearing.INCLUDED, false);
  }

  /** The same claim as one of another event, or with an empty word of the story's own. */
  Profile of(String other) {
    return in(this, subject, named, other, bearing, main);
  }

  Profile with(Bearing other, boolean asMain) {
    return in(this, subject, named, event, other, asMain);
  }

  /** The same claim as one that counts something else, which its article names so. */
  Profile counting(Subject other, Subject whom) {
    return in(this, other, whom, event, bearing, main);
  }

  /** The same claim where another one stands, of which it is the same in another unit. */
  Profile standingFor(Profile other) {
    return in(other, other.subject, other.named, other.event, other.bearing, other.main);
  }

  /** The same claim among the words of another one. */
  private Profile in(
      Profile place, Subject counted, Subject whom, String of, Bearing as, boolean asMain) {
    return new Profile(
        claim,
        amount,
        counted,
        whom,
        place.words,
        sentence,
        of,
        place.foreign,
        place.populations,
        place.countries,
        place.degrees,
        as,
        asMain,
        place.central,
        place.rate,
        place.happening,
        place.complements,
        usage);
  }

  /** Whether one figure stands for the whole kind in its story: a toll. */
  boolean isToll() {
    return claim.kind().sameSubject() == SameSubject.STORY;
  }

  boolean isZero() {
    return figure().filter(figure -> figure.signum() == 0).isPresent();
  }

  /** Whether it stands at the head of its article. */
  boolean atHead() {
    Context context = claim.context();
    return context.position() == Position.HEADLINE
        || context.position() == Position.LEAD
        || context.paragraph() < Story.HEAD;
  }

  /** Whether it is told as that of its article: at the head, or as the total. */
  boolean isTold() {
    return atHead() || bearing == Bearing.TOTAL;
  }

  /** "at least 14", "more than 100". */
  boolean isOpen() {
    return amount
        .filter(named -> named.bound() == Bound.AT_LEAST || named.bound() == Bound.MORE_THAN)
        .isPresent();
  }

  /** Whether both name the same figure, or are equally vague. */
  boolean equal(Profile other) {
    return isVague() == other.isVague()
        && figure().isPresent()
        && other.figure().isPresent()
        && (figure().get().compareTo(other.figure().get()) == 0 || isConverted(other));
  }

  /** Writers round when they convert: 40 metres are 131 feet, and 130. */
  private boolean isConverted(Profile other) {
    return claim.type() == ClaimType.MEASURE
        && claim.value() instanceof Quantity first
        && other.claim.value() instanceof Quantity second
        && measuresAs(other)
        && ratio(other) >= (first.unit().equals(second.unit()) ? NEARLY : ROUNDED);
  }

  /** Whether both amounts are in one unit: a length and a weight never are. */
  boolean measuresAs(Profile other) {
    return amount.map(Quantity::unit).equals(other.amount.map(Quantity::unit));
  }

  /** Whether some number satisfies both, and one of them leaves room: "dozens" and 36. */
  boolean overlaps(Profile other) {
    return amount.isPresent()
        && other.amount.isPresent()
        && amount.get().overlaps(other.amount.get());
  }

  /** Whether the words about both give times, and these can be one. */
  boolean ofOneTime(Profile other) {
    Optional<Interval> first = period();
    Optional<Interval> second = other.period();
    return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
  }

  /** Whether the words about both give times, and these cannot be one. */
  boolean ofOtherTime(Profile other) {
    Optional<Interval> first = period();
    Optional<Interval> second = other.period();
    return first.isPresent() && second.isPresent() && !first.get().overlaps(second.get());
  }

  private Optional<Interval> period() {
    return claim
        .scope()
        .period()
        .filter(period -> !period.inherited())
        .flatMap(Scope.Period::interval);
  }

  /** The smaller of two figures by the larger, from 0 to 1. */
  double ratio(Profile other) {
    double first = figure().map(BigDecimal::doubleValue).orElse(1.0);
    double second = other.figure().map(BigDecimal::doubleValue).orElse(1.0);
    double larger = Math.max(first, second);
    return larger == 0 ? 1 : Math.min(first, second) / larger;
  }

  /** The stems that make the two contexts alike, the weightiest first; a few of them. */
  List<String> shared(Profile other) {
    return words.shared(other.words, MOST_SHOWN);
  }

  /** How many words that most articles begin with both sentences have. */
  int sharedCentral(Profile other) {
    int shared = 0;
    for (String word : central) {
      shared += other.central.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** Whether a word stands next to both that not every article begins with. */
  boolean sharesNearest(Profile other) {
    for (String word : happening.words()) {
      if (other.happening.words().contains(word) && !central.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one verb is that of both. */
  boolean sharesPredicate(Profile other) {
    List<String> own = claim.context().predicate();
    List<String> others = other.claim.context().predicate();
    if (own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others)) {
      return !own.isEmpty() && !others.isEmpty();
    }
    List<String> stems = others.stream().map(Stems::of).toList();
    return own.stream().map(Stems::of).anyMatch(stems::contains);
  }

  /** The cosine of the two contexts, from 0 (no word in common) to 1. */
  double likeness(Profile other) {
    return words.likeness(other.words);
  }
}
