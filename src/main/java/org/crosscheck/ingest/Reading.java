package org.crosscheck.ingest;

import java.util.List;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/** What came of reading one article. */
public sealed interface Reading {

  /**
   * The article could be read.
   *
   * @param notes what a careful reader should know of it: "read as Windows-1252"
   */
  record Read(Document document, List<String> notes) implements Reading {
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /** The article could not be read, and why. */
  record Refused(Skipped skipped) implements Reading {}
}
