package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.text.Document;
import org.crosscheck.text.Span;

/** Every value found in a document, for other programs: one line of JSON a document. */
public final class AnnotationsJson {

  /** One line without its line break. */
  public String line(Document document, List<Mention> mentions) {
    JsonArray array = new JsonArray(mentions.size());
    mentions.stream()
        .filter(mention -> mention.type().isReported())
        .forEach(mention -> array.add(mention(document, mention)));
    return JsonValues.lines().toJson(object("id", text(document.source().id()), "mentions", array));
  }

  private static JsonObject mention(Document document, Mention mention) {
    JsonObject object =
        object(
            "type", text(mention.type().word()),
            "start", number(mention.span().start()),
            "end", number(mention.span().end()),
            "text", text(mention.span().in(document.text())),
            "value", value(mention));
    if (mention.value() instanceof Utterance utterance) {
      object.add("cue", words(document, utterance.cue()));
      object.add("source", words(document, utterance.named()));
    }
    return object;
  }

  private static JsonObject value(Mention mention) {
    JsonObject value = JsonValues.value(mention.value());
    if (mention.value() instanceof TimeValue time) {
      value.add("timex", text(time.timex()));
    }
    if (mention.value() instanceof DurationValue duration) {
      boolean part = duration.iso().startsWith("PT0.");
      value.add("timex", text(part ? duration.whole() : duration.iso()));
    }
    return value;
  }

  private static JsonElement words(Document document, Optional<Span> span) {
    return span.<JsonElement>map(
            s ->
                object(
                    "text", text(s.in(document.text())),
                    "start", number(s.start()),
                    "end", number(s.end())))
        .orElse(JsonNull.INSTANCE);
  }
}
