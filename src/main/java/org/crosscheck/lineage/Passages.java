package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crosscheck.lineage.Folding.Word;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;

/**
 * Finds the sentences that two documents share, or that one has twice, word for word or nearly so:
 * sentences that have a rare run of five words in common (as Smith and others do in passim, 2014)
 * are aligned word by word. Linear in the number of words: runs that occur too often to tell
 * anything are left out.
 */
final class Passages {
  private static final int RUN = 5;

  /** A run in more places than this is a stock phrase. */
  private static final int COMMON = 40;

  /** The fewest words that make a passage. */
  private static final int SHORTEST = 8;

  /** Of these so many must be neither grammatical words nor names: titles and names recur. */
  private static final int CONTENT = 2;

  /** Below this share of common words a passage must have a run as long as {@link #LONG}. */
  private static final double ALIKE = 0.65;

  /** A run of words that no two writers hit on, unlike "dead after a 7.1 magnitude earthquake". */
  private static final int LONG = 10;

  /** The share of common words of what one article has twice: items of a list are alike, too. */
  private static final double REPEATED = 0.8;

  /** How many sentences away a copied neighbour may stand that vouches for a short passage. */
  private static final int NEIGHBOUR = 2;

  private final Folding folding;
  private final Set<String> grammar;

  Passages(WordLists lists) {
    folding = new Folding(lists);
    grammar = Set.copyOf(lists.words("grammar-words"));
  }

  /** A sentence of a document, by their numbers. */
  record Place(int document, int sentence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return document != other.document
          ? Integer.compare(document, other.document)
          : Integer.compare(sentence, other.sentence);
    }
  }

  /** Where two copies stand. */
  record Pair(Place a, Place b) implements Comparable<Pair> {
    boolean isAcross() {
      return a.document != b.document;
    }

    @Override
    public int compareTo(Pair other) {
      int order = a.compareTo(other.a);
      return order != 0 ? order : b.compareTo(other.b);
    }
  }

  /** All passages that documents share or repeat, by where they stand. */
  Map<Pair, Passage> of(List<AnnotatedDocument> documents) {
    Map<Place, List<Word>> words = words(documents);
    Map<Pair, Passage> copies = new TreeMap<>();
    Map<Pair, Passage> shorter = new TreeMap<>();
    for (Pair pair : candidates(words)) {
      Optional<Passage> passage = Alignments.best(words(words, pair.a), words(words, pair.b));
      passage
          .filter(found -> pair.isAcross() || found.similarity() >= REPEATED)
          .ifPresent(found -> (isCopy(found) ? copies : shorter).put(pair, found));
    }
    Set<Pair> sure = Set.copyOf(copies.keySet());
    shorter.forEach(
        (pair, passage) -> {
          if (pair.isAcross() && isWhole(passage) && besideCopy(pair, sure)) {
            copies.put(pair, passage);
          }
        });
    return copies;
  }

  /** A short sentence that is nearly all the same, such as a quotation cut off from the next. */
  private static boolean isWhole(Passage passage) {
    return passage.run() >= RUN && passage.similarity() >= ALIKE;
  }

  private static boolean besideCopy(Pair pair, Set<Pair> copies) {
    for (int i = -NEIGHBOUR; i <= NEIGHBOUR; i++) {
      for (int j = -NEIGHBOUR; j <= NEIGHBOUR; j++) {
        Place a = new Place(pair.a.document, pair.a.sentence + i);
        Place b = new Place(pair.b.document, pair.b.sentence + j);
        if (copies.contains(new Pair(a, b))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Word> words(Map<Place, List<Word>> words, Place place) {
    return words.getOrDefault(place, List.of());
  }

  private Map<Place, List<Word>> words(List<AnnotatedDocument> documents) {
    Map<Place, List<Word>> words = new TreeMap<>();
    for (int d = 0; d < documents.size(); d++) {
      for (Sentence sentence : documents.get(d).sentences()) {
        words.put(new Place(d, sentence.index()), folding.words(sentence));
      }
    }
    return words;
  }

  private static Set<Pair> candidates(Map<Place, List<Word>> words) {
    Map<Run, List<Place>> index = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach((place, list) -> runs(list, numbers, run -> note(index, run, place)));
    Set<Pair> pairs = new java.util.TreeSet<>();
    for (List<Place> places : index.values()) {
      if (places.size() <= COMMON) {
        addPairs(places, pairs);
      }
    }
    return pairs;
  }

  /** Five words, by their numbers. */
  private record Run(int first, int second, int third, int fourth, int fifth) {}

  private static void runs(List<Word> words, Map<String, Integer> numbers, Consumer<Run> each) {
    int most = Math.min(words.size(), Alignments.LONGEST);
    if (most < RUN) {
      return;
    }
    int[] run = new int[RUN];
    for (int i = 0; i < most; i++) {
      System.arraycopy(run, 1, run, 0, RUN - 1);
      run[RUN - 1] = numbers.computeIfAbsent(words.get(i).form(), word -> numbers.size());
      if (i >= RUN - 1) {
        each.accept(new Run(run[0], run[1], run[2], run[3], run[4]));
      }
    }
  }

  private static void note(Map<Run, List<Place>> index, Run run, Place place) {
    List<Place> places = index.computeIfAbsent(run, key -> new ArrayList<>());
    if (places.size() <= COMMON) {
      places.add(place);
    }
  }

  private static void addPairs(List<Place> places, Set<Pair> pairs) {
    for (Place a : places) {
      for (Place b : places) {
        if (a.document < b.document || (a.document == b.document && a.sentence < b.sentence)) {
          pairs.add(new Pair(a, b));
        }
      }
    }
  }

  private boolean isCopy(Passage passage) {
    boolean alike = passage.run() >= LONG || passage.similarity() >= ALIKE;
    if (passage.matched() < SHORTEST || !alike) {
      return false;
    }
    Set<String> other = new java.util.HashSet<>();
    passage.b().forEach(word -> other.add(word.form()));
    long content =
        passage.a().stream()
            .filter(word -> other.contains(word.form()))
            .filter(word -> !word.capitalised() && !grammar.contains(word.form()))
            .count();
    return content >= CONTENT;
  }
}
