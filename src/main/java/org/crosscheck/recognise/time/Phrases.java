package org.crosscheck.recognise.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.text.WordLists;

/** The entries of a word list, each of one or several words; finds the longest at a place. */
final class Phrases<T> {
  /** Cuts an entry as the tokeniser cuts a text. */
  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,:/]\\d+)*|'(?:s|ll)\\b|\\p{L}+|[^\\s]");

  private record Entry<T>(List<String> words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  Phrases(WordLists lists, String name, Function<String, T> meaning) {
    lists
        .meanings(name)
        .forEach(
            (words, means) -> {
              Entry<T> entry = new Entry<>(cut(words), meaning.apply(means));
              byFirst.computeIfAbsent(entry.words.get(0), first -> new ArrayList<>()).add(entry);
            });
    byFirst
        .values()
        .forEach(
            entries ->
                entries.sort(Comparator.comparingInt((Entry<T> e) -> e.words.size()).reversed()));
  }

  private static List<String> cut(String entry) {
    List<String> words = new ArrayList<>();
    StringTokenizer chunks = new StringTokenizer(entry);
    while (chunks.hasMoreTokens()) {
      addWords(chunks.nextToken(), words);
    }
    return words;
  }

  /** Most entries are plain words, which need no cutting. */
  private static void addWords(String chunk, List<String> words) {
    if (isLetters(chunk)) {
      words.add(chunk);
      return;
    }
    Matcher matcher = TOKEN.matcher(chunk);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  Optional<Match<T>> at(Words words, int start) {
    for (Entry<T> entry : byFirst.getOrDefault(words.form(start), List.of())) {
      if (matches(entry, words, start)) {
        return Optional.of(new Match<>(start + entry.words.size(), entry.meaning));
      }
    }
    return Optional.empty();
  }

  /** The longest entry that ends before {@code end}; its match gives where it starts. */
  Optional<Match<T>> endingAt(Words words, int end) {
    for (int start = Math.max(0, end - 5); start < end; start++) {
      Optional<Match<T>> found = at(words, start);
      if (found.isPresent() && found.get().end() == end) {
        return Optional.of(new Match<>(start, found.get().value()));
      }
    }
    return Optional.empty();
  }

  private static <T> boolean matches(Entry<T> entry, Words words, int start) {
    for (int i = 0; i < entry.words.size(); i++) {
      if (!entry.words.get(i).equals(words.form(start + i))) {
        return false;
      }
    }
    return true;
  }
}
