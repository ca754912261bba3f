package org.crosscheck.evaluate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;

/**
 * Scores findings against gold, story by story.
 *
 * <p>Deaths, injured, missing, arrests, money, percent, age, deadlines and quotations are annotated
 * without gaps: there a claim that is not in the gold is an error. Of the other types only what
 * matters was annotated, and an extra claim costs nothing. Quotations of fewer than four words are
 * not scored.
 */
public final class Evaluation {
  static final Set<String> WITHOUT_GAPS =
      Set.of(
          "deaths",
          "injured",
          "missing",
          "arrests",
          "money",
          "percent",
          "age",
          "deadline",
          "quote");

  /** The words for relations that are discrepancies. */
  static final Set<String> DISCREPANT =
      Arrays.stream(RelationType.values())
          .filter(RelationType::isDiscrepancy)
          .map(RelationType::word)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> types;
  private final Sums sums = new Sums();

  /**
   * @param types the types to score; all that the gold of a story has if empty
   */
  public Evaluation(Set<String> types) {
    this.types = Set.copyOf(types);
  }

  /** Adds the findings on one story. */
  public void add(String name, Gold gold, Findings findings) {
    Story story = Story.of(name, gold, findings, types);
    new ClaimScore(story, sums).add();
    new AlignmentScore(story, sums).add();
    new FlagScore(story, sums).add();
  }

  public Scores scores() {
    return sums.scores();
  }
}
