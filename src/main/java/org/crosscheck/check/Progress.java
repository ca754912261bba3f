package org.crosscheck.check;

/** Hears how far a check has come. Called by several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, all) -> {};

  /** So many of all the documents have been read. */
  void read(int done, int all);
}
