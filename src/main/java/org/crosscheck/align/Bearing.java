package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Quantity;

/** How a figure bears on what its article counts, as the words of its own clause show. */
enum Bearing {
  /** All of it, as far as is said. */
  WHOLE,
  /** The same, and the words say so: "the death toll stands at 217". */
  TOTAL,
  /** "five of the dead", "30 in the city alone". */
  PART,
  /** "including four children": a part that may be somebody else's whole. */
  INCLUDED,
  /** What several things have together: "14 ships carrying 250 crew". */
  TOGETHER,
  /** What came to it: "six more people", "three died in hospital, bringing the toll to nine". */
  ADDED,
  /** What another figure has replaced: "up from 29", "earlier reports said 11". */
  EARLIER,
  /** What may come: "the toll could reach 100". */
  FORECAST;

  private static final String BEFORE = "before";

  /** Directly before it as well, but of what no other article may count as its whole. */
  private static final String REST = "rest";

  /** The longest of the words that stand directly before a figure: "among the dead". */
  private static final int DIRECTLY = 3;

  /** "could rise to more than 100". */
  private static final int AHEAD = 6;

  /** ", bringing the number of the dead to nine". */
  private static final int SUMMED = 12;

  private static final Set<String> SINGLE = Set.of("a ", "an ", "A ", "An ");

  private static final Set<String> BRINGING =
      Set.of("bringing", "taking", "raising", "pushing", "lifting");

  private static final Set<String> TOTALS = Set.of("toll", "total", "number", "tally", "count");

  static Bearing of(Claim claim, Surroundings around, Clause clause, Vocabulary vocabulary) {
    if (claim.modality() == Modality.PLANNED) {
      return FORECAST;
    }
    boolean toll = claim.kind().sameSubject() == SameSubject.STORY;
    if (toll && isToCome(clause, vocabulary.forecasts())) {
      return FORECAST;
    }
    if (clause.hasBecome(vocabulary.changes(), vocabulary.numbers())
        || (toll && has(clause, vocabulary.superseded()))) {
      return EARLIER;
    }
    if (around.isOfThem() && !claim.subject().head().isBlank()) {
      return INCLUDED;
    }
    if (around.isPart() || (toll && isOneOfThem(claim))) {
      return PART;
    }
    if (around.isOfThose()) {
      return toll ? PART : INCLUDED;
    }
    boolean people = toll && claim.type() == ClaimType.COUNT;
    if (people && around.isOfSeveral(vocabulary.vehicles())) {
      return TOGETHER;
    }
    if (has(clause, vocabulary.parts())) {
      return isDirectly(clause.before(DIRECTLY), vocabulary.parts()) ? INCLUDED : PART;
    }
    boolean added = around.isIncrement(vocabulary.increments()) || (toll && isSummed(clause));
    return added ? ADDED : has(clause, vocabulary.totals()) ? TOTAL : WHOLE;
  }

  boolean isPart() {
    return this == PART || this == INCLUDED;
  }

  boolean isWhole() {
    return this == WHOLE || this == TOTAL;
  }

  /** Deep in an article "a passenger was killed" tells of one of those who were. */
  private static boolean isOneOfThem(Claim claim) {
    boolean head = claim.context().paragraph() < Story.HEAD;
    boolean one =
        claim.value() instanceof Quantity quantity
            && quantity.point().filter(figure -> figure.compareTo(BigDecimal.ONE) == 0).isPresent();
    return !head && one && SINGLE.stream().anyMatch(claim.provenance().words().strip()::startsWith);
  }

  /** "The toll could reach 100". */
  private static boolean isToCome(Clause clause, Set<String> forecasts) {
    String before = clause.before(AHEAD);
    return forecasts.stream().anyMatch(words -> before.contains(" " + words + " "));
  }

  private static boolean has(Clause clause, Map<String, String> phrases) {
    String before = clause.before(DIRECTLY);
    String all = clause.words();
    String after = clause.after();
    return phrases.entrySet().stream()
        .anyMatch(
            phrase ->
                switch (phrase.getValue()) {
                  case BEFORE, REST -> isDirectly(before, phrase.getKey());
                  case "behind" -> after.contains(" " + phrase.getKey() + " ");
                  default -> all.contains(" " + phrase.getKey() + " ");
                });
  }

  private static boolean isDirectly(String before, Map<String, String> phrases) {
    return phrases.entrySet().stream()
        .anyMatch(
            phrase -> phrase.getValue().equals(BEFORE) && isDirectly(before, phrase.getKey()));
  }

  private static boolean isDirectly(String before, String phrase) {
    return before.endsWith(" " + phrase + " ");
  }

  /** "three died in hospital, bringing to nine the number of the dead". */
  private static boolean isSummed(Clause clause) {
    String[] words = clause.after().strip().split(" ", SUMMED + 1);
    boolean bringing = false;
    for (int i = 0; i < Math.min(SUMMED, words.length); i++) {
      bringing |= i > 0 && words[i - 1].equals(",") && BRINGING.contains(words[i]);
      if (bringing && (TOTALS.contains(words[i]) || words[i].equals("to"))) {
        return true;
      }
    }
    return false;
  }
}
