package org.crosscheck.recognise.quotation;

import java.util.List;
import java.util.Map;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Saying;
import org.crosscheck.saying.Sayings;
import org.crosscheck.text.Token;

/**
 * A sentence as the writer's own words: each quotation in it is a single token.
 *
 * @param quotations the quotations by the number of their token
 * @param scares short quotations inside running text by the number of the token after their first
 *     mark; their words are tokens like any other
 * @param sayings the places in it that tell who said something
 */
record Narrative(
    int paragraph,
    List<Token> tokens,
    Map<Integer, Quoted> quotations,
    Map<Integer, Quoted> scares,
    List<Saying> sayings) {

  /** Whether it has nothing but quotations and the marks around them. */
  boolean isOnlyQuotations() {
    return tokens.stream()
        .allMatch(
            token ->
                Sayings.isQuotation(token)
                    || !Character.isLetterOrDigit(token.text().codePointAt(0)));
  }

  boolean endsWithColon() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(":");
  }

  /** Whether only commas and dashes stand between two tokens. */
  boolean isJoined(int from, int to) {
    for (int at = from; at < to; at++) {
      String text = tokens.get(at).text();
      boolean separator =
          text.equals(",")
              || text.startsWith("-")
              || text.equals("~")
              || text.equals("\u2013")
              || text.equals("\u2014");
      if (!separator) {
        return false;
      }
    }
    return true;
  }

  boolean hasQuotationBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Sayings.isQuotation(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  Phrase all() {
    return new Phrase(0, tokens.size());
  }
}
