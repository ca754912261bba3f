package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.finding.Decision;
import org.crosscheck.report.DecisionLines;

/** Reads a file of decisions, whole or not at all; it is never written. */
final class DecisionsFile {
  private DecisionsFile() {}

  static List<Decision> read(Path file) {
    DecisionLines.Lines lines = DecisionLines.read(content(file));
    if (!lines.problems().isEmpty()) {
      int more = lines.problems().size() - 1;
      throw new UsageProblem(
          file + ": " + lines.problems().get(0) + (more == 0 ? "" : ", and " + more + " more"));
    }
    return lines.decisions();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be read as a file of decisions in UTF-8");
    }
  }
}
