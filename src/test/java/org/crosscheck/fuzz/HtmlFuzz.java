package org.crosscheck.fuzz;

/** The bytes of an article in a {@code .html} file. */
public final class HtmlFuzz {
  private HtmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.html", bytes);
  }
}
