package org.crosscheck.text;

/**
 * From which piece of text of a word processor's file each character of a document's text came.
 *
 * @param piece the number of the piece in the file, from 0; negative for a character that is in
 *     none
 * @param within the place inside its piece
 */
public record Runs(int[] piece, int[] within) {
  public Runs {
    piece = piece.clone();
    within = within.clone();
  }

  @Override
  public int[] piece() {
    return piece.clone();
  }

  @Override
  public int[] within() {
    return within.clone();
  }
}
