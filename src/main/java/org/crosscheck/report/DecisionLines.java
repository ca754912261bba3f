package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Decision;

/** Decisions as a page exports them: JSON Lines, one decision a line; a later line counts. */
public final class DecisionLines {
  private DecisionLines() {}

  /**
   * What the lines say.
   *
   * @param problems every line that is no decision, as "line 3: ..."; with any, nothing of the
   *     lines is to be used
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
        read(lines.get(i), "line " + (i + 1) + ": ", decisions, problems);
      }
    }
    return new Lines(decisions, problems);
  }

  private static void read(
      String line, String place, List<Decision> decisions, List<String> problems) {
    Optional<JsonObject> object = parsed(line);
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

  private static Optional<JsonObject> parsed(String line) {
    try {
      JsonElement element = JsonParser.parseString(line);
      return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
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
