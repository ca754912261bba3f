package org.crosscheck.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether a claim that was found carries the value that a person gave it. */
final class SameValue {
  private static final Set<String> QUANTITIES =
      Set.of(
          "deaths", "injured", "missing", "arrests", "count", "money", "percent", "age", "measure");

  private SameValue() {}

  static boolean of(String type, JsonObject gold, JsonObject found) {
    if (QUANTITIES.contains(type)) {
      return quantity(gold, found);
    }
    return switch (type) {
      case "deadline" -> deadline(gold, found);
      case "duration" -> Fields.text(gold, "duration").equals(Fields.text(found, "duration"));
      case "date" -> days(gold).equals(days(found));
      case "nations" ->
          members(gold).equals(members(found))
              && Objects.equals(gold.get("open"), found.get("open"));
      case "quote" -> speaker(gold, found);
      default -> gold.equals(found);
    };
  }

  /** Same figure named, same limits; of rounded and vague figures the limits are not compared. */
  private static boolean quantity(JsonObject gold, JsonObject found) {
    if (!Fields.number(gold, "point").equals(Fields.number(found, "point"))) {
      return false;
    }
    Optional<String> currency = Fields.text(gold, "currency");
    Optional<String> other = Fields.text(found, "currency");
    if (currency.isPresent() && other.isPresent() && !currency.equals(other)) {
      return false;
    }
    Optional<String> basis = Fields.text(gold, "basis");
    if (basis.equals(Optional.of("vague")) || basis.equals(Optional.of("about"))) {
      return basis.equals(Fields.text(found, "basis"));
    }
    return Fields.number(gold, "low").equals(Fields.number(found, "low"))
        && Fields.number(gold, "high").equals(Fields.number(found, "high"));
  }

  /** The last day found lies in the days that a person would accept. */
  private static boolean deadline(JsonObject gold, JsonObject found) {
    Optional<String> duration = Fields.text(gold, "duration");
    if (duration.isPresent() && !duration.equals(Fields.text(found, "duration"))) {
      return false;
    }
    Optional<String> due = Fields.text(gold, "due");
    if (due.isEmpty()) {
      return true;
    }
    String earliest = Days.day(due.get().split("/")[0]);
    String latest = Days.day(last(due.get()));
    Optional<String> day = Fields.text(found, "due").map(SameValue::last).map(Days::day);
    return day.isPresent()
        && earliest.compareTo(day.get()) <= 0
        && day.get().compareTo(latest) <= 0;
  }

  private static String last(String interval) {
    return interval.substring(interval.lastIndexOf('/') + 1);
  }

  private static Optional<String> days(JsonObject fields) {
    return Fields.text(fields, "date").map(Days::of);
  }

  private static List<String> members(JsonObject fields) {
    JsonElement members = fields.get("members");
    List<String> names = new ArrayList<>();
    if (members != null && members.isJsonArray()) {
      members.getAsJsonArray().forEach(m -> names.add(m.getAsString()));
    }
    names.sort(null);
    return names;
  }

  /** The same speaker, or one word of the name in common; both may be unknown. */
  private static boolean speaker(JsonObject gold, JsonObject found) {
    String a = Fields.text(gold, "speaker").orElse("").toLowerCase(Locale.ROOT);
    String b = Fields.text(found, "speaker").orElse("").toLowerCase(Locale.ROOT);
    Set<String> shared = new HashSet<>(Arrays.asList(a.strip().split("(?U)\\s+")));
    shared.retainAll(Arrays.asList(b.strip().split("(?U)\\s+")));
    shared.remove("");
    return a.equals(b) || !shared.isEmpty();
  }
}
