package org.crosscheck.index;

import java.util.Objects;

/** An index that cannot be used. The message says which, why, and what to do. */
public final class UnusableIndex extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableIndex(String reason) {
    super(reason);
  }

  /**
   * Its bytes are not those that were written.
   *
   * @param folder the folder with a colon and a blank, or nothing
   */
  static UnusableIndex damaged(String folder, Throwable e) {
    return new UnusableIndex(
        folder
            + "the index is damaged ("
            + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
            + "); write it again into an empty folder with 'crosscheck index'");
  }
}
