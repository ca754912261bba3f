package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;
import static org.crosscheck.report.JsonValues.texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Witness;
import org.crosscheck.text.Document;
import org.crosscheck.text.Place;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Span;

/** What was found on drafts for other programs. Claims and values have the names of the report. */
public final class DraftJson implements DraftReport {

  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    Map<String, Document> sources = new LinkedHashMap<>();
    reviews.forEach(r -> r.sources().forEach(d -> sources.putIfAbsent(d.source().id(), d)));
    JsonArray all = JsonReport.array(List.copyOf(sources.values()), JsonReport::source);
    skipped.forEach(s -> all.add(JsonReport.skipped(s)));
    JsonObject report =
        object(
            "version",
            number(1),
            "drafts",
            JsonReport.array(reviews, DraftJson::draft),
            "sources",
            all);
    return JsonValues.gson().setPrettyPrinting().create().toJson(report) + "\n";
  }

  private static JsonObject draft(Review review) {
    JsonObject draft = JsonReport.source(review.draft().document());
    draft.add("summary", summary(review));
    draft.add("notes", texts(review.notes()));
    Map<String, String> keys = review.keys();
    draft.add(
        "findings",
        JsonReport.array(
            review.assessments(), a -> finding(review.draft(), a, keys.getOrDefault(a.id(), ""))));
    return draft;
  }

  private static JsonObject summary(Review review) {
    JsonObject summary = new JsonObject();
    for (Judgement judgement : Judgement.values()) {
      long count = review.assessments().stream().filter(a -> a.judgement() == judgement).count();
      summary.add(judgement.word(), number(count));
    }
    return summary;
  }

  private static JsonObject finding(Draft draft, Assessment assessment, String key) {
    Span span = assessment.claim().provenance().span();
    Place start = draft.layout().place(span.start());
    Place end = draft.layout().end(span.end());
    JsonObject claim = JsonReport.claim(assessment.claim());
    JsonObject finding =
        object(
            "id",
            text(assessment.id()),
            "fingerprint",
            text(assessment.fingerprint()),
            "key",
            text(key),
            "rule",
            text(assessment.judgement().word()),
            "verdict",
            text(assessment.judgement().label()),
            "severity",
            text(assessment.severity().word()),
            "state",
            text(assessment.standing().kind().word()),
            "stateReason",
            text(assessment.standing().reason()),
            "title",
            text(DraftWording.title(assessment)),
            "line",
            number(start.line()),
            "column",
            number(start.column()),
            "endLine",
            number(end.line()),
            "endColumn",
            number(end.column()),
            "part",
            start.part().isEmpty() ? JsonNull.INSTANCE : text(start.part()),
            "origins",
            number(assessment.origins()),
            "message",
            text(DraftWording.message(draft, assessment)),
            "suggestion",
            text(DraftWording.better(assessment)),
            "alignment",
            text(assessment.alignment()));
    claim.entrySet().stream()
        .filter(field -> !finding.has(field.getKey()))
        .filter(field -> !field.getKey().equals("source"))
        .forEach(field -> finding.add(field.getKey(), field.getValue()));
    finding.addProperty("claimRule", assessment.claim().provenance().rule());
    List<Witness> deciding = assessment.deciding();
    finding.add(
        "witnesses",
        JsonReport.array(assessment.witnesses(), w -> witness(draft, w, deciding.contains(w))));
    return finding;
  }

  /** In its file. */
  private static Place place(Draft draft, Claim claim) {
    return claim.sourceId().equals(draft.document().source().id())
        ? draft.layout().place(claim.provenance().span().start())
        : new Place("", claim.provenance().line(), claim.provenance().column());
  }

  private static JsonObject witness(Draft draft, Witness witness, boolean decides) {
    Claim claim = witness.claim();
    Place place = place(draft, claim);
    Optional<String> publisher = claim.provenance().source().publisher();
    JsonElement said =
        claim.attribution().<JsonElement>map(JsonReport::attribution).orElse(JsonNull.INSTANCE);
    return object(
        "source",
        text(claim.sourceId()),
        "file",
        text(claim.provenance().source().file()),
        "publisher",
        text(publisher),
        "published",
        text(claim.provenance().source().published().map(JsonReport::published)),
        "line",
        number(place.line()),
        "column",
        number(place.column()),
        "start",
        number(claim.provenance().span().start()),
        "end",
        number(claim.provenance().span().end()),
        "text",
        text(claim.provenance().words()),
        "sentence",
        text(claim.provenance().sentenceText()),
        "value",
        JsonValues.value(claim.value()),
        "attribution",
        said,
        "relation",
        text(witness.relation().type().word()),
        "reason",
        text(witness.relation().reason()),
        "severity",
        text(witness.severity().word()),
        "earlier",
        new JsonPrimitive(witness.earlier()),
        "decides",
        new JsonPrimitive(decides));
  }
}
