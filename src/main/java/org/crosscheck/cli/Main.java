package org.crosscheck.cli;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("crosscheck");
  }
}
