package org.crosscheck.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that makes a folder an index, and says of which version. */
final class Marker {
  static final int VERSION = 1;
  private static final String FILE = "crosscheck-index.txt";
  private static final String WORDS = "crosscheck index, version ";
  private static final String HALF = ".crosscheck";
  private static final int LONGEST = 200;

  private Marker() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** Refuses an index of another version. */
  static void check(Path folder) throws UnusableIndex {
    String version;
    try {
      Path file = folder.resolve(FILE);
      String words = Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
      version = words.startsWith(WORDS) ? words.substring(WORDS.length()) : "unknown";
    } catch (IOException e) {
      version = "unknown";
    }
    if (!version.equals(Integer.toString(VERSION))) {
      throw new UnusableIndex(
          folder
              + ": an index of version "
              + version
              + ", and this crosscheck reads version "
              + VERSION
              + "; write it again into an empty folder with 'crosscheck index'");
    }
  }

  static void write(Path folder) throws IOException {
    Path beside = Files.createTempFile(folder, HALF, ".tmp");
    try {
      Files.write(beside, (WORDS + VERSION + "\n").getBytes(StandardCharsets.UTF_8));
      Files.move(
          beside,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Removes what a writer left that was killed before it had written the file. */
  static void removeHalf(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, HALF + "*.tmp")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
