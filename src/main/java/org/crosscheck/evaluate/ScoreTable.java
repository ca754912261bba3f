package org.crosscheck.evaluate;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores as a table for people and as JSON for programs. */
public final class ScoreTable {
  private ScoreTable() {}

  /**
   * The figures, a line each.
   *
   * @param misses how many lines of what went wrong to add
   */
  public static String text(Scores scores, int misses) {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "%-18s%10s%8s%7s%7s%6s%6s",
        "",
        "precision",
        "recall",
        "f1",
        "right",
        "pred",
        "gold");
    scores.figures().forEach((name, tally) -> row(table, name, tally));
    line(
        table,
        "relation accuracy %s   flag accuracy %s   flagged but not judged %d   traps sprung %d of %d",
        shown(scores.relationAccuracy()),
        shown(scores.flagAccuracy()),
        scores.unjudged(),
        scores.trapsSprung(),
        scores.traps());
    scores.byType().forEach((type, tally) -> row(table, "  " + type, tally));
    scores.misses().stream().limit(misses).forEach(miss -> table.append(miss).append('\n'));
    return table.toString();
  }

  /** The same for checks of drafts. */
  public static String text(DraftEvaluation.Figures drafts, int misses) {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "%-18s%10s%8s%7s%7s%6s%6s",
        "drafts",
        "precision",
        "recall",
        "f1",
        "right",
        "pred",
        "gold");
    drafts.figures().forEach((name, tally) -> row(table, name, tally));
    line(table, "shown but not judged %d", drafts.unjudged());
    drafts.misses().stream().limit(misses).forEach(miss -> table.append(miss).append('\n'));
    return table.toString();
  }

  /** The same as JSON. */
  public static String json(DraftEvaluation.Figures drafts) {
    JsonObject out = new JsonObject();
    tallies(out, drafts.figures());
    out.addProperty("shown, not judged", drafts.unjudged());
    return new GsonBuilder().serializeNulls().setPrettyPrinting().create().toJson(out) + "\n";
  }

  private static void row(StringBuilder table, String name, Tally tally) {
    line(
        table,
        "%-18s%10s%8s%7s%7d%6d%6d",
        name,
        shown(tally.precision()),
        shown(tally.recall()),
        tally.f1().toPlainString(),
        tally.right(),
        tally.predicted(),
        tally.gold());
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String shown(Optional<BigDecimal> share) {
    return share.map(BigDecimal::toPlainString).orElse("-");
  }

  /** The scores in the names that scripts of newsrooms know. */
  public static String json(Scores scores) {
    JsonObject out = new JsonObject();
    tallies(out, scores.figures());
    out.add("relation accuracy", number(scores.relationAccuracy()));
    out.add("flag accuracy", number(scores.flagAccuracy()));
    out.addProperty("flagged, not judged", scores.unjudged());
    out.addProperty("traps sprung", scores.trapsSprung() + " of " + scores.traps());
    JsonObject byType = new JsonObject();
    tallies(byType, scores.byType());
    out.add("by type", byType);
    return new GsonBuilder().serializeNulls().setPrettyPrinting().create().toJson(out) + "\n";
  }

  private static void tallies(JsonObject out, Map<String, Tally> tallies) {
    tallies.forEach(
        (name, tally) -> {
          JsonObject row = new JsonObject();
          row.add("precision", number(tally.precision()));
          row.add("recall", number(tally.recall()));
          row.addProperty("f1", tally.f1());
          row.addProperty("right", tally.right());
          row.addProperty("predicted", tally.predicted());
          row.addProperty("gold", tally.gold());
          out.add(name, row);
        });
  }

  private static JsonElement number(Optional<BigDecimal> share) {
    return share.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
