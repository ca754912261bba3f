package org.crosscheck.fuzz;

import java.nio.charset.StandardCharsets;
import org.crosscheck.report.DecisionLines;

/** A file of decisions. */
public final class DecisionsFuzz {
  private DecisionsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    DecisionLines.read(new String(bytes, StandardCharsets.UTF_8));
  }
}
