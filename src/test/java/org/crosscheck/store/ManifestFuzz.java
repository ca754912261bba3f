package org.crosscheck.store;

import java.nio.charset.StandardCharsets;

/** A manifest: its faults have places. */
public final class ManifestFuzz {
  private ManifestFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Manifest manifest = Manifest.parse(new String(bytes, StandardCharsets.UTF_8));
    for (JsonFields.Fault fault : manifest.faults()) {
      if (fault.line() < 1 || fault.column() < 1 || fault.what().isBlank()) {
        throw new IllegalStateException(fault.toString());
      }
    }
  }
}
