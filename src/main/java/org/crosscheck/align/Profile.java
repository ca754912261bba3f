package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Subject;

/**
 * A claim with what its surroundings tell about the fact it speaks of.
 *
 * @param subject what is counted, or unstated where the text leaves it open
 * @param words the stems of the content words around it, with their weights: rare and near words
 *     weigh more; together a vector of length 1
 * @param sentence the number of its sentence in its document
 * @param event what ties it to another event than the story's own, empty for the story's own:
 *     {@code "2007"}
 * @param foreign whether its paragraph hardly names anything that other articles name
 * @param populations the peoples and countries that its subject is limited to
 * @param degrees how badly hurt: "serious", "minor"
 * @param increment whether it is what is added to another figure: "2.5 million more"
 * @param part whether it is so many of a whole that is named: "five of the dead"
 * @param central the words of its sentence that the heads of most articles of the story have
 * @param rate whether it is so much for each: "$1 per person"
 * @param happening what the words next to it say happened
 */
record Profile(
    Claim claim,
    Subject subject,
    Weighted words,
    int sentence,
    String event,
    boolean foreign,
    Set<String> populations,
    Set<String> degrees,
    boolean increment,
    boolean part,
    Set<String> central,
    boolean rate,
    Happening happening) {
  private static final int MOST_SHOWN = 8;

  Profile {
    populations = Set.copyOf(populations);
    degrees = Set.copyOf(degrees);
    central = Set.copyOf(central);
  }

  /** Of a claim whose sentence is not known. */
  static Profile bare(Claim claim) {
    return new Profile(
        claim,
        claim.subject(),
        Weighted.EMPTY,
        -1,
        "",
        false,
        Set.of(),
        Set.of(),
        false,
        false,
        Set.of(),
        false,
        Happening.UNKNOWN);
  }

  /** The figure named, or the least that a vague word stands for. */
  Optional<BigDecimal> figure() {
    if (claim.value() instanceof Quantity quantity) {
      return quantity.point().or(quantity::low).or(quantity::high);
    }
    if (claim.value() instanceof DurationValue duration) {
      return duration.quantity().point().or(() -> duration.quantity().low());
    }
    return Optional.empty();
  }

  boolean isVague() {
    return claim.value() instanceof Quantity quantity
        && quantity.point().isEmpty()
        && quantity.bound() != Bound.RANGE;
  }

  boolean sameSource(Profile other) {
    return claim.sourceId().equals(other.claim.sourceId());
  }

  boolean sameSentence(Profile other) {
    return sameSource(other) && sentence == other.sentence;
  }

  /** The same claim as one of several that are added up: "two pilots and ten passengers". */
  Profile asPart() {
    return new Profile(
        claim,
        subject,
        words,
        sentence,
        event,
        foreign,
        populations,
        degrees,
        increment,
        true,
        central,
        rate,
        happening);
  }

  /** The stems that make the two contexts alike, the weightiest first; a few of them. */
  List<String> shared(Profile other) {
    return words.shared(other.words, MOST_SHOWN);
  }

  /** The cosine of the two contexts, from 0 (no word in common) to 1. */
  double likeness(Profile other) {
    return words.likeness(other.words);
  }
}
