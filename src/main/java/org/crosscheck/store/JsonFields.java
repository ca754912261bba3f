package org.crosscheck.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads flat JSON objects, and says where and why one cannot be read. */
final class JsonFields {
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+)");

  private JsonFields() {}

  /** What is wrong in a JSON text, and where (from 1). */
  record Fault(int line, int column, String what) {}

  /**
   * The fields of an object that are strings or numbers; others are passed over.
   *
   * @param words the fields that no number may stand in
   */
  static Map<String, String> scalars(JsonReader json, Set<String> words) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    Set<String> names = new HashSet<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!names.add(name)) {
        throw wrongHere(json, "\"" + name + "\" stands here twice");
      }
      if (words.contains(name) && json.peek() != JsonToken.STRING) {
        throw wrongHere(json, "\"" + name + "\" must be words between quotation marks");
      }
      scalar(json).ifPresent(value -> fields.put(name, value));
    }
    json.endObject();
    return fields;
  }

  private static IllegalStateException wrongHere(JsonReader json, String what) throws IOException {
    Fault here = json.peek() == JsonToken.NUMBER ? atNumber(json, what) : here(json, what);
    return new IllegalStateException(
        "%s at line %d column %d".formatted(what, here.line(), here.column()));
  }

  /** The reader may be before a number or behind it; it is behind it once it has given it. */
  private static Fault atNumber(JsonReader json, String what) throws IOException {
    int length = json.nextString().length();
    Fault behind = fault(json.toString(), what);
    return new Fault(behind.line(), Math.max(1, behind.column() - length), what);
  }

  private static Optional<String> scalar(JsonReader json) throws IOException {
    JsonToken token = json.peek();
    if (token == JsonToken.STRING || token == JsonToken.NUMBER) {
      return Optional.of(json.nextString());
    }
    json.skipValue();
    return Optional.empty();
  }

  static Optional<String> stated(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  static Known known(Map<String, String> fields) {
    return new Known(
        stated(fields, "title"),
        stated(fields, "publisher"),
        stated(fields, "published"),
        stated(fields, "url"),
        stated(fields, "agency"),
        stated(fields, "story"));
  }

  /** Where the next value of the reader begins. */
  static Fault here(JsonReader json, String what) throws IOException {
    int ahead =
        switch (json.peek()) { // looking at a value moves the reader past its first sign or word
          case BEGIN_OBJECT, BEGIN_ARRAY, STRING -> 1;
          case NULL -> 4;
          default -> 0;
        };
    Fault after = fault(json.toString(), what);
    return new Fault(after.line(), Math.max(1, after.column() - ahead), what);
  }

  /** What an exception of the JSON reader says, in our words. */
  static Fault fault(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof EOFException) {
      return fault(message, "the JSON ends too early");
    }
    return fault(
        message,
        e instanceof MalformedJsonException ? "not JSON" + detail(message) : wrong(message));
  }

  private static String detail(String message) {
    String said = message.split(" at line |\\n", 2)[0];
    return said.contains("Strictness") ? "" : ": " + said;
  }

  private static String wrong(String message) {
    return message.split(" at line |\\n", 2)[0];
  }

  private static Fault fault(String message, String what) {
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new Fault(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), what)
        : new Fault(1, 1, what);
  }
}
