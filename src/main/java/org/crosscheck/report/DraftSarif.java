package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;
import static org.crosscheck.report.JsonValues.texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
  static final String FINGERPRINT = "crosscheck/v1";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    JsonArray results = new JsonArray();
    for (Review review : reviews) {
      Map<String, String> keys = review.keys();
      review
          .assessments()
          .forEach(a -> results.add(result(review, a, keys.getOrDefault(a.id(), ""))));
    }
    JsonObject run =
        object(
            "tool", object("driver", driver()),
            "columnKind", text("utf16CodeUnits"),
            "invocations", invocations(reviews, skipped),
            "artifacts", JsonReport.array(reviews, DraftSarif::artifact),
            "results", results);
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject log = object("$schema", text(SCHEMA), "version", text("2.1.0"), "runs", runs);
    return JsonValues.gson().setPrettyPrinting().create().toJson(log) + "\n";
  }

  private static JsonObject driver() {
    return object(
        "name",
        text("crosscheck"),
        "shortDescription",
        object("text", text("Holds sources against a draft.")),
        "rules",
        JsonReport.array(List.of(Judgement.values()), DraftSarif::rule));
  }

  private static JsonObject rule(Judgement judgement) {
    return object(
        "id",
        text(judgement.word()),
        "name",
        text(name(judgement)),
        "shortDescription",
        object("text", text(judgement.meaning())),
        "fullDescription",
        object("text", text(judgement.meaning() + " " + judgement.advice())),
        "help",
        object(
            "text",
            text(judgement.advice()),
            "markdown",
            text("**" + judgement.meaning() + "** " + judgement.advice())),
        "defaultConfiguration",
        object("level", text(judgement.isConflict() ? "warning" : "none")));
  }

  /** "OutOfDate" for "out-of-date". */
  private static String name(Judgement judgement) {
    StringBuilder name = new StringBuilder();
    for (String word : judgement.word().split("-")) {
      name.append(Phrases.capitalised(word));
    }
    return name.toString();
  }

  private static JsonArray invocations(List<Review> reviews, List<Skipped> skipped) {
    JsonArray notifications = new JsonArray();
    Stream.concat(
            reviews.stream().flatMap(r -> r.notes().stream().map(n -> r.draft().file() + ": " + n)),
            skipped.stream().map(s -> "skipped: " + s.file() + ": " + s.reason()))
        .map(Printable::line)
        .forEach(
            line ->
                notifications.add(
                    object("level", text("note"), "message", object("text", text(line)))));
    JsonArray invocations = new JsonArray();
    invocations.add(
        object(
            "executionSuccessful",
            new JsonPrimitive(true),
            "toolExecutionNotifications",
            notifications));
    return invocations;
  }

  private static JsonObject artifact(Review review) {
    return object(
        "location",
        object("uri", text(address(review.draft().file()))),
        "roles",
        texts(List.of("analysisTarget")));
  }

  private static JsonObject result(Review review, Assessment assessment, String key) {
    JsonArray locations = new JsonArray();
    locations.add(location(review.draft(), assessment.claim()));
    JsonArray related = new JsonArray();
    for (Witness witness : assessment.deciding()) {
      related.add(related(related.size() + 1, witness));
    }
    JsonObject result =
        object(
            "ruleId", text(assessment.judgement().word()),
            "ruleIndex", number(assessment.judgement().ordinal()),
            "kind", text(kind(assessment)),
            "level", text(level(assessment)),
            "message", object("text", text(Printable.line(DraftWording.message(assessment)))),
            "locations", locations,
            "relatedLocations", related,
            "partialFingerprints", object(FINGERPRINT, text(key)),
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

  /** Only what fails has a level. */
  static String level(Assessment assessment) {
    return switch (assessment.severity()) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
      case NONE -> "none";
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
        object("uri", text(address(file))),
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

  private static JsonObject related(int id, Witness witness) {
    Claim claim = witness.claim();
    String said = DraftWording.said(claim);
    return object(
        "id",
        number(id),
        "message",
        object("text", text(Printable.line(said + ": " + witness.relation().reason()))),
        "physicalLocation",
        object(
            "artifactLocation",
            object("uri", text(address(claim.provenance().source().file()))),
            "region",
            object(
                "startLine",
                number(claim.provenance().line()),
                "startColumn",
                number(claim.provenance().column()),
                "snippet",
                object("text", text(claim.provenance().words())))));
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

  /** A path as an address: relative where the path is. */
  private static String address(String file) {
    StringBuilder address = new StringBuilder(file.startsWith("/") ? "file://" : "");
    String[] names = file.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      address.append(i == 0 ? "" : "/").append(WebAnnotations.encoded(names[i]));
    }
    return address.toString();
  }
}
