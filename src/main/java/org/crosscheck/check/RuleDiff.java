package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.extract.ClaimChanges;
import org.crosscheck.extract.ClaimChanges.Change;
import org.crosscheck.text.Document;
import org.crosscheck.text.Span;

/**
 * What a change of rules does, by rule: a claim that went from one rule to another is lost to the
 * one and gained by the other, and each names what stands in its place.
 */
final class RuleDiff {
  private static final int AROUND = 60;

  private final Map<String, String> texts = new TreeMap<>();

  RuleDiff(List<Document> documents) {
    documents.forEach(document -> texts.put(document.source().id(), document.text()));
  }

  List<String> lines(List<Claim> before, List<Claim> after) {
    List<Change> changes = ClaimChanges.between(before, after);
    Map<String, List<Change>> byRule = new TreeMap<>();
    changes.forEach(
        change ->
            change
                .rules()
                .forEach(
                    rule -> byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(change)));
    List<String> lines = new ArrayList<>();
    byRule.forEach(
        (rule, its) -> {
          List<Sign> signs = its.stream().map(change -> Sign.of(change, rule)).toList();
          lines.add(summary(rule, signs));
          for (int i = 0; i < signs.size(); i++) {
            lines.add(line(its.get(i), signs.get(i)));
          }
        });
    lines.add(summary("all rules", changes.stream().map(Sign::of).toList()));
    return lines;
  }

  /** What became of a claim. */
  private enum Sign {
    GAINED("+"),
    LOST("-"),
    CHANGED("~");

    private final String shown;

    Sign(String shown) {
      this.shown = shown;
    }

    static Sign of(Change change) {
      return change.before().isEmpty() ? GAINED : change.after().isEmpty() ? LOST : CHANGED;
    }

    /** As one of the rules that made it, before or after, sees it. */
    static Sign of(Change change, String rule) {
      boolean had = change.before().filter(claim -> isBy(claim, rule)).isPresent();
      boolean has = change.after().filter(claim -> isBy(claim, rule)).isPresent();
      return had && has ? CHANGED : had ? LOST : GAINED;
    }

    private static boolean isBy(Claim claim, String rule) {
      return claim.provenance().rule().equals(rule);
    }
  }

  private static String summary(String rule, List<Sign> signs) {
    return "%s: %d gained, %d lost, %d changed"
        .formatted(
            rule,
            Collections.frequency(signs, Sign.GAINED),
            Collections.frequency(signs, Sign.LOST),
            Collections.frequency(signs, Sign.CHANGED));
  }

  private String line(Change change, Sign sign) {
    Claim shown = sign == Sign.LOST ? change.before().orElseThrow() : change.shown();
    return "  %s %s:%d:%d: %s: %s"
        .formatted(
            sign.shown,
            shown.provenance().source().file(),
            shown.provenance().line(),
            shown.provenance().column(),
            what(change, sign),
            around(texts.getOrDefault(shown.sourceId(), ""), shown.provenance().span()));
  }

  private static String what(Change change, Sign sign) {
    String before = change.before().map(Claim::canonical).orElse("");
    String after = change.after().map(Claim::canonical).orElse("");
    return switch (sign) {
      case CHANGED -> before + " -> " + after;
      case LOST -> before + change.after().map(now -> ", now " + by(now)).orElse("");
      case GAINED -> after + change.before().map(old -> ", before " + by(old)).orElse("");
    };
  }

  private static String by(Claim claim) {
    return claim.canonical() + " by " + claim.provenance().rule();
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String words =
        text.substring(from, span.start())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), to);
    return words.replaceAll("\\s+", " ").strip();
  }
}
