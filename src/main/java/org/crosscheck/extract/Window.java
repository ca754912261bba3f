package org.crosscheck.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * The part of a sentence that is looked at around a value. Nearly always all of it; what passes for
 * a sentence may also be a table of a thousand lines.
 */
final class Window {
  private static final int FARTHEST = 120;

  private Window() {}

  /** The tokens around a value, at most 120 on either side. */
  static List<Token> tokens(Sentence sentence, Span value) {
    List<Token> tokens = sentence.tokens();
    int from = Math.max(0, tokenAt(tokens, value.start()) - FARTHEST);
    int to = Math.min(tokens.size(), tokenAt(tokens, value.start()) + FARTHEST + 1);
    return tokens.subList(from, to);
  }

  /** The words of a span, uninflected. */
  static String lemmas(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .map(token -> token.lemma().isEmpty() ? token.form() : token.lemma())
        .collect(Collectors.joining(" "));
  }

  /** The same as a span. */
  static Span span(Sentence sentence, Span value) {
    List<Token> tokens = tokens(sentence, value);
    if (tokens.size() == sentence.tokens().size()) {
      return sentence.span();
    }
    return Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
  }

  /** The mentions that begin inside a span, of all that are sorted by place; found by halving. */
  static List<Mention> mentions(List<Mention> all, Span window) {
    int from = firstFrom(all, window.start());
    return all.subList(from, Math.max(from, firstFrom(all, window.end())));
  }

  private static int firstFrom(List<Mention> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean earlier = all.get(middle).span().start() < offset;
      low = earlier ? middle + 1 : low;
      high = earlier ? high : middle;
    }
    return low;
  }

  /** The first token that ends after an offset; the last one if none does. */
  static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
