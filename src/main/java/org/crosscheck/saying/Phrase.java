package org.crosscheck.saying;

import java.util.List;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * Some tokens of a sentence, one after the other.
 *
 * @param from the number of the first token
 * @param to the number after the last token
 */
public record Phrase(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }

  List<Token> in(List<Token> tokens) {
    return tokens.subList(from, to);
  }

  /** Where the phrase stands in the text. */
  public Span span(List<Token> tokens) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The words as the text has them; a line break or a run of spaces becomes one space. */
  public String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean glued =
          at == from || tokens.get(at - 1).span().end() == tokens.get(at).span().start();
      words.append(glued ? "" : " ").append(tokens.get(at).text());
    }
    return words.toString();
  }
}
