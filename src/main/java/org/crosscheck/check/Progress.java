package org.crosscheck.check;

import org.crosscheck.text.Document;

/** Hears how far a check has come. Called by several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, all) -> {};

  /** So many of all the documents have been read. */
  void read(int done, int all);

  /** So many of all the documents have been looked at to put them into stories. */
  default void sorted(int done, int all) {}

  /** The check itself failed on a document, which is left out of the findings and listed there. */
  default void failed(Document document, Throwable failure) {}
}
