package org.crosscheck.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole files, up to a limit, and words what goes wrong. */
final class FileText {
  private FileText() {}

  /** The bytes of a file; one more than {@code most} when it has more. */
  static byte[] bytes(Path file, long most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Math.toIntExact(most + 1));
    }
  }

  /** A file of ours, in UTF-8 with or without a byte order mark. */
  static String utf8(Path file, long most) throws IOException {
    String text = new String(bytes(file, most), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no longer there";
    }
    String message = String.valueOf(e.getMessage());
    return "cannot be read: " + message.lines().findFirst().orElse("");
  }
}
