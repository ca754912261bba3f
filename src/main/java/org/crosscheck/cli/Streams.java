package org.crosscheck.cli;

import java.io.PrintStream;

/**
 * Where a command prints: data to {@code out}, everything else to {@code err}.
 *
 * @param colours whether {@code out} is a terminal that shows colours
 * @param live whether {@code err} is a terminal, on which progress can be shown
 */
record Streams(PrintStream out, PrintStream err, boolean colours, boolean live) {

  /** Prints a line for people; what it names cannot break it or steer the terminal. */
  void say(String line) {
    err.println(Printable.line(line));
  }
}
