package org.crosscheck.text;

import java.util.List;

/**
 * A sentence, a headline or a caption.
 *
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph in the document, from 0
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
