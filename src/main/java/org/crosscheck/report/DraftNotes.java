package org.crosscheck.report;

import java.util.List;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Standing;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Note;

/**
 * What an author is to be told about a draft, at its words: where sources disagree, or say it more
 * exactly or for something else. What agrees, stands alone, or was decided is left out.
 */
public final class DraftNotes {
  private DraftNotes() {}

  public static List<Note> of(Review review) {
    return review.assessments().stream()
        .filter(DraftNotes::tells)
        .map(a -> note(review.draft(), a))
        .toList();
  }

  private static boolean tells(Assessment assessment) {
    boolean open =
        assessment.standing().kind() == Standing.Kind.OPEN
            || assessment.standing().kind() == Standing.Kind.ACCEPTED;
    return open
        && switch (assessment.judgement()) {
          case AGREES, SINGLE_ORIGIN, ONLY_IN_DRAFT -> assessment.severity() != Severity.NONE;
          default -> true;
        };
  }

  private static Note note(Draft draft, Assessment assessment) {
    String label = Phrases.capitalised(assessment.judgement().label());
    return new Note(
        assessment.claim().provenance().span(),
        Printable.line(label + ". " + DraftWording.message(draft, assessment)));
  }
}
