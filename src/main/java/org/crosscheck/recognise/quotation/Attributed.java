package org.crosscheck.recognise.quotation;

import java.util.Optional;
import org.crosscheck.saying.Speaker;
import org.crosscheck.text.Span;

/**
 * Who said a quotation, and the words that tell so.
 *
 * @param near whether the words that tell so stand right beside the quotation
 */
record Attributed(Speaker speaker, Optional<Span> cue, Optional<Span> named, boolean near) {
  /** The same speaker for a quotation beside which nothing tells who speaks. */
  Attributed carriedOver() {
    return new Attributed(speaker, Optional.empty(), Optional.empty(), false);
  }
}
