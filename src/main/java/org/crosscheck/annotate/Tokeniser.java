package org.crosscheck.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * Cuts a stretch of text into tokens, in one pass.
 *
 * <p>Where a token ends depends on the characters alone, never on a model: a value's span must be
 * exact, and rule authors must be able to foresee the tokens. {@link Token} says how each kind is
 * cut.
 */
final class Tokeniser {
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

  /** In code units; what is longer is no figure, and is cut so that reading it stays cheap. */
  private static final int LONGEST_FIGURE = 100;

  private static final String SEPARATORS = ".,:/";

  /** Tokens of {@code text} between the two offsets, untagged. */
  List<Token> tokens(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      int point = text.codePointAt(at);
      if (isSpace(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = Math.min(tokenEnd(text, at, stretch.end(), tokens), stretch.end());
      tokens.add(token(text, at, end));
      at = end;
    }
    return tokens;
  }

  private static Token token(String text, int start, int end) {
    return Token.untagged(new Span(start, end), text.substring(start, end));
  }

  private static int tokenEnd(String text, int start, int limit, List<Token> before) {
    int point = text.codePointAt(start);
    if (Character.isDigit(point)) {
      return digitsEnd(text, start, limit);
    }
    if (isApostrophe(point)) {
      return cliticEnd(text, start, limit, before);
    }
    if (Character.isLetter(point)) {
      return wordEnd(text, start, limit);
    }
    int end = start + Character.charCount(point);
    if (point == '.' || point == '-') {
      while (end < limit && text.charAt(end) == point) {
        end++;
      }
    }
    return end;
  }

  /** "1,200.5", "9:30", "9/11", "24/7"; a separator counts only between digits. */
  private static int digitsEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && end - start < LONGEST_FIGURE) {
      int point = text.codePointAt(end);
      boolean separator =
          SEPARATORS.indexOf(point) >= 0
              && end + 1 < limit
              && Character.isDigit(text.codePointAt(end + 1));
      if (!Character.isDigit(point) && !separator) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = lettersEnd(text, start, limit);
    int abbreviation = abbreviationEnd(text, start, end, limit);
    if (abbreviation > end) {
      return abbreviation;
    }
    boolean negated =
        end + 1 < limit
            && isApostrophe(text.charAt(end))
            && (text.charAt(end + 1) == 't' || text.charAt(end + 1) == 'T')
            && lettersEnd(text, end + 1, limit) == end + 2
            && Character.toLowerCase(text.charAt(end - 1)) == 'n'
            && end - 1 > start;
    if (negated) {
      return end - 1;
    }
    return isNegation(text, start, end, limit) ? end + 2 : nameEnd(text, end, limit);
  }

  /** "n't", whose "do" was cut off before it. */
  private static boolean isNegation(String text, int start, int end, int limit) {
    return end == start + 1
        && Character.toLowerCase(text.charAt(start)) == 'n'
        && start > 0
        && Character.isLetter(text.charAt(start - 1))
        && end + 1 < limit
        && isApostrophe(text.charAt(end))
        && Character.toLowerCase(text.charAt(end + 1)) == 't';
  }

  /** "O'Neill" and "d'Ivoire" are one word; "Guaido's" ends before the clitic. */
  private static int nameEnd(String text, int end, int limit) {
    if (end + 1 >= limit
        || !isApostrophe(text.charAt(end))
        || !Character.isLetter(text.charAt(end + 1))) {
      return end;
    }
    int next = lettersEnd(text, end + 1, limit);
    String after = text.substring(end + 1, next).toLowerCase(Locale.ROOT);
    return CLITICS.contains(after) || after.equals("t") ? end : next;
  }

  private static int lettersEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      int point = text.codePointAt(end);
      if (!Character.isLetter(point) && !isMark(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return Math.min(end, limit);
  }

  /**
   * "U.S.", "a.m.", "D.C.": single letters with stops; the end of the first word where it is none.
   */
  private static int abbreviationEnd(String text, int start, int wordEnd, int limit) {
    if (wordEnd != start + 1) {
      return wordEnd;
    }
    int end = start;
    int letters = 0;
    while (end + 1 < limit && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    return letters > 1 ? end : wordEnd;
  }

  /** "'s" after a word is one token; any other apostrophe stands alone. */
  private static int cliticEnd(String text, int start, int limit, List<Token> before) {
    boolean glued = !before.isEmpty() && before.get(before.size() - 1).span().end() == start;
    int end = lettersEnd(text, start + 1, limit);
    boolean clitic = CLITICS.contains(text.substring(start + 1, end).toLowerCase(Locale.ROOT));
    return glued && clitic && Character.isLetterOrDigit(text.charAt(start - 1)) ? end : start + 1;
  }

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '\u2019';
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || point == '\uFEFF'
        || Character.getType(point) == Character.FORMAT;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
