package org.crosscheck.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The findings of an earlier check of drafts, as its JSON or SARIF report has them. */
public final class Baseline {
  private Baseline() {}

  /** The keys of the findings; empty where the content is no report of a check of drafts. */
  public static Optional<Set<String>> read(String content) {
    try {
      JsonElement report = JsonParser.parseString(content);
      if (!report.isJsonObject()) {
        return Optional.empty();
      }
      JsonObject object = report.getAsJsonObject();
      if (object.has("drafts")) {
        return Optional.of(keys(object, "drafts", "findings"));
      }
      return object.has("runs") ? Optional.of(keys(object, "runs", "results")) : Optional.empty();
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Set<String> keys(JsonObject report, String outer, String inner) {
    Set<String> keys = new HashSet<>();
    for (JsonElement part : report.getAsJsonArray(outer)) {
      JsonArray findings = part.getAsJsonObject().getAsJsonArray(inner);
      for (JsonElement finding : findings == null ? new JsonArray() : findings) {
        JsonElement prints = finding.getAsJsonObject().get("partialFingerprints");
        JsonObject holder = prints == null ? finding.getAsJsonObject() : prints.getAsJsonObject();
        JsonElement key = holder.get(prints == null ? "key" : Sarif.FINGERPRINT);
        if (key != null) {
          keys.add(key.getAsString());
        }
      }
    }
    return keys;
  }
}
