package org.crosscheck.fuzz;

/** The bytes of an article in a {@code .pdf} file. */
public final class PdfFuzz {
  private PdfFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.pdf", bytes);
  }
}
