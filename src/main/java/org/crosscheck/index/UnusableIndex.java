package org.crosscheck.index;

/** An index that cannot be used. The message says which, why, and what to do. */
public final class UnusableIndex extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableIndex(String reason) {
    super(reason);
  }
}
