package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.span;
import static org.crosscheck.report.JsonValues.text;
import static org.crosscheck.report.JsonValues.texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/** Findings for other programs, in the names of the contract. */
public final class JsonReport implements Report {

  @Override
  public String render(Findings findings) {
    return JsonValues.gson().setPrettyPrinting().create().toJson(json(findings)) + "\n";
  }

  static JsonObject json(Findings findings) {
    Origins origins = Origins.of(findings);
    JsonArray sources =
        array(
            findings.documents(), document -> source(document, origins.letter(document.source())));
    findings.skipped().forEach(skipped -> sources.add(skipped(skipped)));
    JsonObject report =
        object(
            "version", number(1),
            "summary", summary(Summary.of(findings)),
            "sources", sources,
            "claims", array(findings.claims(), JsonReport::claim),
            "alignments",
                array(
                    findings.verdicts(), verdict -> alignment(verdict, findings.decision(verdict))),
            "sharedPassages", array(findings.passages(), JsonReport::passage));
    if (!findings.groups().isEmpty()) {
      report.add("stories", array(findings.groups(), JsonReport::story));
    }
    return report;
  }

  static <T> JsonArray array(List<T> items, Function<T, ? extends JsonElement> item) {
    JsonArray array = new JsonArray(items.size());
    items.forEach(i -> array.add(item.apply(i)));
    return array;
  }

  private static JsonObject summary(Summary summary) {
    return object(
        "articles", number(summary.articles()),
        "origins", number(summary.origins()),
        "serious", number(summary.serious()),
        "lesser", number(summary.lesser()),
        "skipped", number(summary.skipped()));
  }

  private static JsonObject source(Document document, String origin) {
    JsonObject source = source(document);
    source.addProperty("origin", origin);
    return source;
  }

  static JsonObject source(Document document) {
    Source source = document.source();
    return object(
        "id", text(source.id()),
        "file", text(source.file()),
        "title", text(source.title()),
        "publisher", text(source.publisher()),
        "published", text(source.published().map(JsonReport::published)),
        "publishedBasis",
            text(source.published().map(p -> p.basis().name().toLowerCase(Locale.ROOT))),
        "publishedDoubt",
            text(source.published().map(Publication::doubt).filter(doubt -> !doubt.isEmpty())),
        "url", text(source.url()),
        "agency", text(source.agency()),
        "story", text(source.story()),
        "words", number(Words.count(document.text())),
        "skipped", JsonNull.INSTANCE);
  }

  private static JsonObject story(StoryGroup group) {
    return object(
        "story", text(group.story()),
        "sources", texts(group.sources()),
        "words", texts(group.words()));
  }

  static String published(Publication publication) {
    return publication.timed()
        ? publication.at().toString()
        : publication.at().toLocalDate().toString();
  }

  static JsonObject skipped(Skipped skipped) {
    return object(
        "id", text("skipped:" + skipped.file()),
        "file", text(skipped.file()),
        "title", JsonNull.INSTANCE,
        "publisher", JsonNull.INSTANCE,
        "published", JsonNull.INSTANCE,
        "publishedBasis", JsonNull.INSTANCE,
        "publishedDoubt", JsonNull.INSTANCE,
        "url", JsonNull.INSTANCE,
        "agency", JsonNull.INSTANCE,
        "story", JsonNull.INSTANCE,
        "words", number(0),
        "skipped", text(skipped.reason()));
  }

  static JsonObject claim(Claim claim) {
    return object(
        "id", text(claim.id()),
        "source", text(claim.sourceId()),
        "type", text(claim.type().word()),
        "kind", text(claim.kind().id()),
        "start", number(claim.provenance().span().start()),
        "end", number(claim.provenance().span().end()),
        "text", text(claim.provenance().words()),
        "value", JsonValues.value(claim.value()),
        "canonical", text(claim.canonical()),
        "subject", subject(claim.subject()),
        "attribution",
            claim.attribution().<JsonElement>map(JsonReport::attribution).orElse(JsonNull.INSTANCE),
        "modality", text(claim.modality().word()),
        "scope", scope(claim.scope()),
        "sentence", span(claim.provenance().sentence()),
        "line", number(claim.provenance().line()),
        "column", number(claim.provenance().column()),
        "rule", text(claim.provenance().rule()));
  }

  static JsonElement subject(Subject subject) {
    return subject.equals(Subject.UNSTATED)
        ? JsonNull.INSTANCE
        : object(
            "text", text(subject.text()),
            "head", text(subject.head()),
            "modifiers", texts(subject.modifiers()));
  }

  static JsonObject attribution(Attribution attribution) {
    return object(
        "speaker", text(attribution.speaker()),
        "cue", text(attribution.cue()),
        "start", number(attribution.span().start()),
        "end", number(attribution.span().end()),
        "via", text(attribution.via()));
  }

  static JsonObject scope(Scope scope) {
    Optional<Scope.Period> period = scope.period();
    return object(
        "period", period.<JsonElement>map(JsonReport::period).orElse(JsonNull.INSTANCE),
        "place", text(scope.place()),
        "population", text(scope.population()),
        "basis", text(scope.basis()),
        "event", text(scope.event()));
  }

  private static JsonObject period(Scope.Period period) {
    return object(
        "text", text(period.words()),
        "interval", text(period.interval().map(Dates::iso)),
        "inherited", new JsonPrimitive(period.inherited()));
  }

  private static JsonObject alignment(Verdict verdict, Optional<Decision> decision) {
    Alignment alignment = verdict.alignment();
    return object(
        "id",
        text(alignment.id()),
        "story",
        text(alignment.story()),
        "type",
        text(alignment.kind().type().word()),
        "kind",
        text(alignment.kind().id()),
        "title",
        text(alignment.title()),
        "claims",
        texts(alignment.claims().stream().map(Claim::id).toList()),
        "verdict",
        text(verdict.type().word()),
        "severity",
        text(verdict.severity().word()),
        "explanation",
        text(verdict.explanation()),
        "origins",
        number(verdict.origins()),
        "reasons",
        texts(alignment.reasons()),
        "assumed",
        texts(Assumption.of(verdict).stream().map(Assumption::sentence).toList()),
        "decision",
        decision.<JsonElement>map(d -> decision(d, verdict)).orElse(JsonNull.INSTANCE),
        "fingerprint",
        text(verdict.fingerprint()),
        "pairs",
        array(verdict.pairs(), JsonReport::pair));
  }

  private static JsonObject decision(Decision decision, Verdict verdict) {
    JsonObject object = DecisionLines.json(decision);
    object.addProperty("stands", decision.stands(verdict));
    return object;
  }

  private static JsonObject pair(Pair pair) {
    return object(
        "a", text(pair.a().id()),
        "b", text(pair.b().id()),
        "relation", text(pair.relation().type().word()),
        "reason", text(pair.relation().reason()));
  }

  private static JsonObject passage(SharedPassage passage) {
    return object(
        "id", text(passage.id()),
        "a", place(passage.a()),
        "b", place(passage.b()),
        "similarity",
            number(
                Optional.of(
                    BigDecimal.valueOf(passage.similarity()).setScale(3, RoundingMode.HALF_UP))),
        "drift", new JsonPrimitive(passage.drift()),
        "differences", array(passage.differences(), JsonReport::difference));
  }

  private static JsonObject place(SharedPassage.Place place) {
    return object(
        "source", text(place.source().id()),
        "start", number(place.span().start()),
        "end", number(place.span().end()));
  }

  private static JsonObject difference(SharedPassage.Difference difference) {
    return object(
        "a", span(difference.a()),
        "b", span(difference.b()),
        "what", text(difference.what()),
        "meaningful", new JsonPrimitive(difference.meaningful()));
  }
}
