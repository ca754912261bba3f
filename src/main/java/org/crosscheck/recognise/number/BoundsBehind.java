package org.crosscheck.recognise.number;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Attaches the words behind a number that limit it: "13 or more", "20 people or fewer". */
final class BoundsBehind {
  private static final String OR_EQUAL = "or-equal";

  private static final Set<String> AFTER_PREPOSITION =
      Set.of("the", "a", "an", "all", "this", "that", "these", "his", "her", "its", "their");

  private final Lexicon lexicon;

  BoundsBehind(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The reading with the bound behind it.
   *
   * @param next where the next reading begins, or {@link Bounds#NONE}
   */
  Reading attach(Words words, Reading reading, int next) {
    return lexicon
        .boundsAfter
        .at(words, reading.to())
        .or(() -> pastNoun(words, reading))
        .filter(match -> !comparesOn(words, match.to()) && !looksAhead(words, match, next))
        .map(match -> reading.amount(limited(reading, match)).spanning(reading.from(), match.to()))
        .orElse(reading);
  }

  /** "30 or more inches": the words stand inside the reading. */
  static Reading between(Reading reading, Phrases.Match match) {
    return reading.amount(limited(reading, match));
  }

  /** "More than 5,000 or equal" takes the figure itself in. */
  private static Amount limited(Reading reading, Phrases.Match match) {
    Bound bound =
        match.meaning().equals(OR_EQUAL)
            ? including(reading.amount().bound())
            : Bounds.bound(match);
    return reading.amount().bounded(bound, reading.counts());
  }

  private static Bound including(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> Bound.AT_LEAST;
      case FEWER_THAN -> Bound.AT_MOST;
      default -> bound;
    };
  }

  /** "and more" of "less than 10 and more than 5" belongs to the next number. */
  private static boolean comparesOn(Words words, int at) {
    return words.is(at, "than") && words.has(at + 1);
  }

  /**
   * "Killed 12 and over 30 were hurt", "three and up to ten": behind "and" the words limit the next
   * number. "14 and over the weekend", "200 and above all": there they limit none.
   */
  private boolean looksAhead(Words words, Phrases.Match match, int next) {
    int word = match.from() + 1;
    boolean joined =
        Bounds.JOINTS.contains(words.form(match.from())) || words.is(match.from(), "or");
    boolean numbered =
        next != Bounds.NONE
            && (next == word
                || lexicon
                    .boundsBefore
                    .before(words, next)
                    .filter(b -> b.from() == word)
                    .isPresent());
    boolean preposition =
        lexicon.boundsBefore.at(words, word).filter(Bounds::isWeak).isPresent()
            && AFTER_PREPOSITION.contains(words.form(match.to()));
    return joined && (numbered || preposition);
  }

  /** "20 people or more", "12 people at most." */
  private Optional<Phrases.Match> pastNoun(Words words, Reading reading) {
    int behind = reading.to() + 1;
    boolean noun = reading.bare() && lexicon.counted(words, reading.to()).isPresent();
    return noun && (words.is(behind, "or") || words.is(behind, "at"))
        ? lexicon
            .boundsAfter
            .at(words, behind)
            .filter(match -> words.is(behind, "or") || words.stop(match.to()))
        : Optional.empty();
  }
}
