package org.crosscheck.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.evaluate.Gold.Couple;
import org.crosscheck.evaluate.Gold.GoldClaim;
import org.crosscheck.evaluate.Gold.Group;
import org.crosscheck.evaluate.Gold.Stretch;

/** Reads gold line by line. */
final class GoldReader {
  private GoldReader() {}

  /** Makes one thing of one line. */
  private interface Maker<T> {
    T make(JsonObject line);
  }

  static Gold read(Map<String, String> files) throws GoldProblem {
    return new Gold(
        lines(files, "claims.jsonl", GoldReader::claim),
        lines(files, "groups.jsonl", GoldReader::group),
        lines(files, "ignored.jsonl", GoldReader::stretch),
        lines(files, "traps.jsonl", GoldReader::couple));
  }

  private static <T> List<T> lines(Map<String, String> files, String file, Maker<T> maker)
      throws GoldProblem {
    List<T> made = new ArrayList<>();
    int number = 0;
    for (String line : files.getOrDefault(file, "").lines().toList()) {
      number++;
      if (!line.isBlank()) {
        made.add(line(line, file + ":" + number, maker));
      }
    }
    return made;
  }

  private static <T> T line(String line, String place, Maker<T> maker) throws GoldProblem {
    try {
      return maker.make(JsonParser.parseString(line).getAsJsonObject());
    } catch (JsonParseException e) {
      throw new GoldProblem(place + ": not JSON");
    } catch (IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException
        | ClassCastException e) {
      throw new GoldProblem(place + ": not as the annotation guide has it: " + e.getMessage());
    }
  }

  private static GoldClaim claim(JsonObject line) {
    return new GoldClaim(
        string(line, "id"),
        stretch(line),
        string(line, "text"),
        string(line, "type"),
        member(line, "value").getAsJsonObject());
  }

  private static Stretch stretch(JsonObject line) {
    return new Stretch(
        string(line, "file"), member(line, "start").getAsInt(), member(line, "end").getAsInt());
  }

  private static Couple couple(JsonObject line) {
    return Couple.of(string(line, "a"), string(line, "b"));
  }

  private static Group group(JsonObject line) {
    Map<Couple, Set<String>> relations = new HashMap<>();
    for (JsonElement pair : list(line, "pairs")) {
      Set<String> accepted = new HashSet<>();
      accepted.add(string(pair.getAsJsonObject(), "relation"));
      list(pair.getAsJsonObject(), "acceptable").forEach(r -> accepted.add(r.getAsString()));
      relations.put(couple(pair.getAsJsonObject()), accepted);
    }
    List<String> members = new ArrayList<>();
    list(line, "members").forEach(m -> members.add(m.getAsString()));
    return new Group(
        string(line, "id"),
        string(line, "type"),
        line.has("title") ? string(line, "title") : "",
        members,
        string(line, "verdict"),
        relations);
  }

  private static JsonArray list(JsonObject line, String name) {
    return line.has(name) && !line.get(name).isJsonNull()
        ? line.getAsJsonArray(name)
        : new JsonArray();
  }

  private static String string(JsonObject line, String name) {
    return member(line, name).getAsString();
  }

  private static JsonElement member(JsonObject line, String name) {
    JsonElement member = line.get(name);
    if (member == null) {
      throw new IllegalStateException("no \"" + name + "\"");
    }
    return member;
  }
}
