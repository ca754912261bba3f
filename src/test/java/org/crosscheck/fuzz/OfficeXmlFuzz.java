package org.crosscheck.fuzz;

/** The XML inside Word and OpenDocument files. */
public final class OfficeXmlFuzz {
  private OfficeXmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Articles.read("a.docx", Articles.packed("word/document.xml", bytes));
    Articles.read("a.odt", Articles.packed("content.xml", bytes));
  }
}
