package org.crosscheck.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.crosscheck.report.DraftGithub;
import org.crosscheck.report.DraftHtml;
import org.crosscheck.report.DraftJson;
import org.crosscheck.report.DraftLines;
import org.crosscheck.report.DraftReport;
import org.crosscheck.report.DraftSarif;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which findings on drafts come. */
enum DraftFormat {
  LINE(DraftLines::new),
  JSON(DraftJson::new),
  HTML(DraftHtml::new),
  SARIF(DraftSarif::new),
  /** Workflow commands. */
  GITHUB(DraftGithub::new);

  private final Supplier<DraftReport> report;

  DraftFormat(Supplier<DraftReport> report) {
    this.report = report;
  }

  DraftReport report() {
    return report.get();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static final class Converter implements ITypeConverter<DraftFormat> {
    @Override
    public DraftFormat convert(String value) {
      List<String> words = Arrays.stream(values()).map(DraftFormat::word).toList();
      return Arrays.stream(values())
          .filter(format -> format.word().equals(value.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(Words.unknown(value, "format", words)));
    }
  }
}
