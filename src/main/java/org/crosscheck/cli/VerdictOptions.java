package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.crosscheck.finding.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that ends by what it found. */
final class VerdictOptions {
  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      converter = FailLevel.Converter.class,
      description = "Exit with 1 from this severity on: high, medium, low (default), none.")
  FailLevel failLevel = FailLevel.LOW;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions on findings, as the HTML report exports them: marks what was decided, and"
              + " opens again what has changed since. Nothing is dropped.")
  private @Nullable Path decisions;

  /** Read at once, so that a broken file stops the command before its work. */
  List<Decision> decisions() {
    return decisions == null ? List.of() : DecisionsFile.read(decisions);
  }
}
