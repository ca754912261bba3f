package org.crosscheck.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosscheck.evaluate.Gold;
import org.crosscheck.evaluate.GoldProblem;
import org.crosscheck.report.WrittenReport;

/** What is read back: a report in JSON, and what a person found. */
public final class ReportsFuzz {
  private ReportsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    WrittenReport.read(text);
    for (String file : Gold.FILES) {
      try {
        Gold.parse(Map.of(file, text));
      } catch (GoldProblem problem) {
        if (String.valueOf(problem.getMessage()).isBlank()) {
          throw new IllegalStateException("refused without a reason", problem);
        }
      }
    }
  }
}
