package org.crosscheck.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Where a command prints: data to {@code out}, everything else to {@code err}.
 *
 * @param in what is given to the command besides its arguments
 * @param colours whether {@code out} is a terminal that shows colours
 * @param live whether {@code err} is a terminal, on which progress can be shown
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean colours, boolean live) {
  private static final int MOST_LINES = 50;

  /** Of a command that is given nothing. */
  Streams(PrintStream out, PrintStream err, boolean colours, boolean live) {
    this(InputStream.nullInputStream(), out, err, colours, live);
  }

  /** Prints lines for people; of very many the first, and how many there are. */
  void sayAll(String before, List<String> lines) {
    lines.stream().limit(MOST_LINES).forEach(line -> say(before + line));
    if (lines.size() > MOST_LINES) {
      say(before + "and " + (lines.size() - MOST_LINES) + " more");
    }
  }

  /** Prints a line for people; what it names cannot break it or steer the terminal. */
  void say(String line) {
    err.println(Printable.line(line));
  }
}
