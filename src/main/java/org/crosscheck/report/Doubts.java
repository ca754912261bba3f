package org.crosscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Publication;

/** What a finding rests on without the texts saying so, and what would settle it. */
final class Doubts {
  private Doubts() {}

  /** What was assumed, each once, in the order of the claims. */
  static List<String> assumed(Verdict verdict) {
    Set<String> assumed = new LinkedHashSet<>();
    verdict.alignment().claims().forEach(claim -> assumed.addAll(assumed(claim)));
    return List.copyOf(assumed);
  }

  private static List<String> assumed(Claim claim) {
    List<String> assumed = new ArrayList<>();
    String source = claim.provenance().source().label();
    if (claim.value() instanceof DeadlineValue deadline && !deadline.assumption().isEmpty()) {
      assumed.add(source + ": " + Wording.oneLine(deadline.assumption()) + ".");
    }
    if (claim.value() instanceof Quantity quantity && quantity.assumed()) {
      assumed.add(source + ": the currency is " + quantity.currency().orElse("not known") + ".");
    }
    if (claim.value() instanceof Utterance utterance && !utterance.doubt().isEmpty()) {
      assumed.add(
          source + ": the speaker is open, because " + Wording.oneLine(utterance.doubt()) + ".");
    }
    claim
        .scope()
        .period()
        .filter(Scope.Period::inherited)
        .ifPresent(period -> assumed.add(inherited(source, period)));
    if (hangsOnPublication(claim)) {
      claim
          .provenance()
          .source()
          .published()
          .filter(Doubts::inferred)
          .ifPresent(p -> assumed.add(published(source, p)));
    }
    return assumed;
  }

  private static String inherited(String source, Scope.Period period) {
    return source
        + ": the period “"
        + Wording.oneLine(period.words())
        + "” is from another sentence.";
  }

  /** Whether a time in it was resolved, which takes the day of publication. */
  private static boolean hangsOnPublication(Claim claim) {
    return claim.value() instanceof DeadlineValue
        || claim.value() instanceof TimeValue
        || claim.scope().period().flatMap(Scope.Period::interval).isPresent();
  }

  private static String published(String source, Publication publication) {
    String day = Dates.longDay(publication.at().toLocalDate());
    return source + ": published on " + day + ", worked out from the other articles.";
  }

  private static boolean inferred(Publication publication) {
    return publication.basis() == Publication.Basis.INFERRED;
  }

  /** What a reader could look for. Never who is right. */
  static String settledBy(Verdict verdict) {
    if (verdict.type() == RelationType.SPEAKER_DIFFERS) {
      return "A recording or transcript that shows who spoke these words.";
    }
    String settled = byType(verdict);
    Set<String> speakers = speakers(verdict);
    return speakers.isEmpty()
        ? settled
        : settled + " The articles name: " + String.join("; ", speakers) + ".";
  }

  private static String byType(Verdict verdict) {
    ClaimType type = verdict.alignment().kind().type();
    return switch (type) {
      case DEATHS, INJURED, MISSING, ARRESTS ->
          "The count itself from whoever keeps it, with the day and hour it stood at, the place, and who is counted.";
      case COUNT, MEASURE, PERCENT ->
          "The record or the count that the figure was taken from, and what exactly was counted.";
      case MONEY -> "The document that states the amount, and what it covers.";
      case AGE -> "A date of birth, or the record that the age was taken from.";
      case DEADLINE -> "The wording of the demand or the order, and when its clock started.";
      case DURATION, DATE -> "A dated record of when it began and ended.";
      case NATIONS -> nations(verdict);
      case QUOTE -> "A recording or a full transcript of what was said, and its original language.";
      case ROLE, NAME -> "An official list, or the person's own word.";
      case STATUS -> "Somebody who can say how it stood, and at what hour.";
    };
  }

  private static String nations(Verdict verdict) {
    List<String> unsure = MemberTable.of(verdict).disputed();
    return "The governments' own statements"
        + (unsure.isEmpty() ? "." : ": " + String.join(", ", unsure) + ".");
  }

  private static Set<String> speakers(Verdict verdict) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Claim claim : verdict.alignment().claims()) {
      claim.attribution().ifPresent(a -> speakers.add(Wording.oneLine(a.speaker())));
    }
    return speakers.size() > 5 ? Set.of() : speakers;
  }
}
