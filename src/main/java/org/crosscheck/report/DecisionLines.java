package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.finding.Decision;

/** Decisions as a page exports them: JSON Lines, one decision a line; a later line counts. */
public final class DecisionLines {
  private static final Pattern COLUMN = Pattern.compile(" at line 1 column (\\d+)");

  private DecisionLines() {}

  /**
   * What the lines say.
   *
   * @param problems every line that is no decision, after its line and column: "3:17: not JSON";
   *     with any, nothing of the lines is to be used
   */
  public record Lines(List<Decision> decisions, List<String> problems) {
    public Lines {
      decisions = List.copyOf(decisions);
      problems = List.copyOf(problems);
    }
  }

  public static Lines read(String content) {
    List<Decision> decisions = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), i + 1, decisions, problems);
      }
    }
    return new Lines(decisions, problems);
  }

  private static void read(
      String line, int number, List<Decision> decisions, List<String> problems) {
    String place = number + ":1: ";
    Optional<JsonObject> object;
    try {
      object = parsed(line);
    } catch (JsonParseException | IOException e) {
      problems.add(number + ":" + column(e) + ": not JSON");
      return;
    }
    if (object.isEmpty()) {
      problems.add(place + "not a JSON object");
      return;
    }
    String word = string(object.get(), "decision");
    Optional<Decision.Choice> choice =
        Arrays.stream(Decision.Choice.values()).filter(c -> c.word().equals(word)).findFirst();
    if (string(object.get(), "finding").isEmpty()) {
      problems.add(place + "no \"finding\", the id of the finding");
    } else if (choice.isEmpty()) {
      problems.add(place + "\"decision\" is '" + word + "', not 'accept', 'dismiss' or empty");
    } else {
      decisions.add(decision(object.get(), choice.get()));
    }
  }

  private static Optional<JsonObject> parsed(String line) throws IOException {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    JsonElement element = JsonParser.parseReader(json);
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new JsonParseException("more than one value in a line");
    }
    return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
  }

  private static String column(Exception e) {
    Matcher place = COLUMN.matcher(String.valueOf(e.getMessage()));
    return place.find() ? place.group(1) : "1";
  }

  private static Decision decision(JsonObject object, Decision.Choice choice) {
    return new Decision(
        string(object, "finding"),
        string(object, "fingerprint"),
        choice,
        string(object, "reason"),
        string(object, "note"),
        string(object, "by"),
        string(object, "at"));
  }

  private static String string(JsonObject object, String name) {
    JsonElement element = object.get(name);
    return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
  }

  static JsonObject json(Decision decision) {
    return object(
        "finding", text(decision.finding()),
        "fingerprint", text(decision.fingerprint()),
        "decision", text(decision.choice().word()),
        "reason", text(decision.reason()),
        "note", text(decision.note()),
        "by", text(decision.by()),
        "at", text(decision.at()));
  }
}
