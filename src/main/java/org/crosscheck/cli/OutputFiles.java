package org.crosscheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all. */
final class OutputFiles {
  private OutputFiles() {}

  /** Writes the file beside its place first, then moves it there in one step. */
  static void write(Path file, String content) {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with bytes. */
  static void write(Path file, byte[] content) {
    try {
      boolean link = Files.isSymbolicLink(file) && Files.exists(file);
      writeTo(link ? file.toRealPath() : file, content);
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be written: " + reason(e));
    }
  }

  private static void writeTo(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (folder == null || (Files.exists(file) && !Files.isRegularFile(file))) {
      Files.write(file, content); // a pipe or a device has no place beside it
      return;
    }
    whole(folder, file, content);
  }

  private static void whole(Path folder, Path file, byte[] content) throws IOException {
    Path beside = Files.createTempFile(folder, ".crosscheck", ".tmp");
    beside.toFile().deleteOnExit(); // Ctrl-C in the middle leaves nothing behind
    try {
      Files.write(beside, content);
      openToReaders(beside);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A temporary file is made for its owner alone; a report is for the newsroom. */
  private static void openToReaders(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  /** In words; without the name of the temporary file, which is nobody's business. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file stands where a folder is needed";
    }
    if (e instanceof FileSystemException named) {
      return named.getReason() == null ? "the place is not there" : named.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
