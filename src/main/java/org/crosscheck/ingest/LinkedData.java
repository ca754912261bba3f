package org.crosscheck.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org descriptions on a page, in JSON-LD; those that are not JSON are passed over. */
final class LinkedData {
  private static final int MOST_OBJECTS = 10_000;

  private final List<JsonObject> objects = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        data.collect(JsonParser.parseString(script.data()));
      } catch (JsonParseException e) {
        // a page's broken metadata is not the article's fault
      }
    }
    return data;
  }

  private void collect(JsonElement root) {
    Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonElement next = open.removeFirst();
      if (next.isJsonObject()) {
        objects.add(next.getAsJsonObject());
        next.getAsJsonObject().asMap().values().forEach(open::addLast);
      } else if (next.isJsonArray()) {
        next.getAsJsonArray().forEach(open::addLast);
      }
    }
  }

  Optional<String> headline() {
    return articles().flatMap(o -> string(o.get("headline")).stream()).findFirst();
  }

  Optional<String> published() {
    return articles().flatMap(o -> string(o.get("datePublished")).stream()).findFirst();
  }

  Optional<String> publisher() {
    return articles().flatMap(o -> name(o.get("publisher")).stream()).findFirst();
  }

  /** The objects with a date of publication or a headline: the page's article. */
  private java.util.stream.Stream<JsonObject> articles() {
    return objects.stream().filter(o -> o.has("datePublished") || o.has("headline"));
  }

  private static Optional<String> name(@org.jspecify.annotations.Nullable JsonElement publisher) {
    if (publisher instanceof JsonArray jsonArray && !jsonArray.isEmpty()) {
      return name(jsonArray.get(0));
    }
    return publisher instanceof JsonObject jsonObject
        ? string(jsonObject.get("name"))
        : string(publisher);
  }

  private static Optional<String> string(@org.jspecify.annotations.Nullable JsonElement element) {
    if (element == null || !element.isJsonPrimitive() || element.getAsString().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(element.getAsString().strip());
  }
}
