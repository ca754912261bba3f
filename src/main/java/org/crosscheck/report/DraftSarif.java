package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Standing;
import org.crosscheck.draft.Witness;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Place;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Span;

/** What was found on drafts as SARIF 2.1.0 of OASIS, for code hosts and editors. */
public final class DraftSarif implements DraftReport {
  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    JsonArray results = new JsonArray();
    for (Review review : reviews) {
      Map<String, String> keys = review.keys();
      review
          .assessments()
          .forEach(a -> results.add(result(review, a, keys.getOrDefault(a.id(), ""))));
    }
    return Sarif.log(
        "Holds sources against a draft.",
        JsonReport.array(List.of(Judgement.values()), DraftSarif::rule),
        notes(reviews, skipped),
        JsonReport.array(reviews, r -> Sarif.artifact(r.draft().file(), "analysisTarget")),
        results);
  }

  private static JsonObject rule(Judgement judgement) {
    return Sarif.rule(
        judgement.word(),
        judgement.meaning(),
        judgement.advice(),
        judgement.isConflict() ? "warning" : "none");
  }

  private static JsonArray notes(List<Review> reviews, List<Skipped> skipped) {
    return Sarif.notes(
        Stream.concat(
                reviews.stream()
                    .flatMap(r -> r.notes().stream().map(n -> r.draft().file() + ": " + n)),
                skipped.stream().map(s -> "skipped: " + s.file() + ": " + s.reason()))
            .toList());
  }

  private static JsonObject result(Review review, Assessment assessment, String key) {
    JsonArray locations = new JsonArray();
    locations.add(location(review.draft(), assessment.claim()));
    JsonArray related = new JsonArray();
    for (Witness witness : assessment.deciding()) {
      related.add(related(review.draft(), related.size() + 1, witness));
    }
    JsonObject result =
        object(
            "ruleId", text(assessment.judgement().word()),
            "ruleIndex", number(assessment.judgement().ordinal()),
            "kind", text(kind(assessment)),
            "level", text(Sarif.level(assessment.severity())),
            "message",
                object(
                    "text", text(Printable.line(DraftWording.message(review.draft(), assessment)))),
            "locations", locations,
            "relatedLocations", related,
            "partialFingerprints", object(Sarif.FINGERPRINT, text(key)),
            "suppressions", suppressions(assessment.standing()),
            "properties", properties(assessment));
    if (assessment.standing().kind() == Standing.Kind.KNOWN) {
      result.add("baselineState", text("unchanged"));
    }
    return result;
  }

  private static String kind(Assessment assessment) {
    if (assessment.severity() != Severity.NONE) {
      return "fail";
    }
    return switch (assessment.judgement()) {
      case AGREES, DIFFERS_IN_SCOPE -> "informational";
      default -> "review";
    };
  }

  private static JsonObject location(Draft draft, Claim claim) {
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical(draft.file(), draft.layout(), claim));
    String part = draft.layout().place(claim.provenance().span().start()).part();
    if (!part.isEmpty()) {
      JsonArray logical = new JsonArray();
      logical.add(object("name", text(part), "kind", text("object")));
      location.add("logicalLocations", logical);
    }
    return location;
  }

  private static JsonObject physical(String file, Layout layout, Claim claim) {
    Span span = claim.provenance().span();
    Place start = layout.place(span.start());
    Place end = layout.end(span.end());
    return object(
        "artifactLocation",
        Sarif.address(file),
        "region",
        object(
            "startLine",
            number(start.line()),
            "startColumn",
            number(start.column()),
            "endLine",
            number(end.line()),
            "endColumn",
            number(end.column()),
            "snippet",
            object("text", text(claim.provenance().words()))));
  }

  private static JsonObject related(Draft draft, int id, Witness witness) {
    Claim claim = witness.claim();
    String said = DraftWording.said(draft, claim);
    return object(
        "id",
        number(id),
        "message",
        object("text", text(Printable.line(said + ": " + witness.relation().reason()))),
        "physicalLocation",
        claim.sourceId().equals(draft.document().source().id())
            ? physical(draft.file(), draft.layout(), claim)
            : Sarif.place(claim.provenance()));
  }

  private static JsonArray suppressions(Standing standing) {
    JsonArray suppressions = new JsonArray();
    boolean inSource = standing.kind() == Standing.Kind.SUPPRESSED;
    if (inSource || standing.kind() == Standing.Kind.DISMISSED) {
      suppressions.add(
          object(
              "kind",
              text(inSource ? "inSource" : "external"),
              "status",
              text("accepted"),
              "justification",
              text(standing.reason())));
    }
    return suppressions;
  }

  private static JsonObject properties(Assessment assessment) {
    return object(
        "severity", text(assessment.severity().word()),
        "type", text(assessment.claim().type().word()),
        "kind", text(assessment.claim().kind().id()),
        "origins", number(assessment.origins()),
        "suggestion", text(DraftWording.better(assessment)));
  }
}
