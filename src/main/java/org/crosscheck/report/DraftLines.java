package org.crosscheck.report;

import java.util.List;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Review;
import org.crosscheck.text.Place;
import org.crosscheck.text.Skipped;

/**
 * One line a claim, as compilers write them, so that editors jump to it: {@code draft.md:3:14:
 * high: conflicts: People killed: ...}. Files without lines have the number of the paragraph in
 * place of the line.
 */
public final class DraftLines implements DraftReport {

  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    StringBuilder out = new StringBuilder();
    for (Review review : reviews) {
      review.assessments().forEach(assessment -> line(out, review, assessment));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Review review, Assessment assessment) {
    Place place = review.draft().layout().place(assessment.claim().provenance().span().start());
    String part = place.part().isEmpty() ? "" : place.part() + ": ";
    out.append(Printable.line(review.draft().file()))
        .append(':')
        .append(place.line())
        .append(':')
        .append(place.column())
        .append(": ")
        .append(assessment.severity().word())
        .append(": ")
        .append(assessment.judgement().word())
        .append(": ")
        .append(Printable.line(part + DraftWording.message(review.draft(), assessment)))
        .append('\n');
  }
}
