package org.crosscheck.recognise.time;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** The tokens of a sentence as the grammars look at them; outside it all words are empty. */
final class Words {
  private final List<Token> tokens;
  private final List<String> forms;

  Words(Sentence sentence) {
    this(sentence.tokens());
  }

  Words(List<Token> tokens) {
    this.tokens = tokens;
    this.forms = tokens.stream().map(Token::form).toList();
  }

  int size() {
    return tokens.size();
  }

  /** In lower case, with straight apostrophes. */
  String form(int at) {
    return at >= 0 && at < forms.size() ? forms.get(at) : "";
  }

  boolean is(int at, String... any) {
    return Arrays.asList(any).contains(form(at));
  }

  boolean in(int at, Set<String> any) {
    return any.contains(form(at));
  }

  /** Whether the token stands directly after the one before it: the "st" of "21st". */
  boolean glued(int at) {
    return at > 0
        && at < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  boolean capitalised(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).capitalised();
  }

  boolean digits(int at) {
    String form = form(at);
    return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the token begins with a digit. */
  boolean numeric(int at) {
    String form = form(at);
    return !form.isEmpty() && form.charAt(0) >= '0' && form.charAt(0) <= '9';
  }

  boolean word(int at) {
    String form = form(at);
    return !form.isEmpty() && Character.isLetter(form.codePointAt(0));
  }

  /** The first token at or after {@code at} that is none of these words. */
  int skip(int at, String... any) {
    return is(at, any) ? at + 1 : at;
  }

  Span span(int start, int end) {
    return Span.covering(tokens.get(start).span(), tokens.get(end - 1).span());
  }

  /** The number of the first token that starts at or after an offset in the text. */
  int at(int offset) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }
}
