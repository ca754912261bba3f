package org.crosscheck.cli;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Streams streams = Terminal.streams(System.getenv());
    int code = CommandRunner.run(args, streams, new Wiring());
    streams.out().flush();
    streams.err().flush();
    System.exit(code);
  }
}
