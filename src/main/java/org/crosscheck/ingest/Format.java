package org.crosscheck.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of file that hold one article, told by the ending of the name. */
enum Format {
  TEXT,
  HTML,
  WORD,
  OPEN_DOCUMENT,
  PDF;

  private static final Map<String, Format> ENDINGS =
      Map.of(
          "txt",
          TEXT,
          "text",
          TEXT,
          "md",
          TEXT,
          "html",
          HTML,
          "htm",
          HTML,
          "xhtml",
          HTML,
          "docx",
          WORD,
          "odt",
          OPEN_DOCUMENT,
          "pdf",
          PDF);

  static Optional<Format> of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ENDINGS.get(ending));
  }
}
