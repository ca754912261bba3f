package org.crosscheck.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a folder's {@code sources.json} says: the story, and who published each file when.
 *
 * @param entries by file name, sorted
 * @param faults what is wrong with it; a manifest with faults is not to be believed
 * @param nameless entries that name no file, and so say nothing
 */
record Manifest(
    Optional<String> story,
    Map<String, Entry> entries,
    List<JsonFields.Fault> faults,
    List<JsonFields.Fault> nameless) {
  static final String FILE = "sources.json";

  /**
   * One source.
   *
   * @param line where the manifest names it, from 1
   */
  record Entry(Known known, int line, int column) {
    JsonFields.Fault fault(String what) {
      return new JsonFields.Fault(line, column, what);
    }
  }

  static Manifest parse(String text) {
    JsonReader json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
    Reader reader = new Reader();
    try {
      reader.read(json);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      reader.faults.add(JsonFields.fault(e));
    }
    return new Manifest(
        reader.story, reader.entries, List.copyOf(reader.faults), List.copyOf(reader.nameless));
  }

  private static final class Reader {
    private Optional<String> story = Optional.empty();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<JsonFields.Fault> faults = new ArrayList<>();
    private final List<JsonFields.Fault> nameless = new ArrayList<>();

    void read(JsonReader json) throws IOException {
      if (!is(json, JsonToken.BEGIN_OBJECT, "expected { \"story\": ..., \"sources\": [...] }")) {
        return;
      }
      json.beginObject();
      while (json.hasNext()) {
        member(json, json.nextName());
      }
      json.endObject();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        faults.add(JsonFields.here(json, "more after the end of the manifest"));
      }
    }

    private void member(JsonReader json, String name) throws IOException {
      JsonToken token = json.peek();
      if (name.equals("story") && token == JsonToken.STRING) {
        story = Optional.of(json.nextString()).filter(s -> !s.isBlank());
      } else if (name.equals("sources") && token != JsonToken.NULL) {
        sources(json);
      } else {
        json.skipValue();
      }
    }

    private void sources(JsonReader json) throws IOException {
      if (!is(json, JsonToken.BEGIN_ARRAY, "expected a list of sources: [...]")) {
        json.skipValue();
        return;
      }
      json.beginArray();
      while (json.hasNext()) {
        source(json);
      }
      json.endArray();
    }

    private void source(JsonReader json) throws IOException {
      if (!is(json, JsonToken.BEGIN_OBJECT, "expected a source: { \"file\": ... }")) {
        json.skipValue();
        return;
      }
      JsonFields.Fault place = JsonFields.here(json, "this source has no \"file\"");
      Map<String, String> fields = JsonFields.scalars(json, Set.of());
      Optional<String> file = JsonFields.stated(fields, "file");
      if (file.isEmpty()) {
        nameless.add(place);
        return;
      }
      Entry entry = new Entry(JsonFields.known(fields), place.line(), place.column());
      if (entries.putIfAbsent(file.get(), entry) != null) {
        faults.add(
            new JsonFields.Fault(
                place.line(), place.column(), "a second source with the file " + file.get()));
      }
    }

    private boolean is(JsonReader json, JsonToken wanted, String otherwise) throws IOException {
      boolean found = json.peek() == wanted;
      if (!found) {
        faults.add(JsonFields.here(json, otherwise));
      }
      return found;
    }
  }
}
