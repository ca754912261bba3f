package org.crosscheck.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * Counts the words of an article. A name counts twice and a figure three times, as names and
 * figures are what tells look-alike events apart; the head of the article counts twice again.
 */
final class Words {
  private static final float NAME = 2;
  private static final float FIGURE = 3;
  private static final float HEAD = 2;

  /** So many words at the start are the head. */
  private static final int HEAD_WORDS = 60;

  /** What comes later in a very long article does not change what it is about. */
  private static final int MOST_WORDS = 2000;

  private final Set<String> grammar;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  Words(Set<String> grammar) {
    this.grammar = grammar;
  }

  /**
   * The words of one article, each once.
   *
   * @param words their numbers
   * @param counts their weights before their rarity is known, all of them small whole numbers
   */
  record Counted(int[] words, float[] counts) {
    private static Counted of(Map<Integer, Float> weights) {
      int[] words = new int[weights.size()];
      float[] counts = new float[words.length];
      int at = 0;
      for (Map.Entry<Integer, Float> weight : weights.entrySet()) {
        words[at] = weight.getKey();
        counts[at++] = weight.getValue();
      }
      return new Counted(words, counts);
    }
  }

  /** How many words have a number so far. */
  int size() {
    return stems.size();
  }

  /** A word in the form in which it is compared. */
  String word(int number) {
    return stems.get(number);
  }

  /** A word as the articles have it. */
  String shown(int number) {
    return forms.get(number);
  }

  /** The words of a document with their weights. */
  Counted of(AnnotatedDocument document) {
    return Counted.of(weights(document));
  }

  private Map<Integer, Float> weights(AnnotatedDocument document) {
    Map<Integer, Float> weights = new HashMap<>();
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

  private void add(Token token, float place, Map<Integer, Float> weights) {
    int first = token.text().codePointAt(0);
    if (Character.isDigit(first) && token.text().length() > 1) {
      weights.merge(number(token.text(), token.text()), FIGURE * place, Float::sum);
    } else if (Character.isLetter(first)
        && token.text().length() > 2
        && !grammar.contains(token.form())) {
      float weight = (token.capitalised() ? NAME : 1) * place;
      weights.merge(number(stem(token), token.form()), weight, Float::sum);
    }
  }

  /** The number of a word, of which the shortest form is kept to be shown. */
  private int number(String stem, String form) {
    int number = numbers.computeIfAbsent(stem, any -> stems.size());
    if (number == stems.size()) {
      stems.add(stem);
      forms.add(form);
    } else if (form.length() < forms.get(number).length()) {
      forms.set(number, form);
    }
    return number;
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
