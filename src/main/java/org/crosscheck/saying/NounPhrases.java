package org.crosscheck.saying;

import java.util.List;
import org.crosscheck.text.Token;

/**
 * Finds where a phrase that may name a speaker begins or ends, from closed lists of small words and
 * capitals alone, so that it works on sentences without tags.
 */
final class NounPhrases {
  /** No speaker's name is longer; keeps the work on a sentence linear in its length. */
  private static final int LONGEST = 24;

  private static final int LONGEST_BRACKETS = 7;

  private final Lexicon lexicon;

  NounPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrase that ends before {@code end} and does not begin before {@code floor}. */
  Phrase before(List<Token> tokens, int end, int floor) {
    int lowest = Math.max(floor, end - LONGEST);
    int at = end;
    while (at > lowest) {
      int open = beforeBrackets(tokens, at, lowest);
      if (open < at && at < end) {
        at = open;
        continue;
      }
      if (!belongs(tokens, at - 1, end, lowest)) {
        break;
      }
      at--;
      if (opens(tokens.get(at)) && !connectsBefore(tokens, at, lowest)) {
        break;
      }
    }
    return trimmed(tokens, at, end);
  }

  /** "the Rescue Agency (SAR) spokesman": short brackets inside a phrase are stepped over. */
  private static int beforeBrackets(List<Token> tokens, int end, int floor) {
    if (!tokens.get(end - 1).text().equals(")")) {
      return end;
    }
    for (int at = end - 2; at >= Math.max(floor, end - LONGEST_BRACKETS); at--) {
      if (tokens.get(at).text().equals("(")) {
        return at > floor ? at : end;
      }
    }
    return end;
  }

  private boolean belongs(List<Token> tokens, int at, int end, int floor) {
    Token token = tokens.get(at);
    if (leadsToWhom(tokens, at, floor)) {
      return at < end - 1;
    }
    return switch (lexicon.word(token)) {
      case PRONOUN -> at == end - 1;
      case DETERMINER, POSSESSIVE, OF, PREPOSITION -> at < end - 1;
      case CLITIC -> true;
      case AND ->
          at > floor
              && at < end - 1
              && (joins(tokens.get(at - 1)) || followsQuotation(tokens, at, floor));
      case OTHER -> isWord(tokens, at) && isNoun(tokens, at, floor);
      default -> false;
    };
  }

  /** "A source close to the actor", "an aide to the president": they speak, not those named. */
  private boolean leadsToWhom(List<Token> tokens, int at, int floor) {
    if (!tokens.get(at).form().equals("to") || at <= floor) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.form().equals("close") || lexicon.isRole(before) || lexicon.isGroup(before);
  }

  /** "Smith and Jones", "chairman and chief executive"; not "20 people died and police said". */
  private boolean joins(Token left) {
    return left.capitalised() || lexicon.isRole(left) || lexicon.isGroup(left);
  }

  /** "..., search and rescue director Doe said": all that stands behind the quotation is one. */
  private boolean followsQuotation(List<Token> tokens, int and, int floor) {
    for (int at = and - 1; at >= Math.max(0, Math.max(floor, and - 3)); at--) {
      if (Sayings.isQuotation(tokens.get(at))) {
        return at < and - 1;
      }
      boolean noun = lexicon.word(tokens.get(at)) == Lexicon.Word.OTHER && isWord(tokens, at);
      if (!noun || lexicon.isParticiple(tokens.get(at)) || lexicon.says(tokens.get(at))) {
        return tokens.get(at).text().equals(",")
            && at > 0
            && Sayings.isQuotation(tokens.get(at - 1));
      }
    }
    return false;
  }

  private boolean isNoun(List<Token> tokens, int at, int floor) {
    Token token = tokens.get(at);
    if (lexicon.isParticiple(token)) {
      return opensSoonBefore(tokens, at, floor) || isCompound(tokens, at);
    }
    return !lexicon.says(token)
        || (at > floor && opens(tokens.get(at - 1)))
        || (token.form().equals("state") && !(at > floor && isPlural(tokens.get(at - 1))));
  }

  /** "They state" and "officials state", but "state television". */
  private boolean isPlural(Token token) {
    return isPronoun(token) || token.form().endsWith("s") || lexicon.isGroup(token);
  }

  /** "the armed forces": a participle is an adjective when a determiner stands shortly before. */
  private boolean opensSoonBefore(List<Token> tokens, int at, int floor) {
    return (at > floor && opens(tokens.get(at - 1)))
        || (at > floor + 1 && opens(tokens.get(at - 2)));
  }

  /** "London-based": a participle that a hyphen joins to a name is an adjective. */
  private static boolean isCompound(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).text().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  boolean opens(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.DETERMINER || word == Lexicon.Word.POSSESSIVE || isPronoun(token);
  }

  boolean isPronoun(Token token) {
    return lexicon.word(token) == Lexicon.Word.PRONOUN;
  }

  private boolean connectsBefore(List<Token> tokens, int at, int floor) {
    return at > floor && (connects(tokens.get(at - 1)) || leadsToWhom(tokens, at - 1, floor));
  }

  private boolean connects(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.OF || word == Lexicon.Word.PREPOSITION;
  }

  private boolean isWord(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    char first = token.text().charAt(0);
    if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
      return true;
    }
    if (first == '@') {
      return isHandle(tokens, at);
    }
    boolean glued = at > 0 && tokens.get(at - 1).span().end() == token.span().start();
    return (glued && (first == '-' || first == '&' || first == '\'' || first == '\u2019'))
        || first == '&'
        || (glued && first == '.' && (isAbbreviation(tokens.get(at - 1)) || goesOn(tokens, at)));
  }

  /** "@janedoe". */
  private static boolean isHandle(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).span().start() == tokens.get(at).span().end();
  }

  /** "Mr." and the "F." of "Richard F. Smith"; a stop after any other word ends a sentence. */
  private boolean isAbbreviation(Token token) {
    return token.capitalised()
        && (token.text().length() == 1 || lexicon.isHonorific(token) || lexicon.isSuffix(token));
  }

  /** "Const. Doe": a stop in the middle of a sentence, before a capital, belongs to its word. */
  private static boolean goesOn(List<Token> tokens, int stop) {
    return tokens.get(stop - 1).capitalised()
        && stop + 1 < tokens.size()
        && tokens.get(stop + 1).capitalised();
  }

  private Phrase trimmed(List<Token> tokens, int start, int end) {
    int from = start;
    while (from < end && isLoose(tokens.get(from))) {
      from++;
    }
    return new Phrase(from, end);
  }

  private boolean isLoose(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return connects(token)
        || word == Lexicon.Word.AND
        || word == Lexicon.Word.CLITIC
        || (!Character.isLetterOrDigit(token.text().codePointAt(0)) && !token.text().equals("@"));
  }

  /** The phrase that begins at {@code start} and does not reach beyond {@code ceiling}. */
  Phrase after(List<Token> tokens, int start, int ceiling) {
    int highest = Math.min(ceiling, start + LONGEST);
    int at = start;
    while (at < highest && continues(tokens, start, at, highest)) {
      at++;
      if (isPronoun(tokens.get(at - 1))) {
        break;
      }
    }
    return new Phrase(start, withoutTail(tokens, start, at));
  }

  private int withoutTail(List<Token> tokens, int start, int end) {
    int to = end;
    while (to > start
        && (connects(tokens.get(to - 1)) || opens(tokens.get(to - 1)))
        && !isPronoun(tokens.get(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean continues(List<Token> tokens, int start, int at, int ceiling) {
    Token token = tokens.get(at);
    Token before = tokens.get(Math.max(start, at - 1));
    return switch (lexicon.word(token)) {
      case PRONOUN -> at == start;
      case DETERMINER, POSSESSIVE ->
          at == start || connects(before) || lexicon.word(before) == Lexicon.Word.AND;
      case OF -> at > start;
      case CLITIC -> at > start;
      case PREPOSITION -> at > start && describes(tokens, start, at, ceiling);
      case AND -> at > start && at + 1 < ceiling && joins(before) && joins(tokens.get(at + 1));
      case OTHER ->
          isWord(tokens, at)
              && (at == start
                  || !lexicon.says(token)
                  || opens(before)
                  || (lexicon.isGroup(token) && opens(tokens.get(start)))
                  || describesRole(tokens, at, ceiling))
              && (!lexicon.isParticiple(token)
                  || (at > start && (opens(before) || isAdverb(before)))
                  || isCompound(tokens, at));
      case ADVERB -> at > start && opens(before) && token.form().endsWith("ly");
      default -> false;
    };
  }

  /** "Nevada state senator", "company report author": a noun before a role, and no verb. */
  private boolean describesRole(List<Token> tokens, int at, int ceiling) {
    return at + 1 < ceiling
        && lexicon.isRole(tokens.get(at + 1))
        && !tokens.get(at).form().endsWith("s")
        && !tokens.get(at).form().endsWith("ed");
  }

  private boolean isAdverb(Token token) {
    return lexicon.word(token) == Lexicon.Word.ADVERB;
  }

  /** "a spokesman for the ministry", but "said Maduro | in Caracas" and "said he | in a letter". */
  private boolean describes(List<Token> tokens, int start, int at, int ceiling) {
    Token before = tokens.get(at - 1);
    if (before.capitalised() || isPronoun(before) || tokens.get(at).form().equals("on")) {
      return false;
    }
    for (int next = at + 1; next < Math.min(ceiling, at + 5); next++) {
      Token token = tokens.get(next);
      if (lexicon.group(token).equals("document") || lexicon.word(token) == Lexicon.Word.TIME) {
        return false;
      }
    }
    return start < at;
  }

  /** "The former host spoke": behind a role in small letters stands what its holder did. */
  Phrase throughRole(List<Token> tokens, Phrase phrase) {
    for (int at = phrase.from(); at < phrase.to() - 1; at++) {
      Token next = tokens.get(at + 1);
      boolean role = !tokens.get(at).capitalised() && lexicon.isRole(tokens.get(at));
      boolean plain =
          Character.isLowerCase(next.text().codePointAt(0))
              && !lexicon.isRole(next)
              && !lexicon.isGroup(next)
              && lexicon.word(next) == Lexicon.Word.OTHER;
      if (role && plain) {
        return new Phrase(phrase.from(), at + 1);
      }
    }
    return phrase;
  }
}
