package org.crosscheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    Streams streams = Terminal.streams(output, System.getenv());
    int code = CommandRunner.run(args, streams, new Wiring(usualCache()));
    streams.out().flush();
    Optional<String> lost = output.lost();
    lost.ifPresent(why -> streams.say("crosscheck: standard output cannot be written: " + why));
    streams.err().flush();
    System.exit(lost.isPresent() ? ExitCode.USAGE : code);
  }

  private static Optional<Path> usualCache() {
    return CacheOptions.usual(
        System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", ""));
  }
}
