package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Utterance;

/** The words of a quotation, prepared once for being held against many others. */
final class Said {
  private static final int[] NOWHERE = {};

  private final List<String> words;
  private final Set<String> different;
  private final String[] sorted;
  private final double[] weights;
  private final double weight;
  private final Map<String, int[]> places = new HashMap<>();
  private final Optional<Set<String>> speaker;

  /**
   * @param weigh how much a word tells
   */
  Said(Claim claim, ToDoubleFunction<String> weigh) {
    words = words(claim);
    different = new HashSet<>(words);
    sorted = new TreeSet<>(different).toArray(String[]::new);
    weights = Arrays.stream(sorted).mapToDouble(weigh).toArray();
    weight = DoubleStream.of(weights).sum();
    Map<String, List<Integer>> found = new HashMap<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      found.computeIfAbsent(words.get(i), word -> new ArrayList<>(1)).add(i);
    }
    found.forEach(
        (word, at) -> places.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
    speaker = speaker(claim);
  }

  int size() {
    return words.size();
  }

  boolean sharesNoWord(Said other) {
    return java.util.Collections.disjoint(different, other.different);
  }

  /** The share of the shorter one's words, by what they tell, that the longer one has. */
  double share(Said other) {
    Said shorter = size() <= other.size() ? this : other;
    Said longer = size() <= other.size() ? other : this;
    double[] shared = new double[shorter.sorted.length];
    int count = 0;
    for (int i = 0; i < shorter.sorted.length; i++) {
      if (longer.different.contains(shorter.sorted[i])) {
        shared[count++] = shorter.weights[i];
      }
    }
    return shorter.weight == 0
        ? 0
        : DoubleStream.of(Arrays.copyOf(shared, count)).sum() / shorter.weight;
  }

  /** How many different words both have, but for some. */
  long shared(Said other, Set<String> common) {
    return different.stream()
        .filter(other.different::contains)
        .filter(word -> !common.contains(word))
        .count();
  }

  /** The most words in a row that both have. Only equal words are looked at. */
  int longestRun(Said other) {
    int[] run = new int[other.size() + 1];
    int[] row = new int[other.size() + 1];
    int best = 0;
    for (int i = 0; i < words.size(); i++) {
      // from the right, so that the run before is still that of the word before
      for (int place : other.places.getOrDefault(words.get(i), NOWHERE)) {
        run[place + 1] = (row[place] == i ? run[place] : 0) + 1;
        row[place + 1] = i + 1;
        best = Math.max(best, run[place + 1]);
      }
    }
    return best;
  }

  boolean namesSpeaker() {
    return speaker.isPresent();
  }

  boolean otherSpeaker(Said other) {
    return speaker.isPresent()
        && other.speaker.isPresent()
        && speaker.get().stream().noneMatch(other.speaker.get()::contains);
  }

  private static List<String> words(Claim claim) {
    return claim.value() instanceof Utterance said
        ? List.of(said.words().split("[^\\p{L}\\p{N}'\u2019]+")).stream()
            .filter(word -> !word.isBlank())
            .map(Stems::of)
            .toList()
        : List.of();
  }

  private static Optional<Set<String>> speaker(Claim claim) {
    if (!(claim.value() instanceof Utterance said) || said.speaker().isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    for (String word : said.speaker().get().split("[^\\p{L}]+")) {
      if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
        names.add(Stems.folded(word));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }
}
