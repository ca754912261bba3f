package org.crosscheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosscheck.ingest.DocumentReader;
import org.crosscheck.ingest.Reading;

/** Bytes are read as an article, or refused with a reason. */
final class Articles {
  private static final DocumentReader READER = new DocumentReader();

  private Articles() {}

  static void read(String file, byte[] bytes) {
    Reading reading = READER.read(Sources.source(file, Optional.empty()), bytes);
    if (reading instanceof Reading.Read read && read.document().text().isBlank()) {
      throw new IllegalStateException("an article without text");
    }
    if (reading instanceof Reading.Refused refused && refused.skipped().reason().isBlank()) {
      throw new IllegalStateException("refused without a reason");
    }
  }

  /** One part of an archive. */
  static byte[] packed(String part, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
