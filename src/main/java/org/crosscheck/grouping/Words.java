package org.crosscheck.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * Counts the words of an article. A name counts twice and a figure three times, as names and
 * figures are what tells look-alike events apart; the head of the article counts twice again.
 */
final class Words {
  private static final double NAME = 2;
  private static final double FIGURE = 3;
  private static final double HEAD = 2;

  /** So many words at the start are the head. */
  private static final int HEAD_WORDS = 60;

  /** What comes later in a very long article does not change what it is about. */
  private static final int MOST_WORDS = 2000;

  private final Set<String> grammar;
  private final Map<String, String> forms = new HashMap<>();

  Words(Set<String> grammar) {
    this.grammar = grammar;
  }

  /** A word as the articles have it. */
  String shown(String stem) {
    return forms.getOrDefault(stem, stem);
  }

  /** The weights of the words of a document before their rarity is known. */
  Map<String, Double> of(AnnotatedDocument document) {
    Map<String, Double> weights = new TreeMap<>();
    int seen = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (seen++ > MOST_WORDS) {
          return weights;
        }
        add(token, seen <= HEAD_WORDS ? HEAD : 1, weights);
      }
    }
    return weights;
  }

  private void add(Token token, double place, Map<String, Double> weights) {
    int first = token.text().codePointAt(0);
    if (Character.isDigit(first) && token.text().length() > 1) {
      weights.merge(token.text(), FIGURE * place, Double::sum);
    } else if (Character.isLetter(first)
        && token.text().length() > 2
        && !grammar.contains(token.form())) {
      String stem = stem(token);
      forms.merge(stem, token.form(), (a, b) -> a.length() <= b.length() ? a : b);
      weights.merge(stem, (token.capitalised() ? NAME : 1) * place, Double::sum);
    }
  }

  /** One form for a word and its commonest endings; it need not be a word. */
  private static String stem(Token token) {
    String form = token.folded().replace(".", "").toLowerCase(Locale.ROOT);
    for (String ending : List.of("ing", "ies", "ed", "es", "s", "y", "e")) {
      if (form.length() - ending.length() > 3 && form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }
}
