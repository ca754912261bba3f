package org.crosscheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the process was started with. */
final class Terminal {
  private Terminal() {}

  /**
   * The process's own streams, always in UTF-8.
   *
   * @param output the standard output
   */
  static Streams streams(WatchedOutput output, Map<String, String> environment) {
    boolean colours =
        terminal(1)
            && !environment.containsKey("NO_COLOR")
            && !"dumb".equals(environment.get("TERM"));
    return new Streams(
        System.in,
        stream(output, false),
        stream(new FileOutputStream(FileDescriptor.err), true),
        colours,
        terminal(2));
  }

  private static PrintStream stream(OutputStream bytes, boolean lineByLine) {
    java.io.BufferedOutputStream buffered = new java.io.BufferedOutputStream(bytes, 1 << 15);
    return new PrintStream(buffered, lineByLine, StandardCharsets.UTF_8);
  }

  /** Linux says it of each stream; elsewhere all that Java tells is of both together. */
  @SuppressWarnings("SystemConsoleNull") // from Java 22 on it may be one that is no terminal
  private static boolean terminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.exists(Path.of("/proc/self/fd"))) {
      return System.console() != null;
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
