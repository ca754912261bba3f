package org.crosscheck.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;

/**
 * A draft as content systems hand it over: ninjs of the IPTC, with {@code headline}, {@code
 * body_text} or {@code body_xhtml}, {@code versioncreated} and {@code located}; in ninjs 3 {@code
 * headlines} and {@code bodies}. Places are lines and columns inside the field.
 */
final class NinjsDraft {
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+)");

  private final StringBuilder text = new StringBuilder();
  private final List<Layout.Field> fields = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private NinjsDraft() {}

  static LaidOut read(Decoded decoded) throws UnreadableArticle {
    JsonObject item = parsed(decoded.text());
    NinjsDraft draft = new NinjsDraft();
    Optional<String> headline = string(item, "headline").or(() -> value(item, "headlines", ""));
    headline.ifPresent(words -> draft.plain("headline", words));
    string(item, "located").ifPresent(words -> draft.plain("located", words));
    draft.body(item);
    if (draft.fields.isEmpty()) {
      throw new UnreadableArticle("not ninjs: it has neither a headline nor a body");
    }
    Article article =
        new Article(
            draft.text.toString(),
            headline,
            Optional.empty(),
            string(item, "versioncreated").or(() -> string(item, "versionCreated")),
            Optional.empty(),
            decoded.notes());
    return new LaidOut(article, Layout.fields(draft.fields), draft.remarks);
  }

  private static JsonObject parsed(String json) throws UnreadableArticle {
    try {
      JsonElement element = JsonParser.parseString(json);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new UnreadableArticle("the JSON " + damage(e) + place(e));
    } catch (StackOverflowError e) {
      throw new UnreadableArticle("the JSON is nested too deeply");
    }
    throw new UnreadableArticle("not ninjs: expected { \"headline\": ..., \"body_text\": ... }");
  }

  private static String damage(JsonParseException e) {
    return e.getCause() instanceof EOFException ? "ends too early" : "is damaged";
  }

  private static String place(JsonParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? " at line " + place.group(1) + ", column " + place.group(2) : "";
  }

  private void body(JsonObject item) throws UnreadableArticle {
    Optional<String> plain = string(item, "body_text").or(() -> value(item, "bodies", "plain"));
    if (plain.isPresent()) {
      plain(item.has("body_text") ? "body_text" : "bodies", plain.get());
      return;
    }
    Optional<String> page = string(item, "body_xhtml").or(() -> value(item, "bodies", "html"));
    if (page.isPresent()) {
      LaidOut read = HtmlArticle.laidOut(new Decoded(page.get(), List.of()));
      int from = begin(item.has("body_xhtml") ? "body_xhtml" : "bodies", read.layout());
      text.append(read.article().text());
      read.remarks()
          .forEach(r -> remarks.add(new Remark(from + r.at(), r.alone(), r.line(), r.words())));
    }
  }

  private void plain(String name, String words) {
    begin(name, Layout.asWritten(words));
    text.append(words);
  }

  private int begin(String name, Layout layout) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    fields.add(new Layout.Field(name, text.length(), layout));
    return text.length();
  }

  private static Optional<String> string(JsonObject item, String name) {
    JsonElement field = item.get(name);
    boolean words = field != null && field.isJsonPrimitive();
    return words ? Optional.of(field.getAsString()).filter(s -> !s.isBlank()) : Optional.empty();
  }

  /** The first value in a list of ninjs 3 whose type of content has these letters. */
  private static Optional<String> value(JsonObject item, String list, String type) {
    JsonElement field = item.get(list);
    JsonArray values =
        field != null && field.isJsonArray() ? field.getAsJsonArray() : new JsonArray();
    for (JsonElement value : values) {
      if (value.isJsonObject()) {
        JsonObject object = value.getAsJsonObject();
        String of =
            string(object, "contenttype")
                .or(() -> string(object, "contentType"))
                .orElse("text/plain");
        if (of.toLowerCase(Locale.ROOT).contains(type)) {
          return string(object, "value");
        }
      }
    }
    return Optional.empty();
  }
}
