package org.crosscheck.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The file of an OpenNLP model, an archive of several parts. OpenNLP reads it number by number from
 * the packed bytes and checks what only training needs; this unpacks the one part that is wanted at
 * once.
 */
final class ModelFile {
  private ModelFile() {}

  /** What the model in one part of the file has learned. */
  static Weights learned(InputStream file, String part) throws IOException {
    ZipInputStream parts = new ZipInputStream(file);
    for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
      if (entry.getName().equals(part)) {
        return new Weights(parts.readAllBytes());
      }
    }
    throw new FileNotFoundException("the model has no part " + part);
  }
}
