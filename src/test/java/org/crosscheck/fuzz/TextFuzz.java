package org.crosscheck.fuzz;

/** The bytes of an article in a {@code .txt} file. */
public final class TextFuzz {
  private TextFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.txt", bytes);
  }
}
