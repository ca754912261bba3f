package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Place;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Span;

/**
 * Workflow commands of GitHub Actions: an annotation for each disagreement, and one line for the
 * rest of a draft.
 */
public final class DraftGithub implements DraftReport {

  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    StringBuilder out = new StringBuilder();
    for (Review review : reviews) {
      review.assessments().stream()
          .filter(Assessment::counts)
          .forEach(assessment -> annotation(out, review, assessment));
      out.append("::notice file=")
          .append(property(review.draft().file()))
          .append(",title=crosscheck::")
          .append(data(summary(review)))
          .append('\n');
    }
    return out.toString();
  }

  private static void annotation(StringBuilder out, Review review, Assessment assessment) {
    Span span = assessment.claim().provenance().span();
    Place start = review.draft().layout().place(span.start());
    Place end = review.draft().layout().end(span.end());
    out.append("::")
        .append(command(assessment.severity()))
        .append(" file=")
        .append(property(review.draft().file()))
        .append(",line=")
        .append(start.line())
        .append(",endLine=")
        .append(end.line())
        .append(",col=")
        .append(start.column())
        .append(",endColumn=")
        .append(end.column())
        .append(",title=")
        .append(property("crosscheck: " + assessment.judgement().label()))
        .append("::")
        .append(data(Printable.line(DraftWording.message(review.draft(), assessment))))
        .append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, NONE -> "notice";
    };
  }

  /** "12 claims: two conflict, eight agree, ...". */
  static String summary(Review review) {
    List<String> counts = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      long count = review.assessments().stream().filter(a -> a.judgement() == judgement).count();
      if (count > 0) {
        counts.add(count + " " + judgement.label());
      }
    }
    String all = Phrases.count(review.assessments().size(), "claim");
    return Phrases.capitalised(all) + (counts.isEmpty() ? "" : ": " + String.join(", ", counts));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
