package org.crosscheck.cli;

import java.util.List;

/** What the user can mend: wrong usage, unreadable input, bad rules. Ends with exit code 2. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  UsageProblem(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  UsageProblem(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
