package org.crosscheck.align;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Utterance;

/**
 * Judges whether two quotations are one utterance: most of the shorter one's words, the rare ones
 * above all, stand in the longer one. Known different speakers need nearly all of the words and a
 * length that no stock phrase has.
 */
final class QuoteLikeness implements Likeness {
  /** With fewer words in common two quotations are no utterance, however short. */
  private static final int FEWEST = 3;

  /** Quotations longer than this with so many words in order are one, even if much was cut. */
  private static final int LONG_RUN = 6;

  private final Story story;
  private final Set<String> common;
  private final Map<String, List<String>> words = new HashMap<>();

  QuoteLikeness(Story story, Set<String> common) {
    this.story = story;
    this.common = common;
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    List<String> first = words.computeIfAbsent(a.claim().id(), id -> words(a.claim()));
    List<String> second = words.computeIfAbsent(b.claim().id(), id -> words(b.claim()));
    if (first.isEmpty() || second.isEmpty()) {
      return Judgement.of(0, "one has no words");
    }
    if (Collections.disjoint(first, second)) {
      return Judgement.of(0, "no word in common");
    }
    int run = longestRun(first, second);
    double share = share(first, second);
    long content = content(first, second);
    boolean whole = run == Math.min(first.size(), second.size()) && run >= FEWEST;
    if (run < FEWEST || (content < 2 && !whole)) {
      return Judgement.of(0, "too few words in common");
    }
    double needed = needed(a.claim(), b.claim(), run);
    double score = whole ? 1 : Math.min(1, share / needed * ENOUGH);
    if (a.sameSource(b) && !whole && run < LONG_RUN && share < 0.7) {
      return Judgement.of(Math.min(score, 0.3), "one article quotes two utterances");
    }
    return differentSpeakers(a.claim(), b.claim()) && !(whole && run > LONG_RUN) && share < 0.8
        ? Judgement.of(Math.min(score, 0.3), "different speakers")
        : Judgement.of(score, "%d words in a row are the same".formatted(run));
  }

  private static double needed(Claim a, Claim b, int run) {
    boolean sameSpeaker =
        speaker(a).isPresent() && !differentSpeakers(a, b) && speaker(b).isPresent();
    double base = sameSpeaker ? 0.45 : 0.55;
    return run >= LONG_RUN ? base : base + 0.05;
  }

  private static List<String> words(Claim claim) {
    return claim.value() instanceof Utterance said
        ? List.of(said.words().split("[^\\p{L}\\p{N}'\u2019]+")).stream()
            .filter(word -> !word.isBlank())
            .map(Stems::of)
            .toList()
        : List.of();
  }

  /** The share of the shorter one's words, weighed by rarity, that the longer one has. */
  private double share(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = new HashSet<>(a.size() <= b.size() ? b : a);
    Map<String, Double> weights = new TreeMap<>();
    shorter.forEach(word -> weights.put(word, weight(word)));
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double shared =
        weights.entrySet().stream()
            .filter(word -> longer.contains(word.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return common.contains(word) ? 0.5 : story.rarity(word);
  }

  private long content(List<String> a, List<String> b) {
    Set<String> other = new HashSet<>(b);
    return a.stream().distinct().filter(other::contains).filter(w -> !common.contains(w)).count();
  }

  private static int longestRun(List<String> a, List<String> b) {
    int[] previous = new int[b.size() + 1];
    int best = 0;
    for (String word : a) {
      int[] current = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        current[j] = word.equals(b.get(j - 1)) ? previous[j - 1] + 1 : 0;
        best = Math.max(best, current[j]);
      }
      previous = current;
    }
    return best;
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

  private static boolean differentSpeakers(Claim a, Claim b) {
    Optional<Set<String>> first = speaker(a);
    Optional<Set<String>> second = speaker(b);
    return first.isPresent()
        && second.isPresent()
        && first.get().stream().noneMatch(second.get()::contains);
  }
}
