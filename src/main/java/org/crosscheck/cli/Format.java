package org.crosscheck.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.CsvReport;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.JsonLinesReport;
import org.crosscheck.report.JsonReport;
import org.crosscheck.report.MarkdownReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.SarifReport;
import org.crosscheck.report.TextReport;
import org.crosscheck.report.WebAnnotations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms that a report comes in. */
enum Format {
  TEXT("txt", TextReport::new),
  JSON("json", colours -> new JsonReport()),
  /** A story a line, written as soon as the story has been checked. */
  JSONL("jsonl", colours -> new JsonLinesReport()),
  HTML("html", colours -> new HtmlReport()),
  CSV("csv", colours -> new CsvReport()),
  MARKDOWN("md", colours -> new MarkdownReport()),
  /** W3C Web Annotations. */
  JSONLD("jsonld", colours -> new WebAnnotations()),
  SARIF("sarif", colours -> new SarifReport());

  private final String ending;
  private final Function<Boolean, Report> report;

  Format(String ending, Function<Boolean, Report> report) {
    this.ending = ending;
    this.report = report;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return "report." + ending;
  }

  String render(Findings findings, boolean colours) {
    return report.apply(colours).render(findings);
  }

  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.word().equals(value.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(Words.unknown(value, "format", words())));
    }

    private static java.util.List<String> words() {
      return Arrays.stream(values()).map(Format::word).collect(Collectors.toList());
    }
  }
}
