package org.crosscheck.claim;

import java.util.Optional;

/**
 * What limits a claim besides its subject.
 *
 * @param period over which time it holds
 * @param place where: "Caracas"
 * @param population which part of the people or things: "children", "foreigners"
 * @param basis how they were counted: "confirmed", "feared"
 * @param event another event that the words tie it to ("the 1989 disaster"), so that it is
 *     background and not the story's own
 */
public record Scope(
    Optional<Period> period,
    Optional<String> place,
    Optional<String> population,
    Optional<String> basis,
    Optional<String> event) {
  public static final Scope OPEN =
      new Scope(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same, counted in another way. */
  public Scope on(Optional<String> otherBasis) {
    return new Scope(period, place, population, otherBasis, event);
  }

  /**
   * A stretch of time as the text gives it.
   *
   * @param words "since Tuesday"
   * @param interval resolved, where something anchors it
   * @param inherited whether the words stand in another sentence than the claim
   */
  public record Period(String words, Optional<Interval> interval, boolean inherited) {}
}
