package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/**
 * Findings for a spreadsheet: one row a claim of each finding, and one a skipped input. RFC 4180;
 * no cell starts a formula.
 */
public final class CsvReport implements Report {
  private static final List<String> HEADER =
      List.of(
          "row",
          "finding",
          "story",
          "type",
          "kind",
          "title",
          "verdict",
          "severity",
          "origins",
          "claim",
          "source",
          "publisher",
          "published",
          "file",
          "line",
          "column",
          "words",
          "reading",
          "low",
          "high",
          "point",
          "basis",
          "unit",
          "currency",
          "subject",
          "speaker",
          "modality",
          "period",
          "scope",
          "sentence",
          "explanation",
          "decision");
  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Override
  public String render(Findings findings) {
    StringBuilder out = new StringBuilder();
    row(out, HEADER);
    for (Verdict verdict : findings.verdicts()) {
      String decision = findings.decision(verdict).map(d -> Decisions.words(d, verdict)).orElse("");
      verdict.alignment().claims().forEach(claim -> row(out, cells(verdict, claim, decision)));
    }
    findings.skipped().forEach(skipped -> row(out, cells(skipped)));
    return out.toString();
  }

  private static List<String> cells(Verdict verdict, Claim claim, String decision) {
    List<String> cells = new ArrayList<>(List.of("claim"));
    cells.addAll(finding(verdict));
    cells.addAll(place(claim));
    cells.addAll(value(claim.value()));
    cells.add(claim.subject().text());
    cells.add(Circumstances.speaker(claim));
    cells.add(claim.modality().word());
    cells.add(Circumstances.period(claim.scope()));
    cells.add(String.join("; ", Circumstances.limits(claim.scope())));
    cells.add(claim.provenance().sentenceText());
    cells.add(verdict.explanation());
    cells.add(decision);
    return cells;
  }

  private static List<String> finding(Verdict verdict) {
    Alignment alignment = verdict.alignment();
    return List.of(
        alignment.id(),
        alignment.story(),
        alignment.kind().type().word(),
        alignment.kind().id(),
        alignment.title(),
        verdict.type().word(),
        verdict.severity().word(),
        Integer.toString(verdict.origins()));
  }

  private static List<String> place(Claim claim) {
    Source source = claim.provenance().source();
    return List.of(
        claim.id(),
        source.id(),
        source.publisher().orElse(""),
        source
            .published()
            .map(p -> p.timed() ? p.at().toString() : p.at().toLocalDate().toString())
            .orElse(""),
        source.file(),
        Integer.toString(claim.provenance().line()),
        Integer.toString(claim.provenance().column()),
        claim.provenance().words(),
        Readings.of(claim.value()));
  }

  private static List<String> value(Value value) {
    if (!(value instanceof Quantity quantity)) {
      return List.of("", "", "", "", "", "");
    }
    return List.of(
        plain(quantity.low()),
        plain(quantity.high()),
        plain(quantity.point()),
        quantity.bound().word(),
        quantity.unit(),
        quantity.currency().orElse(""));
  }

  private static String plain(Optional<java.math.BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static List<String> cells(Skipped skipped) {
    List<String> cells = new ArrayList<>(HEADER.stream().map(name -> "").toList());
    cells.set(HEADER.indexOf("row"), "skipped");
    cells.set(HEADER.indexOf("file"), skipped.file());
    cells.set(HEADER.indexOf("explanation"), skipped.reason());
    return cells;
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Quoted where needed. A leading apostrophe tells a spreadsheet that the cell is text. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
