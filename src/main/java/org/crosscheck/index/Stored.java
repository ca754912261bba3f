package org.crosscheck.index;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;

/** What an index keeps of an article besides its text, as JSON, and the digest of both. */
final class Stored {
  private Stored() {}

  static String source(Source source) {
    JsonObject object = new JsonObject();
    object.addProperty("id", source.id());
    object.addProperty("file", source.file());
    source.title().ifPresent(title -> object.addProperty("title", title));
    source.publisher().ifPresent(publisher -> object.addProperty("publisher", publisher));
    source.url().ifPresent(url -> object.addProperty("url", url));
    source.agency().ifPresent(agency -> object.addProperty("agency", agency));
    source.story().ifPresent(story -> object.addProperty("story", story));
    source
        .published()
        .ifPresent(
            p -> {
              object.addProperty("written", p.written());
              object.addProperty("at", p.at().toString());
              object.addProperty("timed", p.timed());
              object.addProperty("basis", p.basis().name());
            });
    return new Gson().toJson(object);
  }

  static Source source(String json) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    return new Source(
        string(object, "id").orElse(""),
        string(object, "file").orElse(""),
        string(object, "title"),
        string(object, "publisher"),
        string(object, "at").map(at -> publication(object, at)),
        string(object, "url"),
        string(object, "agency"),
        string(object, "story"));
  }

  private static Publication publication(JsonObject object, String at) {
    return new Publication(
        string(object, "written").orElse(at),
        LocalDateTime.parse(at),
        string(object, "timed").orElse("").equals("true"),
        Publication.Basis.valueOf(string(object, "basis").orElse("DOCUMENT")));
  }

  private static Optional<String> string(JsonObject object, String name) {
    JsonElement element = object.get(name);
    return element == null ? Optional.empty() : Optional.of(element.getAsString());
  }

  /** Changes when anything of the article changes. */
  static String digest(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(source(document.source()).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      digest.update(document.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
