package org.crosscheck.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity on a discrepancy ends the command with exit code 1. */
enum FailLevel {
  HIGH,
  MEDIUM,
  LOW,
  NONE;

  boolean reachedBy(Findings findings) {
    return this != NONE
        && findings.discrepancies().stream()
            .anyMatch(v -> v.severity().compareTo(Severity.valueOf(name())) >= 0);
  }

  boolean reachedBy(Review review) {
    return this != NONE && review.reaches(Severity.valueOf(name()));
  }

  static final class Converter implements ITypeConverter<FailLevel> {
    @Override
    public FailLevel convert(String value) {
      List<String> words =
          Arrays.stream(values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
      int place = words.indexOf(value.toLowerCase(Locale.ROOT));
      if (place < 0) {
        throw new TypeConversionException(Words.unknown(value, "level", words));
      }
      return values()[place];
    }
  }
}
