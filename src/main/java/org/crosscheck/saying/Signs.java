package org.crosscheck.saying;

import org.crosscheck.text.Token;

/** What single tokens are by their looks. */
final class Signs {
  private Signs() {}

  static boolean is(Token token, String form) {
    return token.form().equals(form);
  }

  static boolean isSeparator(Token token) {
    String text = token.text();
    return text.equals(",")
        || text.startsWith("-")
        || text.equals("\u2013")
        || text.equals("\u2014");
  }

  static boolean isStop(Token token) {
    String text = token.text();
    return text.equals(".") || text.equals(";") || text.equals("!") || text.equals("?");
  }
}
