package org.crosscheck.text;

/** From which piece of text of a word processor's file each character of a document's text came. */
public final class Runs {
  private final int[] pieces;
  private final int[] places;

  /**
   * @param pieces the number of the piece in the file, from 0; negative for a character that is in
   *     none
   * @param places the place inside its piece
   */
  public Runs(int[] pieces, int[] places) {
    this.pieces = pieces.clone();
    this.places = places.clone();
  }

  /** How many characters the text has. */
  public int length() {
    return pieces.length;
  }

  /** The piece of a character; negative where it is in none. */
  public int piece(int offset) {
    return pieces[offset];
  }

  /** The place of a character inside its piece. */
  public int within(int offset) {
    return places[offset];
  }
}
