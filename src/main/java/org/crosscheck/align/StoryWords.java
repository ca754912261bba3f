package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * The content words of a story, each brought to its stem and given a number: numbers follow the
 * order of the stems. Knows in how many sentences, articles and heads of articles each word stands.
 */
final class StoryWords {
  /** For a token that is no content word. */
  static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final Map<String, Word> byText = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Map<String, int[][]> sentences = new HashMap<>();
  private final String[] stems;
  private final double[] rarity;
  private final int[] sentencesWith;
  private final int[] documentsWith;
  private final int[] headsWith;
  private int sentenceCount;

  /**
   * What is known of a word as it is written.
   *
   * @param stem empty where it is no content word
   * @param event whether it is a noun for what news are about
   */
  private record Word(int number, Optional<String> stem, boolean event) {
    static final Word UNKNOWN = new Word(NONE, Optional.empty(), false);
  }

  StoryWords(Collection<AnnotatedDocument> documents, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    documents.forEach(document -> sentences.put(document.source().id(), read(document)));
    stems = byStem.keySet().stream().sorted().toArray(String[]::new);
    renumber();
    sentencesWith = new int[stems.length];
    documentsWith = new int[stems.length];
    headsWith = new int[stems.length];
    count(documents);
    rarity = Arrays.stream(sentencesWith).mapToDouble(this::rarity).toArray();
  }

  private int[][] read(AnnotatedDocument document) {
    return document.sentences().stream().map(this::read).toArray(int[][]::new);
  }

  private int[] read(Sentence sentence) {
    int[] numbers = new int[sentence.tokens().size()];
    Arrays.setAll(numbers, i -> word(sentence.tokens().get(i)).number());
    return numbers;
  }

  private Word word(Token token) {
    Word known = byText.get(token.text());
    if (known == null) {
      known = read(token);
      byText.put(token.text(), known);
    }
    return known;
  }

  private Word read(Token token) {
    boolean event = vocabulary.isEvent(token);
    if (!isContent(token)) {
      return new Word(NONE, Optional.empty(), event);
    }
    String stem = vocabulary.stem(token.text());
    return new Word(numberOf(stem), Optional.of(stem), event);
  }

  private boolean isContent(Token token) {
    return Character.isLetter(token.text().codePointAt(0))
        && !vocabulary.common().contains(token.form());
  }

  private int numberOf(String stem) {
    return byStem.computeIfAbsent(stem, any -> byStem.size());
  }

  /** Numbers were given as the words came; now they follow the order of the stems. */
  private void renumber() {
    int[] order = new int[stems.length];
    for (int i = 0; i < stems.length; i++) {
      order[byStem.getOrDefault(stems[i], NONE)] = i;
      byStem.put(stems[i], i);
    }
    for (int[][] document : sentences.values()) {
      for (int[] words : document) {
        Arrays.setAll(words, i -> words[i] == NONE ? NONE : order[words[i]]);
      }
    }
  }

  private void count(Collection<AnnotatedDocument> documents) {
    List<AnnotatedDocument> sorted = new ArrayList<>(documents);
    sorted.sort(Comparator.comparing(document -> document.source().id()));
    Marks inSentence = new Marks(stems.length);
    Marks inDocument = new Marks(stems.length);
    Marks inHead = new Marks(stems.length);
    for (AnnotatedDocument document : sorted) {
      inDocument.next();
      inHead.next();
      for (Sentence sentence : document.sentences()) {
        sentenceCount++;
        inSentence.next();
        boolean head = sentence.paragraph() < Story.HEAD;
        for (int word : of(document, sentence)) {
          if (word != NONE) {
            sentencesWith[word] += inSentence.first(word);
            documentsWith[word] += inDocument.first(word);
            headsWith[word] += head ? inHead.first(word) : 0;
          }
        }
      }
    }
  }

  /** Tells what is met for the first time since it was told to begin anew. */
  private static final class Marks {
    private final int[] marks;
    private int mark;

    private Marks(int size) {
      marks = new int[size];
    }

    private void next() {
      mark++;
    }

    private int first(int word) {
      boolean first = marks[word] != mark;
      marks[word] = mark;
      return first ? 1 : 0;
    }
  }

  private double rarity(int sentencesWith) {
    return Math.log(1.0 + (double) sentenceCount / sentencesWith);
  }

  /** The words of a sentence, token by token; {@link #NONE} where there is no content word. */
  int[] of(AnnotatedDocument document, Sentence sentence) {
    int[][] all = sentences.getOrDefault(document.source().id(), new int[0][]);
    return sentence.index() < all.length ? all[sentence.index()] : new int[0];
  }

  int size() {
    return stems.length;
  }

  String stem(int word) {
    return stems[word];
  }

  /** How much a word tells: the rarer among the sentences, the more. */
  double rarityOf(int word) {
    return rarity[word];
  }

  /** How much a stem tells; one that no sentence has counts as the rarest. */
  double rarityOf(String stem) {
    Integer word = byStem.get(stem);
    return word == null ? rarity(1) : rarity[word];
  }

  /** The stem of a token of the story; empty where it is no content word. */
  Optional<String> stem(Token token) {
    return byText.getOrDefault(token.text(), Word.UNKNOWN).stem();
  }

  /** Whether a token of the story is a noun for what news are about. */
  boolean isEvent(Token token) {
    return byText.getOrDefault(token.text(), Word.UNKNOWN).event();
  }

  boolean inSeveralDocuments(String stem) {
    Integer word = byStem.get(stem);
    return word != null && documentsWith[word] > 1;
  }

  /** In how many heads of articles a word stands. */
  int headsWith(int word) {
    return headsWith[word];
  }

  /** In how many heads of articles a stem stands. */
  int headsWith(String stem) {
    Integer word = byStem.get(stem);
    return word == null ? 0 : headsWith[word];
  }

  /** Different words, sorted. */
  static int[] different(List<int[]> words) {
    int[] all = new int[words.stream().mapToInt(some -> some.length).sum()];
    int count = 0;
    for (int[] some : words) {
      for (int word : some) {
        if (word != NONE) {
          all[count++] = word;
        }
      }
    }
    Arrays.sort(all, 0, count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[last++] = all[i];
      }
    }
    return Arrays.copyOf(all, last);
  }
}
