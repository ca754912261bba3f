package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.crosscheck.claim.Provenance;
import org.crosscheck.finding.Severity;

/** What all logs in SARIF 2.1.0 (OASIS) have in common, whatever they report. */
final class Sarif {
  static final String FINGERPRINT = "crosscheck/v1";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /**
   * The whole log, with one run.
   *
   * @param purpose what the run was for, in a sentence
   */
  static String log(
      String purpose, JsonArray rules, JsonArray notes, JsonArray artifacts, JsonArray results) {
    JsonObject driver =
        object(
            "name", text("crosscheck"),
            "shortDescription", object("text", text(purpose)),
            "rules", rules);
    JsonArray runs = new JsonArray();
    runs.add(
        object(
            "tool", object("driver", driver),
            "columnKind", text("utf16CodeUnits"),
            "invocations", invocations(notes),
            "artifacts", artifacts,
            "results", results));
    JsonObject log = object("$schema", text(SCHEMA), "version", text("2.1.0"), "runs", runs);
    return JsonValues.gson().setPrettyPrinting().create().toJson(log) + "\n";
  }

  private static JsonArray invocations(JsonArray notes) {
    JsonArray invocations = new JsonArray();
    invocations.add(
        object(
            "executionSuccessful", new JsonPrimitive(true), "toolExecutionNotifications", notes));
    return invocations;
  }

  /** Lines for people that belong to no result, such as input that was left out. */
  static JsonArray notes(List<String> lines) {
    JsonArray notes = new JsonArray();
    lines.forEach(
        line ->
            notes.add(
                object(
                    "level", text("note"), "message", object("text", text(Printable.line(line))))));
    return notes;
  }

  /**
   * A kind of result, with help.
   *
   * @param id words with hyphens between: "out-of-date", named "OutOfDate"
   */
  static JsonObject rule(String id, String meaning, String advice, String level) {
    return object(
        "id",
        text(id),
        "name",
        text(name(id)),
        "shortDescription",
        object("text", text(meaning)),
        "fullDescription",
        object("text", text(meaning + " " + advice)),
        "help",
        object("text", text(advice), "markdown", text("**" + meaning + "** " + advice)),
        "defaultConfiguration",
        object("level", text(level)));
  }

  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(Phrases.capitalised(word));
    }
    return name.toString();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
      case NONE -> "none";
    };
  }

  static JsonObject artifact(String file, String role) {
    return object("location", address(file), "roles", JsonValues.texts(List.of(role)));
  }

  /** Where the words of a claim stand in an article. */
  static JsonObject place(Provenance provenance) {
    return object(
        "artifactLocation",
        address(provenance.source().file()),
        "region",
        object(
            "startLine",
            number(provenance.line()),
            "startColumn",
            number(provenance.column()),
            "snippet",
            object("text", text(provenance.words()))));
  }

  /** A path as an address: relative where the path is. */
  static JsonElement address(String file) {
    StringBuilder address = new StringBuilder(file.startsWith("/") ? "file://" : "");
    String[] names = file.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      address.append(i == 0 ? "" : "/").append(WebAnnotations.encoded(names[i]));
    }
    return object("uri", text(address.toString()));
  }
}
