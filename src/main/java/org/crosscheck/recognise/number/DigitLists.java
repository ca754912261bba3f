package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** "22,24,26" is one token and three numbers, because its commas are not those of thousands. */
final class DigitLists {
  private static final Pattern LIST = Pattern.compile("[0-9]+(?:,[0-9]+){2,}");
  private static final Pattern PART = Pattern.compile("[0-9]+|,");

  private DigitLists() {}

  /** The token, or the numbers and commas of a list. */
  static Stream<Token> parts(Token token) {
    return isList(token) ? cut(token).stream() : Stream.of(token);
  }

  static boolean isList(Token token) {
    return token.text().indexOf(',') > 0
        && LIST.matcher(token.text()).matches()
        && DigitGroups.number(token.text()).isEmpty();
  }

  private static List<Token> cut(Token token) {
    List<Token> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(token.text());
    while (matcher.find()) {
      int start = token.span().start() + matcher.start();
      Span span = new Span(start, start + matcher.group().length());
      parts.add(new Token(span, matcher.group(), matcher.group(), token.tag()));
    }
    return parts;
  }
}
