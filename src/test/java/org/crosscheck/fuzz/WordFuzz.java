package org.crosscheck.fuzz;

/** The bytes of an article in a {@code .docx} file. */
public final class WordFuzz {
  private WordFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.docx", bytes);
  }
}
