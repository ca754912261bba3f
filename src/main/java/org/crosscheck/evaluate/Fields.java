package org.crosscheck.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;

/** A value in the fields that the annotation guide and the JSON report share. */
final class Fields {
  private Fields() {}

  static JsonObject of(Value value) {
    JsonObject fields = new JsonObject();
    if (value instanceof Quantity quantity) {
      number(fields, "low", quantity.low());
      number(fields, "high", quantity.high());
      number(fields, "point", quantity.point());
      fields.addProperty("basis", quantity.bound().word());
      text(fields, "currency", quantity.currency());
    } else if (value instanceof DeadlineValue deadline) {
      text(fields, "due", deadline.due().map(i -> i.firstDay() + "/" + i.lastDay()));
      text(fields, "duration", deadline.duration());
    } else if (value instanceof DurationValue duration) {
      fields.addProperty("duration", duration.iso());
    } else if (value instanceof TimeValue time) {
      text(fields, "date", time.date());
    } else if (value instanceof Nations nations) {
      fields.add("members", new JsonArray());
      nations.members().forEach(m -> fields.getAsJsonArray("members").add(m));
      fields.addProperty("stance", nations.stance());
      fields.addProperty("open", nations.open());
    } else if (value instanceof Utterance utterance) {
      text(fields, "speaker", utterance.speaker());
    } else if (value instanceof Statement statement) {
      fields.addProperty("text", statement.text());
    }
    return fields;
  }

  private static void number(JsonObject fields, String name, Optional<BigDecimal> number) {
    number.ifPresent(n -> fields.addProperty(name, n));
  }

  private static void text(JsonObject fields, String name, Optional<String> text) {
    text.ifPresent(t -> fields.addProperty(name, t));
  }

  /** The field as words; empty where it is null, missing, or an empty text. */
  static Optional<String> text(JsonObject fields, String name) {
    JsonElement field = fields.get(name);
    return field == null || !field.isJsonPrimitive() || field.getAsString().isEmpty()
        ? Optional.empty()
        : Optional.of(field.getAsString());
  }

  /** The field as a number to six decimals. */
  static Optional<BigDecimal> number(JsonObject fields, String name) {
    JsonElement field = fields.get(name);
    return field == null || !field.isJsonPrimitive()
        ? Optional.empty()
        : Optional.of(Rounded.to(6, field.getAsDouble()));
  }
}
