package org.crosscheck.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.finding.Findings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms that a report comes in. */
enum Format {
  TEXT("txt");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return "report." + ending;
  }

  String render(Findings findings, boolean colours) {
    return findings.documents().size() + " articles\n";
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
