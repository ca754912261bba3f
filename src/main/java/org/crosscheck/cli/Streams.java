package org.crosscheck.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command prints: data to {@code out}, everything else to {@code err}.
 *
 * @param in what is given to the command besides its arguments
 * @param colours whether {@code out} is a terminal that shows colours
 * @param live whether {@code err} is a terminal, on which progress can be shown
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean colours, boolean live) {

  /** Of a command that is given nothing. */
  Streams(PrintStream out, PrintStream err, boolean colours, boolean live) {
    this(InputStream.nullInputStream(), out, err, colours, live);
  }

  /** Prints a line for people; what it names cannot break it or steer the terminal. */
  void say(String line) {
    err.println(Printable.line(line));
  }
}
