package org.crosscheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quotation mark that opens a text and is not closed on its line. YAML lets a text in quotes go
 * on over lines, so that it finds fault only with what comes after: with the next quotation mark.
 *
 * @param line from 1
 * @param column from 1
 */
record UnclosedQuote(int line, int column) {
  private static final Pattern OPENED =
      Pattern.compile("^\\s*+(?:-\\s++)*+(?:[^\"'#\\s][^\"'#:]*+:\\s++)?([\"'])");

  static Optional<UnclosedQuote> in(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = OPENED.matcher(lines.get(i));
      if (matcher.find() && !closes(lines.get(i), matcher.end(), matcher.group(1).charAt(0))) {
        return Optional.of(new UnclosedQuote(i + 1, matcher.start(1) + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean closes(String line, int from, char quote) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (line.charAt(i) == quote) {
        return true;
      }
    }
    return false;
  }
}
