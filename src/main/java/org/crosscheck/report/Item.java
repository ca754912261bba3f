package org.crosscheck.report;

import java.util.List;
import java.util.Optional;

/**
 * A finding as the page shows it.
 *
 * @param anchor its place in the page
 * @param id what a decision on it names
 * @param fingerprint what a decision on it was about
 * @param sources the ids of its sources, each between spaces, to filter by
 * @param settledBy what would settle it; empty where there is nothing to settle
 * @param pairs how each two claims stand that do not simply agree
 * @param morePairs how many more pairs there are than shown
 * @param decided what was decided on it before, if anything
 */
record Item(
    String anchor,
    String id,
    String fingerprint,
    String severity,
    String relation,
    String type,
    String sources,
    Headline headline,
    String explanation,
    List<Said> voices,
    Optional<RangePlot> plot,
    Optional<TimeLine> times,
    Optional<TimeLine> periods,
    Optional<MemberTable> members,
    List<Wordings> wordings,
    List<String> assumed,
    String settledBy,
    List<String> reasons,
    List<String> pairs,
    int morePairs,
    Optional<Decided> decided) {

  /** The same as a finding on a draft. */
  Item judged(String by, String judgement, Optional<Decided> decision) {
    return new Item(
        anchor,
        id,
        by,
        severity,
        judgement,
        type,
        sources,
        headline,
        explanation,
        voices,
        plot,
        times,
        periods,
        members,
        wordings,
        assumed,
        settledBy,
        reasons,
        pairs,
        morePairs,
        decision);
  }

  /** Whether a source only supposes, plans, asks or denies it. */
  boolean tentative() {
    return voices.stream().anyMatch(said -> !said.stance().isEmpty());
  }

  /**
   * A decision that came with the check.
   *
   * @param json the decision, for the script
   * @param state "accepted", "dismissed", "changed" since, or "open"
   */
  record Decided(String json, String state, String words) {}

  /**
   * What one source says.
   *
   * @param origin the letter of its origin; empty where that is not known
   * @param copies the other sources that have the same passage; empty for none
   * @param before the sentence up to the words that carry the value
   * @param after the rest of the sentence
   * @param places where in the article it says so
   */
  record Said(
      String value,
      String reading,
      String publisher,
      String published,
      String origin,
      String copies,
      String speaker,
      String stance,
      List<String> scope,
      String before,
      String words,
      String after,
      List<Place> places) {}

  /** A claim's place in an article of the page. */
  record Place(String article, String claim, String label) {}
}
