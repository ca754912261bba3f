package org.crosscheck.store;

import java.util.Optional;
import org.crosscheck.ingest.PublicationDate;
import org.crosscheck.text.Publication;

/** Dates of publication that a user gives. */
public final class Dates {
  private Dates() {}

  /** The publication that the words name, or empty where they name no day of the calendar. */
  public static Optional<Publication> read(String written) {
    return PublicationDate.read(written, Publication.Basis.MANIFEST);
  }
}
