package org.crosscheck.cli;

import picocli.CommandLine.Option;

/** Whether a command prints in colours. */
final class ColourOption {
  @Option(names = "--no-color", description = "No colours, not even on a terminal.")
  private boolean plain;

  boolean wantedOn(Streams streams) {
    return streams.colours() && !plain;
  }
}
