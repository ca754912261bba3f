package org.crosscheck.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.DefaultLemmatizerContextGenerator;
import org.crosscheck.annotate.Models.Model;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tags and lemmas. The models are loaded at the first use. The lemmatiser is ten times slower than
 * the tagger, so each lemma is computed once for a form and its tag, out of any sentence: the same
 * words have the same lemma whatever was read before.
 */
final class Tagger {
  /** Only these have other forms than the one in the dictionary that a rule would ask for. */
  private static final List<String> INFLECTED = List.of("NOUN", "VERB", "AUX", "ADJ");

  private static final int CACHED_LEMMAS = 50_000;

  private static final char FIRST_QUOTE = '\u2018';

  /** What the models call the part that holds what they learned. */
  private static final String POS_PART = "pos.model";

  private static final String LEMMA_PART = "lemmatizer.model";

  private final Models models;
  private final Object tagLock = new Object();
  private final Object lemmaLock = new Object();

  /** By tag, then by word. */
  private final Map<String, Map<String, String>> lemmas = new ConcurrentHashMap<>();

  private @Nullable TagReader tagReader;
  private @Nullable LemmaReader lemmaReader;

  Tagger(Models models) {
    this.models = models;
  }

  void prepare() {
    tags();
    lemmas();
  }

  Sentence tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain(tokens.get(i).text());
    }
    String[] tags = tags().tags(words);
    List<Token> tagged = new ArrayList<>(tokens.size());
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      tagged.add(token.tagged(tags[i], lemma(token, words[i], tags[i])));
    }
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tagged);
  }

  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_QUOTE) {
        return straight(word);
      }
    }
    return word;
  }

  /** With the quotation marks and apostrophes that the models were trained on. */
  private static String straight(String word) {
    return word.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }

  private String lemma(Token token, String word, String tag) {
    if (!Character.isLetter(word.codePointAt(0)) || !isInflected(tag)) {
      return lower(token, word);
    }
    Map<String, String> known = lemmas.computeIfAbsent(tag, any -> new ConcurrentHashMap<>());
    String before = known.get(word);
    if (before != null) {
      return before;
    }
    String lemma = lemmas().lemma(word, tag).toLowerCase(Locale.ROOT);
    String result = lemma.isEmpty() || lemma.equals("_") ? lower(token, word) : lemma;
    if (known.size() < CACHED_LEMMAS) {
      known.put(word, result);
    }
    return result;
  }

  private static boolean isInflected(String tag) {
    for (String inflected : INFLECTED) {
      if (tag.startsWith(inflected)) {
        return true;
      }
    }
    return false;
  }

  /** The token's own form is that already, unless it has other marks than the models know. */
  @SuppressWarnings("ReferenceEquality") // a word that needed no change is the same
  private static String lower(Token token, String word) {
    return token.text() == word ? token.form() : word.toLowerCase(Locale.ROOT);
  }

  private TagReader tags() {
    synchronized (tagLock) {
      if (tagReader == null) {
        try (InputStream in = models.open(Model.TAGS)) {
          tagReader = new TagReader(ModelFile.learned(in, POS_PART));
        } catch (IOException e) {
          throw new UncheckedIOException("the tagging model cannot be read", e);
        }
      }
      return tagReader;
    }
  }

  private LemmaReader lemmas() {
    synchronized (lemmaLock) {
      if (lemmaReader == null) {
        try (InputStream in = models.open(Model.LEMMAS)) {
          lemmaReader =
              new LemmaReader(
                  ModelFile.learned(in, LEMMA_PART), new DefaultLemmatizerContextGenerator());
        } catch (IOException e) {
          throw new UncheckedIOException("the lemma model cannot be read", e);
        }
      }
      return lemmaReader;
    }
  }
}
