package org.crosscheck.evaluate;

/** A line of gold that cannot be used. The message names file and line. */
public final class GoldProblem extends Exception {
  private static final long serialVersionUID = 1L;

  GoldProblem(String message) {
    super(message);
  }
}
