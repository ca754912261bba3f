package org.crosscheck.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that grows for as long as a check runs. Until it is whole it has another name, under which
 * it stays, with whole lines, when the check does not come to its end.
 */
final class GrowingFile implements AutoCloseable {
  private final Path file;
  private final Path part;
  private final BufferedWriter out;

  GrowingFile(Path file) {
    this.file = file;
    part = file.resolveSibling(ofName(file) + ".part");
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be written: " + e.getMessage());
    }
  }

  private static String ofName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /** Writes a line, which a reader of the file sees at once. */
  void write(String line) {
    try {
      out.write(line);
      out.flush();
    } catch (IOException e) {
      throw new UsageProblem(part + ": cannot be written: " + e.getMessage());
    }
  }

  /** Gives the file its name; to be called when all of it was written. */
  void finish() {
    try {
      out.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be written: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UsageProblem(part + ": cannot be written: " + e.getMessage());
    }
  }
}
