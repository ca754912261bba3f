package org.crosscheck.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Utterance;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Standing;
import org.crosscheck.draft.Witness;
import org.crosscheck.text.Place;

/** What was found on a claim of a draft, in words for an editor. */
final class DraftWording {
  private static final int MOST_WITNESSES = 3;
  private static final int LONGEST = 90;

  private final Draft draft;

  private DraftWording(Draft draft) {
    this.draft = draft;
  }

  /** "People killed: “20”; “at least 14” in b.txt line 3 (police). Perhaps: ...". */
  static String message(Draft draft, Assessment assessment) {
    return new DraftWording(draft).message(assessment);
  }

  private String message(Assessment assessment) {
    String head = title(assessment) + ": " + quoted(assessment.claim());
    String known =
        assessment.standing().kind() == Standing.Kind.OPEN
            ? ""
            : " [" + standing(assessment.standing()) + "]";
    String better = better(assessment).map(words -> ". Perhaps: " + words).orElse("");
    return head + finding(assessment) + same(assessment) + earlier(assessment) + better + known;
  }

  static String title(Assessment assessment) {
    return Phrases.oneLine(assessment.claim().kind().title());
  }

  private String finding(Assessment assessment) {
    String witnesses = witnesses(assessment.deciding());
    return switch (assessment.judgement()) {
      case CONFLICTS, QUOTE_ALTERED, LIST_DIFFERS, SPEAKER_DIFFERS -> " here; " + witnesses;
      case OUT_OF_DATE -> " here; newer: " + witnesses;
      case DIFFERS_IN_SCOPE -> "; for another period, place or people: " + witnesses;
      case IMPRECISE -> "; more exact or vaguer: " + witnesses;
      case AGREES ->
          " agrees with " + Phrases.count(assessment.origins(), "origin") + ": " + witnesses;
      case SINGLE_ORIGIN -> " agrees with one origin only: " + witnesses;
      case ONLY_IN_DRAFT -> only(assessment, witnesses);
    };
  }

  /** Who agrees with the draft, where others decided the judgement. */
  private String same(Assessment assessment) {
    List<Witness> agreeing = assessment.witnesses().stream().filter(Witness::agrees).toList();
    boolean told = assessment.deciding().stream().anyMatch(Witness::agrees);
    return agreeing.isEmpty() || told ? "" : "; as here: " + witnesses(agreeing);
  }

  /** Older figures of sources, where others decided the judgement. */
  private String earlier(Assessment assessment) {
    List<Witness> older = assessment.witnesses().stream().filter(Witness::earlier).toList();
    boolean told = assessment.judgement() == Judgement.ONLY_IN_DRAFT;
    return older.isEmpty() || told ? "" : "; earlier: " + witnesses(older);
  }

  private String only(Assessment assessment, String witnesses) {
    if (assessment.deciding().isEmpty()) {
      return " is in the draft only";
    }
    boolean earlier = assessment.deciding().stream().anyMatch(Witness::earlier);
    return earlier
        ? " is in the draft only; earlier: " + witnesses
        : " cannot be weighed against " + witnesses;
  }

  private String witnesses(List<Witness> witnesses) {
    List<Voice> voices = Voice.of(witnesses.stream().map(Witness::claim).toList());
    String shown =
        voices.stream().limit(MOST_WITNESSES).map(this::voice).collect(Collectors.joining("; "));
    int more = voices.size() - MOST_WITNESSES;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private String voice(Voice voice) {
    return said(draft, voice.first());
  }

  /** "“at least 14” in b.txt line 3 (police)"; of the draft itself "“20” in the draft, line 9". */
  static String said(Draft draft, Claim claim) {
    if (claim.sourceId().equals(draft.document().source().id())) {
      Place place = draft.layout().place(claim.provenance().span().start());
      String part = place.part().isEmpty() ? "" : ", " + place.part();
      return quoted(claim) + " in the draft itself" + part + ", line " + place.line();
    }
    String speaker = Circumstances.speaker(claim);
    boolean said = claim.attribution().isPresent() || claim.value() instanceof Utterance;
    return quoted(claim)
        + " in "
        + Phrases.oneLine(claim.provenance().source().label())
        + " line "
        + claim.provenance().line()
        + (said ? " (" + speaker + ")" : "");
  }

  static String quoted(Claim claim) {
    return "“" + Phrases.shortly(Phrases.oneLine(claim.provenance().words()), LONGEST) + "”";
  }

  /** What might stand in the draft instead; empty where nothing is to change. */
  static Optional<String> better(Assessment assessment) {
    return assessment
        .better()
        .filter(
            witness -> assessment.judgement() != Judgement.IMPRECISE || isExact(witness.claim()))
        .map(witness -> better(assessment.judgement(), witness.claim()));
  }

  private static boolean isExact(Claim claim) {
    return claim.value() instanceof Quantity quantity
        && (quantity.bound() == Bound.EXACT || quantity.bound() == Bound.AT_LEAST);
  }

  private static String better(Judgement judgement, Claim claim) {
    String source = Phrases.oneLine(claim.provenance().source().label());
    if (claim.value() instanceof Utterance utterance) {
      String speaker = utterance.speaker().map(Phrases::oneLine).orElse("an unnamed speaker");
      return judgement == Judgement.SPEAKER_DIFFERS
          ? "said by " + speaker + ", according to " + source
          : quoted(claim) + ", as " + source + " has it";
    }
    if (claim.value() instanceof Statement) {
      return quoted(claim) + ", as " + source + " has it";
    }
    String value = claim.value() instanceof Nations ? Readings.of(claim.value()) : worded(claim);
    String who = claim.attribution().map(a -> Phrases.oneLine(a.speaker())).orElse(source);
    return "“" + value + ", according to " + who + "”";
  }

  /** A figure loses the capital of its sentence; "Sunday" keeps its own. */
  private static String worded(Claim claim) {
    String words = Phrases.oneLine(claim.provenance().words());
    boolean figure = claim.value() instanceof Quantity || claim.value() instanceof DurationValue;
    return figure ? Phrases.midSentence(words) : words;
  }

  static String standing(Standing standing) {
    String reason = standing.reason().isEmpty() ? "" : ": " + Phrases.oneLine(standing.reason());
    return switch (standing.kind()) {
      case OPEN -> "open";
      case KNOWN -> "known before";
      case SUPPRESSED -> "suppressed" + reason;
      case DISMISSED -> "dismissed" + reason;
      case ACCEPTED -> "accepted" + reason;
    };
  }
}
