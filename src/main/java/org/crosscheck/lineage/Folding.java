package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.Orthography;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Brings words to the form in which copies are compared: without case, accents and punctuation, one
 * spelling for British and American words, one form for names that the list {@code style-variants}
 * holds equal ("United States", "U.S."), one for "two" and "2". Offsets stay those of the text.
 */
final class Folding {
  private static final int LONGEST_VARIANT = 3;

  private final Map<String, String> variants = new HashMap<>();

  /** The first words of those that have several. */
  private final Set<String> firsts = new HashSet<>();

  /** What was folded before: a text has most of its words more than once. */
  private final Map<String, String> plain = new HashMap<>();

  Folding(WordLists lists) {
    lists
        .meanings("style-variants")
        .forEach((words, meaning) -> variants.put(plain(words), plain(meaning)));
    for (String words : variants.keySet()) {
      if (words.indexOf(' ') > 0) {
        firsts.add(words.substring(0, words.indexOf(' ')));
      }
    }
    lists.meanings("number-words").forEach(variants::putIfAbsent);
  }

  /**
   * A word, or several that are one name, in the form for comparing.
   *
   * @param form the folded word
   * @param text the words as written
   * @param before the punctuation directly before, empty if none
   */
  record Word(String form, String text, Span span, String before) {
    boolean isNumber() {
      return Character.isDigit(form.codePointAt(0));
    }

    boolean capitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  /** The words of a sentence, punctuation dropped. */
  List<Word> words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Word> words = new ArrayList<>();
    StringBuilder punctuation = new StringBuilder();
    int i = 0;
    while (i < tokens.size()) {
      if (!isWord(tokens.get(i))) {
        punctuation.append(tokens.get(i).text());
        i++;
        continue;
      }
      int length = variantLength(tokens, i);
      words.add(word(tokens.subList(i, i + length), punctuation.toString()));
      punctuation.setLength(0);
      i += length;
    }
    return words;
  }

  /** How many words a sentence has. */
  static int count(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      words += isWord(token) ? 1 : 0;
    }
    return words;
  }

  private Word word(List<Token> tokens, String before) {
    String text = tokens.size() == 1 ? tokens.get(0).text() : joined(tokens);
    String plain = folded(text);
    Span span = Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    return new Word(variants.getOrDefault(plain, Orthography.spelling(plain)), text, span, before);
  }

  private int variantLength(List<Token> tokens, int from) {
    if (!firsts.contains(folded(tokens.get(from).text()))) {
      return 1;
    }
    int most = Math.min(LONGEST_VARIANT, tokens.size() - from);
    for (int length = most; length > 1; length--) {
      if (variants.containsKey(plain(joined(tokens.subList(from, from + length))))) {
        return length;
      }
    }
    return 1;
  }

  private static String joined(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    return words.toString();
  }

  private static boolean isWord(Token token) {
    int last = token.text().codePointBefore(token.text().length());
    return Character.isLetterOrDigit(token.text().codePointAt(0)) || Character.isLetter(last);
  }

  private String folded(String text) {
    return plain.computeIfAbsent(text, Folding::plain);
  }

  static String plain(String words) {
    return Token.folded(words).replace(".", "");
  }
}
