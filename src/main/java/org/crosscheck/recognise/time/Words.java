package org.crosscheck.recognise.time;

import java.util.List;
import java.util.Set;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** The tokens of a sentence as the grammars look at them; outside it all words are empty. */
final class Words {
  private final List<Token> tokens;

  private final String[] forms;

  final Memo<Reference> simpleDates;
  final Memo<Reference> dates;
  final Memo<Reference> days;
  final Memo<Expression.Pointed> times;

  Words(Sentence sentence) {
    this(sentence.tokens());
  }

  Words(List<Token> tokens) {
    this(tokens, forms(tokens), tokens.size());
  }

  private Words(List<Token> tokens, String[] forms, int remembered) {
    this.tokens = tokens;
    this.forms = forms;
    simpleDates = new Memo<>(remembered);
    dates = new Memo<>(remembered);
    days = new Memo<>(remembered);
    times = new Memo<>(remembered);
  }

  /** "=" is the sign between words and meaning in the word lists, so it goes by a name. */
  private static String[] forms(List<Token> tokens) {
    String[] forms = new String[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      String form = tokens.get(i).form();
      forms[i] = form.equals("=") ? "equals" : form;
    }
    return forms;
  }

  /** The same words, which remember nothing of what is read. */
  Words afresh() {
    return new Words(tokens, forms, 0);
  }

  /** The words that stand without a space between them, from a token on; of so many at most. */
  String glued(int at, int most) {
    StringBuilder run = new StringBuilder();
    for (int next = at; next < Math.min(tokens.size(), at + most); next++) {
      if (next > at && !glued(next)) {
        break;
      }
      run.append(tokens.get(next).text());
    }
    return run.toString();
  }

  /** The number of the token after so many characters from a token on. */
  int after(int at, int length) {
    int end = tokens.get(at).span().start() + length;
    int next = at;
    while (next < tokens.size() && tokens.get(next).span().start() < end) {
      next++;
    }
    return next;
  }

  int size() {
    return tokens.size();
  }

  /** In lower case, with straight apostrophes; "=" is "equals". */
  String form(int at) {
    return at >= 0 && at < forms.length ? forms[at] : "";
  }

  /** As written; empty outside the sentence. */
  String written(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  boolean is(int at, String... any) {
    String form = form(at);
    for (String one : any) {
      if (one.equals(form)) {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return !form.isEmpty();
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
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
