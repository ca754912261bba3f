package org.crosscheck.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;

/** What would settle a finding. */
final class Settling {
  private Settling() {}

  /** What a reader could look for. Never who is right. */
  static String settledBy(Verdict verdict) {
    if (verdict.type() == RelationType.SPEAKER_DIFFERS) {
      return "A recording or transcript that shows who spoke these words.";
    }
    String settled = byType(verdict);
    Set<String> speakers = isOfWords(verdict) ? Set.of() : speakers(verdict);
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

  /** Who says it settles nothing where the words themselves are in doubt. */
  private static boolean isOfWords(Verdict verdict) {
    return switch (verdict.alignment().kind().type()) {
      case QUOTE, NAME, ROLE -> true;
      default -> false;
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
      claim.attribution().ifPresent(a -> speakers.add(Phrases.oneLine(a.speaker())));
    }
    return speakers.size() > 5 ? Set.of() : speakers;
  }
}
