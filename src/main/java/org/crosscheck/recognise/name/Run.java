package org.crosscheck.recognise.name;

import org.crosscheck.claim.NameKind;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * A run of capitalised words that may be a name.
 *
 * @param first the number of its first token
 * @param end the number of the token after its last
 */
record Run(Sentence sentence, int first, int end, NameKind kind) {

  Run kind(NameKind settled) {
    return new Run(sentence, first, end, settled);
  }

  int size() {
    return end - first;
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  Token lastToken() {
    return token(end - 1);
  }

  Span span() {
    return Span.covering(token(first).span(), lastToken().span());
  }

  /** The words of the name in lower case without accents, single spaces between them. */
  String folded() {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      String word = token(i).folded();
      if (!word.equals(".")) {
        words.append(words.length() == 0 ? "" : " ").append(word.replace(".", ""));
      }
    }
    return words.toString();
  }
}
