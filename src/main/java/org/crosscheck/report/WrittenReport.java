package org.crosscheck.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a report in JSON says of the articles that it was made from.
 *
 * @param files the articles that were read, as their paths were given, sorted
 * @param claims the ids of all claims
 */
public record WrittenReport(List<String> files, Set<String> claims) {
  public WrittenReport {
    files = List.copyOf(files);
    claims = Set.copyOf(claims);
  }

  /** Nothing when the text is no report of this program. */
  public static Optional<WrittenReport> read(String json) {
    try {
      JsonElement root = JsonParser.parseString(json);
      return root.isJsonObject() ? report(root.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenReport> report(JsonObject root) {
    if (!root.has("claims") || !root.has("sources")) {
      return Optional.empty();
    }
    Set<String> files = new TreeSet<>();
    for (JsonObject source : objects(root.get("sources"))) {
      if (text(source, "skipped").isEmpty()) {
        text(source, "file").ifPresent(files::add);
      }
    }
    Set<String> claims = new TreeSet<>();
    objects(root.get("claims")).forEach(claim -> text(claim, "id").ifPresent(claims::add));
    return Optional.of(new WrittenReport(List.copyOf(files), claims));
  }

  private static List<JsonObject> objects(JsonElement array) {
    JsonArray elements = array.isJsonArray() ? array.getAsJsonArray() : new JsonArray();
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement element : elements) {
      if (element.isJsonObject()) {
        objects.add(element.getAsJsonObject());
      }
    }
    return objects;
  }

  private static Optional<String> text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
