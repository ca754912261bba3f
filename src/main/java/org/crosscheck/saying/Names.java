package org.crosscheck.saying;

import java.util.List;
import org.crosscheck.text.Token;

/** Cuts a phrase that names a speaker into the name, and the words that lead up to it. */
final class Names {
  private static final java.util.Set<String> CONNECTORS =
      java.util.Set.of(
          "de", "del", "da", "das", "do", "dos", "di", "du", "la", "le", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "ul", "y", "e", "ter", "ten");

  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The capitalised words that end before {@code end}: "Defence Minister Jane van Doe". */
  Phrase run(List<Token> tokens, int end, int floor) {
    int from = end;
    int at = end;
    while (at > floor && partOfName(tokens, at - 1)) {
      at--;
      from = tokens.get(at).capitalised() && isLetter(tokens.get(at)) ? at : from;
    }
    return new Phrase(from, end);
  }

  private boolean partOfName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (isLetter(token)) {
      return (token.capitalised() && lexicon.word(token) == Lexicon.Word.OTHER)
          || CONNECTORS.contains(token.form());
    }
    boolean glued = at > 0 && tokens.get(at - 1).span().end() == token.span().start();
    return glued
        && (token.text().equals("-")
            || (token.text().equals(".") && isInitial(tokens.get(at - 1))));
  }

  /** "F." or "Mr.": a stop after a longer word ends a sentence. */
  private boolean isInitial(Token token) {
    return token.text().length() == 1 || lexicon.isHonorific(token);
  }

  private static boolean isLetter(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  /** The name without the roles and honorifics before it; empty when it is nothing but roles. */
  Phrase bare(List<Token> tokens, Phrase run) {
    int from = run.from();
    for (int at = run.from(); at < run.to(); at++) {
      if (leadsToName(tokens.get(at)) && !isSurname(tokens, run, at)) {
        from = at + 1;
      }
    }
    while (from < run.to() && !isLetter(tokens.get(from))) {
      from++;
    }
    return new Phrase(fromGivenName(tokens, from, run.to()), run.to());
  }

  /** "Paul Dean", "Ms Cook": right behind a first name, or "Mr", a role is a surname. */
  private boolean isSurname(List<Token> tokens, Phrase run, int at) {
    if (at != run.to() - 1 || at == run.from()) {
      return false;
    }
    Token before = tokens.get(at - 1).text().equals(".") ? tokens.get(at - 2) : tokens.get(at - 1);
    boolean titled = lexicon.isHonorific(before) && isOfAnybody(before);
    boolean first =
        lexicon.isGivenName(before)
            && (at - 1 == run.from() || leadsToName(tokens.get(Math.max(0, at - 2))));
    return titled || first;
  }

  private boolean leadsToName(Token token) {
    return lexicon.isRole(token) || lexicon.isHonorific(token);
  }

  /** "Mr" stands before a surname; "Gov." may stand before another title. */
  private boolean isOfAnybody(Token honorific) {
    return lexicon.gender(honorific) != Gender.UNKNOWN && !honorific.form().equals("madam");
  }

  /**
   * "State Jane Doe": of a long run whose first word is no given name the part that begins with
   * one.
   */
  private int fromGivenName(List<Token> tokens, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (lexicon.isGivenName(tokens.get(at))) {
        return at;
      }
      if (!tokens.get(at).capitalised() || tokens.get(at).text().length() < 2) {
        return from;
      }
    }
    return from;
  }
}
