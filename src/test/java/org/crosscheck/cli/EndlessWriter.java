package org.crosscheck.cli;

import java.nio.file.Path;

/** A process that writes one file again and again until it is killed. */
final class EndlessWriter {
  static final int LENGTH = 2_000_000;

  private EndlessWriter() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    OutputFiles.write(file, content(0));
    System.out.println("ready");
    for (int i = 1; ; i++) {
      OutputFiles.write(file, content(i));
    }
  }

  /** One letter all through, so that a file of two halves is seen. */
  static String content(int round) {
    return String.valueOf((char) ('a' + round % 26)).repeat(LENGTH);
  }
}
