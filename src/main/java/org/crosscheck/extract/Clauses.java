package org.crosscheck.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * The clauses of a sentence, told by the small words and signs that end them, because a word
 * governs only what stands in its own clause.
 */
final class Clauses {
  private static final Set<String> END_SIGNS =
      Set.of(";", ":", ".", "!", "?", "(", ")", "\u2014", "\u2013");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** A verb of saying begins a clause: "two said | they were not close". */
  private final Map<String, String> sayings;

  private final Set<String> endWords;

  Clauses(WordLists lists) {
    endWords = Set.copyOf(lists.words("modality-ends"));
    sayings = lists.meanings("verbs-of-saying");
  }

  /**
   * Whether no clause ends between two tokens. A governing word reaches over "that" and "who";
   * "and" goes on with the same clause only where a verb follows it.
   */
  boolean isOneClause(List<Token> tokens, int from, int to, boolean governs) {
    for (int at = from; at < to; at++) {
      Token token = tokens.get(at);
      boolean ends =
          END_SIGNS.contains(token.text())
              || token.form().equals("but")
              || (isComma(token) && isRelative(tokens, at + 1))
              || (!governs && endsClause(token))
              || (token.form().equals("and") && !isVerb(tokens, at + 1));
      if (ends) {
        return false;
      }
    }
    return true;
  }

  /** "Officials who fear looting said ...": what is feared ends before the verb of saying. */
  static boolean isInRelative(List<Token> tokens, int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - 2); at--) {
      if (RELATIVES.contains(tokens.get(at).form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of saying stands between two tokens. */
  boolean says(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(this::isSaying);
  }

  private boolean endsClause(Token token) {
    return endWords.contains(token.form()) || isComma(token) || isSaying(token);
  }

  private boolean isSaying(Token token) {
    return sayings.containsKey(token.form()) && !token.form().endsWith("ing");
  }

  /** ", which carried 80 passengers": told by the way, as a fact. */
  private static boolean isRelative(List<Token> tokens, int at) {
    return at < tokens.size() && RELATIVES.contains(tokens.get(at).form());
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().equals("VERB");
  }
}
