package org.crosscheck.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.text.Span;

/** Values and spans in the names that other programs rely on. */
final class JsonValues {
  private JsonValues() {}

  /** Writes nulls, and article text without HTML escapes. */
  static GsonBuilder gson() {
    return new GsonBuilder().serializeNulls().disableHtmlEscaping();
  }

  static Gson lines() {
    return gson().create();
  }

  static JsonObject value(Value value) {
    if (value instanceof Quantity quantity) {
      return quantity(quantity);
    }
    if (value instanceof DeadlineValue deadline) {
      return deadline(deadline);
    }
    if (value instanceof DurationValue duration) {
      return duration(duration);
    }
    if (value instanceof TimeValue time) {
      return time(time);
    }
    if (value instanceof Nations nations) {
      return nations(nations);
    }
    if (value instanceof Utterance utterance) {
      return object("speaker", text(utterance.speaker()));
    }
    return object("text", text(((Statement) value).text()));
  }

  private static JsonObject time(TimeValue time) {
    JsonObject object = object("date", text(time.date()), "basis", text(time.bound().word()));
    if (time.openEnd()) {
      object.add("openEnd", new JsonPrimitive(true));
    }
    return assumed(object, time.assumed());
  }

  /** Says of a value that another reading was possible; says nothing of the others. */
  private static JsonObject assumed(JsonObject object, boolean assumed) {
    if (assumed) {
      object.add("assumed", new JsonPrimitive(true));
    }
    return object;
  }

  private static JsonObject quantity(Quantity quantity) {
    return assumed(bounded(quantity), quantity.assumed());
  }

  private static JsonObject bounded(Quantity quantity) {
    return object(
        "low", number(quantity.low()),
        "high", number(quantity.high()),
        "point", number(quantity.point()),
        "basis", text(quantity.bound().word()),
        "unit", quantity.unit().isEmpty() ? JsonNull.INSTANCE : text(quantity.unit()),
        "currency", text(quantity.currency()));
  }

  /** "Several days" has no duration that ISO 8601 could write, but a shortest one. */
  private static JsonObject duration(DurationValue duration) {
    return object(
        "duration", duration.vague() ? JsonNull.INSTANCE : text(duration.whole()),
        "basis", text(duration.bound().word()),
        "low", text(duration.shortest()),
        "high", text(duration.longest()));
  }

  private static JsonObject deadline(DeadlineValue deadline) {
    return object(
        "due", text(deadline.due().map(Dates::iso)),
        "duration", text(deadline.duration()),
        "assumption",
            deadline.assumption().isEmpty() ? JsonNull.INSTANCE : text(deadline.assumption()));
  }

  private static JsonObject nations(Nations nations) {
    JsonObject object =
        object(
            "members", texts(nations.members()),
            "stance", text(nations.stance()),
            "open", new JsonPrimitive(nations.open()));
    if (!nations.naming().isEmpty()) {
      object.add("naming", text(nations.naming()));
    }
    return object;
  }

  static JsonObject span(Span span) {
    return object("start", number(span.start()), "end", number(span.end()));
  }

  /** Names and values in turn. */
  static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], (JsonElement) namesAndValues[i + 1]);
    }
    return object;
  }

  static JsonPrimitive text(String text) {
    return new JsonPrimitive(text);
  }

  static JsonElement text(Optional<String> text) {
    return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  static JsonPrimitive number(long number) {
    return new JsonPrimitive(number);
  }

  static JsonElement number(Optional<BigDecimal> number) {
    return number.<JsonElement>map(n -> new JsonPrimitive(new Plain(n))).orElse(JsonNull.INSTANCE);
  }

  /** A decimal number that is never written with an exponent. */
  private static final class Plain extends Number {
    private final BigDecimal number;

    Plain(BigDecimal number) {
      this.number = number;
    }

    @Override
    public int intValue() {
      return number.intValue();
    }

    @Override
    public long longValue() {
      return number.longValue();
    }

    @Override
    public float floatValue() {
      return number.floatValue();
    }

    @Override
    public double doubleValue() {
      return number.doubleValue();
    }

    @Override
    public String toString() {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }
}
