package org.crosscheck.recognise.number;

import java.util.List;
import java.util.Set;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * The tokens of one sentence, as the readers of this package look at them. Places outside the
 * sentence have the empty form, so that readers may look ahead without asking first.
 */
final class Words {
  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final Set<String> DASHES = Set.of("-", "\u2010", "\u2011", "\u2013", "\u2014");

  private static final Set<String> SIGNS = Set.of("equals", ">", "<", "~", "vague");

  private final List<Token> tokens;
  private final String[] forms;
  private final String text;
  private final boolean headline;
  private final Words before;

  private Words(String text) {
    this.text = text;
    tokens = List.of();
    forms = new String[0];
    headline = false;
    before = this;
  }

  Words(String text, List<Token> whole, Words before) {
    this.text = text;
    this.before = before;
    tokens =
        whole.stream().anyMatch(DigitLists::isList)
            ? whole.stream().flatMap(DigitLists::parts).toList()
            : whole;
    forms = new String[tokens.size()];
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < forms.length; i++) {
      Token token = tokens.get(i);
      forms[i] = form(token);
      letters += Character.isLetter(token.text().codePointAt(0)) ? 1 : 0;
      capitals += token.capitalised() ? 1 : 0;
    }
    headline = capitals * 4 >= letters * 3;
  }

  /** "=" is the sign between words and meaning in the word lists, so it goes by a name. */
  private static String form(Token token) {
    String form = token.form();
    return form.equals("=") ? "equals" : form;
  }

  /** The empty sentence that stands before the first one. */
  static Words beforeAll(String text) {
    return new Words(text);
  }

  /** The sentence before this one; of the empty one that is itself. */
  Words before() {
    return before;
  }

  /** Whether the sentence is the canonical form of a value: ">= 23", "vague 24..". */
  boolean canonical() {
    return SIGNS.contains(form(0)) && !letters(1);
  }

  /** Whether nearly every word has a capital. */
  boolean headline() {
    return headline;
  }

  int size() {
    return forms.length;
  }

  boolean has(int at) {
    return at >= 0 && at < forms.length;
  }

  /** The word in lower case; empty outside the sentence. */
  String form(int at) {
    return has(at) ? forms[at] : "";
  }

  /** The word as written; empty outside the sentence. */
  String written(int at) {
    return has(at) ? tokens.get(at).text() : "";
  }

  boolean is(int at, String form) {
    return form(at).equals(form);
  }

  /** Whether no space stands before the token. */
  boolean glued(int at) {
    return has(at) && has(at - 1) && span(at).start() == span(at - 1).end();
  }

  boolean hyphen(int at) {
    return HYPHENS.contains(form(at));
  }

  /** The place itself, or the one after it where a hyphen stands there. */
  int pastHyphen(int at) {
    return hyphen(at) ? at + 1 : at;
  }

  /** A hyphen or a longer dash. */
  boolean dash(int at) {
    return DASHES.contains(form(at));
  }

  boolean digits(int at) {
    return has(at) && Character.isDigit(forms[at].charAt(0));
  }

  boolean letters(int at) {
    return has(at) && Character.isLetter(forms[at].codePointAt(0));
  }

  boolean capitalised(int at) {
    return letters(at) && tokens.get(at).capitalised();
  }

  boolean lowerCased(int at) {
    return letters(at) && !tokens.get(at).capitalised();
  }

  /** Neither a letter nor a digit: a stop, a comma, a bracket; or the end of the sentence. */
  boolean mark(int at) {
    return !letters(at) && !digits(at);
  }

  /** A mark that ends a phrase: no dash, and no part of the figure before it. */
  boolean stop(int at) {
    return mark(at) && !dash(at) && !is(at, "%");
  }

  boolean article(int at) {
    return is(at, "a") || is(at, "an");
  }

  private Span span(int at) {
    return tokens.get(at).span();
  }

  /** The words from a token to the end of the sentence, as written. */
  String writtenFrom(int at) {
    return text.substring(span(at).start(), span(size() - 1).end());
  }

  /** What stands between two tokens. */
  String gap(int left, int right) {
    return text.substring(span(left).end(), span(right).start());
  }

  Span span(int from, int to) {
    return Span.covering(span(from), span(to - 1));
  }
}
