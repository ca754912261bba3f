package org.crosscheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command keeps what it read in articles. */
final class CacheOptions {
  /** Of a command that keeps nothing. */
  static final CacheOptions NONE = new CacheOptions(true);

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keep what was read in articles here, so that unchanged ones are not read again; not"
              + " given, in the user's folder for caches. It may be deleted at any time.")
  private @Nullable String folder;

  @Option(names = "--no-cache", description = "Keep nothing and read every article anew.")
  private boolean none;

  CacheOptions() {
    this(false);
  }

  private CacheOptions(boolean none) {
    this.none = none;
  }

  /**
   * The folder; empty if nothing is to be kept.
   *
   * @param usual where it is kept if nothing is said
   */
  Optional<Path> folder(Optional<Path> usual) {
    if (none) {
      return Optional.empty();
    }
    return folder == null ? usual : Optional.of(Paths.of("--cache", folder));
  }

  /**
   * The user's folder for caches, by the rules of the system.
   *
   * @param environment variables of the process
   * @param home of the user
   * @param system its name
   */
  static Optional<Path> usual(Map<String, String> environment, String home, String system) {
    String ofSystem = system.startsWith("Mac") ? home + "/Library/Caches" : home + "/.cache";
    return Stream.of(
            environment.getOrDefault("XDG_CACHE_HOME", ""),
            system.startsWith("Windows") ? environment.getOrDefault("LOCALAPPDATA", "") : "",
            home.isEmpty() ? "" : ofSystem)
        .flatMap(CacheOptions::absolute)
        .findFirst()
        .map(place -> place.resolve("crosscheck"));
  }

  private static Stream<Path> absolute(String place) {
    try {
      return Stream.of(Path.of(place)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
