package org.crosscheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that options name. */
final class Paths {
  private Paths() {}

  static Path of(String option, String written) {
    if (written.isBlank()) {
      throw new UsageProblem(option + " needs a name, and has an empty one");
    }
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw new UsageProblem(option + " " + written + ": not a path");
    }
  }
}
