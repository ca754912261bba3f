package org.crosscheck.report;

import org.crosscheck.finding.Severity;

/** Colours of a terminal, or none. What they show is always in the words as well. */
record Ink(boolean colours) {
  private String code(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  String bold(String text) {
    return code("1", text);
  }

  String value(String text) {
    return code("1;36", text);
  }

  String faint(String text) {
    return code("2", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case HIGH -> code("1;31", text);
      case MEDIUM -> code("1;33", text);
      case LOW -> code("1;34", text);
      case NONE -> text;
    };
  }
}
