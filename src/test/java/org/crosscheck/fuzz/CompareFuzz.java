package org.crosscheck.fuzz;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.CsvReport;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.JsonReport;
import org.crosscheck.report.MarkdownReport;
import org.crosscheck.report.TextReport;
import org.crosscheck.report.WebAnnotations;
import org.crosscheck.text.Document;

/** Two texts against each other, in both orders: nothing is skipped, the reports are the same. */
public final class CompareFuzz {
  private CompareFuzz() {}

  /** Loads what is needed, so that the first input is not taken for a slow one. */
  public static void fuzzerInitialize() {
    Built.check(List.of());
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    List<byte[]> halves = Soup.halves(bytes);
    Document a = document("a.txt", halves.get(0));
    Document b = document("b.txt", halves.get(1));
    Findings findings = Built.check(List.of(a, b));
    if (!findings.skipped().isEmpty()) {
      throw new IllegalStateException(findings.skipped().toString());
    }
    String json = new JsonReport().render(findings);
    parse(json);
    if (!json.equals(new JsonReport().render(Built.check(List.of(b, a))))) {
      throw new IllegalStateException("the order of the sources changes the findings");
    }
    parse(new WebAnnotations().render(findings));
    new TextReport(true).render(findings);
    new HtmlReport().render(findings);
    new CsvReport().render(findings);
    new MarkdownReport().render(findings);
  }

  private static Document document(String file, byte[] half) {
    return new Document(Sources.source(file, Optional.empty()), Soup.text(half));
  }

  private static void parse(String json) {
    if (!JsonParser.parseString(json).isJsonObject()) {
      throw new IllegalStateException("not an object");
    }
  }
}
