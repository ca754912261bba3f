package org.crosscheck.fuzz;

/** The bytes of an article in a {@code .odt} file. */
public final class OpenDocumentFuzz {
  private OpenDocumentFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.odt", bytes);
  }
}
