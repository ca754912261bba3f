package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * Findings as SARIF 2.1.0 of OASIS, one result for each fact on which sources do not plainly agree:
 * at its first claim, with all its claims as related locations.
 */
public final class SarifReport implements Report {
  @Override
  public String render(Findings findings) {
    JsonArray results = new JsonArray();
    findings.verdicts().stream()
        .filter(verdict -> verdict.type() != RelationType.CONSISTENT)
        .forEach(verdict -> results.add(result(verdict)));
    return Sarif.log(
        "Finds every place where articles about one story disagree.",
        JsonReport.array(List.of(RelationType.values()), SarifReport::rule),
        Sarif.notes(
            findings.skipped().stream()
                .map(s -> "skipped: " + s.file() + ": " + s.reason())
                .toList()),
        JsonReport.array(
            findings.documents(), d -> Sarif.artifact(d.source().file(), "analysisTarget")),
        results);
  }

  private static JsonObject rule(RelationType type) {
    return Sarif.rule(
        type.word(), meaning(type), advice(type), type.isDiscrepancy() ? "warning" : "none");
  }

  private static String meaning(RelationType type) {
    return switch (type) {
      case CONSISTENT -> "The sources agree.";
      case INDETERMINATE -> "The texts do not say enough to judge.";
      case IMPRECISE -> "One source is vaguer than the other.";
      case SCOPE_DIFFERS -> "Another period, place or group of people explains the difference.";
      case UPDATE -> "A later figure replaces an earlier one.";
      case DIVERGENT -> "Both can hold, but what is reported differs.";
      case SET_DIFFERS -> "The lists do not have the same members.";
      case QUOTE_VARIANT -> "One utterance is quoted in different words.";
      case SPEAKER_DIFFERS -> "One utterance is given to two speakers.";
      case CONTRADICTION -> "These cannot both hold for the same time, place and people.";
    };
  }

  private static String advice(RelationType type) {
    return type.isDiscrepancy()
        ? "Go back to who said it, and say which figure, list or wording is whose."
        : "No alarm: shown so that nothing is hidden.";
  }

  private static JsonObject result(Verdict verdict) {
    JsonArray locations = new JsonArray();
    locations.add(location(verdict.alignment().claims().get(0)));
    JsonArray related = new JsonArray();
    for (Claim claim : verdict.alignment().claims()) {
      JsonObject location = location(claim);
      location.add("id", number(related.size() + 1));
      location.add("message", object("text", text(said(claim))));
      related.add(location);
    }
    boolean fails = verdict.severity() != Severity.NONE;
    return object(
        "ruleId", text(verdict.type().word()),
        "ruleIndex", number(verdict.type().ordinal()),
        "kind", text(fails ? "fail" : "review"),
        "level", text(Sarif.level(verdict.severity())),
        "message", object("text", text(message(verdict))),
        "locations", locations,
        "relatedLocations", related,
        "partialFingerprints", object(Sarif.FINGERPRINT, text(verdict.fingerprint())),
        "properties", properties(verdict));
  }

  private static String message(Verdict verdict) {
    return Printable.line(Headline.of(verdict).line() + ". " + verdict.explanation());
  }

  private static String said(Claim claim) {
    String speaker = Circumstances.speaker(claim);
    return Printable.line(
        claim.provenance().source().label()
            + ": "
            + claim.provenance().words()
            + (speaker.isEmpty() ? "" : " (" + speaker + ")"));
  }

  private static JsonObject location(Claim claim) {
    return object("physicalLocation", Sarif.place(claim.provenance()));
  }

  private static JsonObject properties(Verdict verdict) {
    return object(
        "id", text(verdict.alignment().id()),
        "type", text(verdict.alignment().kind().type().word()),
        "kind", text(verdict.alignment().kind().id()),
        "severity", text(verdict.severity().word()),
        "origins", number(verdict.origins()));
  }
}
