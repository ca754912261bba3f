package org.crosscheck.cli;

/** How a command ended, for scripts. */
final class ExitCode {
  /** No discrepancy at or above the level asked for. */
  static final int OK = 0;

  static final int DISCREPANCIES = 1;

  /** Wrong usage, unreadable input, bad rules: the user can mend it. */
  static final int USAGE = 2;

  /** A failure of our own. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
