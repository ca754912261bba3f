package org.crosscheck.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.finding.RelationType;

/** How a claim of a draft stands to the sources, the most serious first. */
public enum Judgement {
  CONFLICTS(
      "A source says something that does not agree with the draft.",
      "Look at the witnesses. If the draft means another fact, say so in it; if it does not, weigh"
          + " who says what and since when, or give both figures with their sources."),
  SPEAKER_DIFFERS(
      "The same words are given to another speaker in a source.",
      "Look up who said it. One of the two texts has the wrong name, or quotes a quotation."),
  QUOTE_ALTERED(
      "A source has the quotation in other words.",
      "Compare word by word with the witness; a quotation has to have the speaker's own words."),
  LIST_DIFFERS(
      "A source has other members in the list.",
      "Compare the members with those of the witnesses, and say \"among others\" where the list is"
          + " not whole."),
  OUT_OF_DATE(
      "A later source has a newer figure.",
      "Take the newer figure with its source, or say as of when the figure in the draft holds."),
  DIFFERS_IN_SCOPE(
      "Sources have another figure for another period, place or group of people.",
      "Nothing is wrong if the draft means what it says; make sure that it names the period, place"
          + " or people."),
  IMPRECISE(
      "A source is more exact, or vaguer; both can hold.",
      "The more exact figure may serve the reader better."),
  AGREES("Two or more independent origins say the same.", "Nothing to do."),
  SINGLE_ORIGIN(
      "All that agrees with it goes back to one origin.",
      "Name the origin in the text, or look for a second one."),
  ONLY_IN_DRAFT(
      "No source has anything to hold against it.",
      "Check it by other means, or name the source of it in the text.");

  private final String meaning;
  private final String advice;

  Judgement(String meaning, String advice) {
    this.meaning = meaning;
    this.advice = advice;
  }

  /** As line output, JSON and SARIF name the rule: "out-of-date". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For a label: "out of date". */
  public String label() {
    return word().replace('-', ' ');
  }

  /** What was found, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** What an editor can do about it. */
  public String advice() {
    return advice;
  }

  /** Whether sources disagree with the draft. */
  public boolean isConflict() {
    return compareTo(OUT_OF_DATE) <= 0;
  }

  public static Optional<Judgement> named(String word) {
    return Arrays.stream(values()).filter(judgement -> judgement.word().equals(word)).findFirst();
  }

  /** What one relation by itself makes of a claim. */
  static Judgement of(RelationType relation) {
    return switch (relation) {
      case CONTRADICTION, DIVERGENT -> CONFLICTS;
      case SPEAKER_DIFFERS -> SPEAKER_DIFFERS;
      case QUOTE_VARIANT -> QUOTE_ALTERED;
      case SET_DIFFERS -> LIST_DIFFERS;
      case UPDATE -> OUT_OF_DATE;
      case SCOPE_DIFFERS -> DIFFERS_IN_SCOPE;
      case IMPRECISE -> IMPRECISE;
      case CONSISTENT -> AGREES;
      case INDETERMINATE -> ONLY_IN_DRAFT;
    };
  }
}
