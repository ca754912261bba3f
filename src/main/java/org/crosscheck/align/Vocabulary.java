package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.text.WordLists;

/**
 * The word lists that tell what surrounds a claim.
 *
 * @param common words that do not tell what a sentence is about
 * @param increments words that make a figure what is added to another
 * @param degrees how badly somebody is hurt, by word
 * @param past words that put a sentence into an earlier time than the story's own
 * @param saying the forms of verbs of saying
 * @param events the stems of nouns for what news are about: "accident"
 * @param irregular the first form of a word, by the forms that no spelling rule gives
 */
record Vocabulary(
    Set<String> common,
    Set<String> increments,
    Map<String, String> degrees,
    List<String> past,
    Set<String> saying,
    Set<String> events,
    Map<String, String> irregular,
    Subjects subjects) {
  static Vocabulary of(WordLists lists) {
    return new Vocabulary(
        Set.copyOf(lists.words("grammar-words")),
        Set.copyOf(lists.words("increments")),
        lists.meanings("injury-degrees"),
        lists.words("background-words"),
        Set.copyOf(lists.words("verbs-of-saying")),
        lists.words("event-nouns").stream().map(Stems::of).collect(Collectors.toSet()),
        irregular(lists),
        new Subjects(lists));
  }

  private static Map<String, String> irregular(WordLists lists) {
    Map<String, String> first = new HashMap<>();
    lists
        .meanings("irregular-forms")
        .forEach((word, forms) -> List.of(forms.split(" ")).forEach(f -> first.put(f, word)));
    lists.words("irregular-forms").forEach(word -> first.put(word, word));
    return first;
  }

  /** The form in which a word is compared: "took" and "taking" are one. */
  String stem(String word) {
    String first = irregular.get(word.toLowerCase(java.util.Locale.ROOT));
    return Stems.of(first == null ? word : first);
  }

  /** Whether a word is the past form of a verb that no spelling rule gives: "stolen". */
  boolean isPast(String word) {
    String first = irregular.get(word.toLowerCase(java.util.Locale.ROOT));
    return first != null && !first.equals(word);
  }
}
