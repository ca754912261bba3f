package org.crosscheck.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.WordLists;

/**
 * The word lists that tell what surrounds a claim.
 *
 * @param common words that do not tell what a sentence is about
 * @param increments words that make a figure what is added to another
 * @param degrees how badly somebody is hurt, by word
 * @param past words that put a sentence into an earlier time than the story's own
 */
record Vocabulary(
    Set<String> common,
    Set<String> increments,
    Map<String, String> degrees,
    List<String> past,
    Subjects subjects) {
  static Vocabulary of(WordLists lists) {
    return new Vocabulary(
        Set.copyOf(lists.words("grammar-words")),
        Set.copyOf(lists.words("increments")),
        lists.meanings("injury-degrees"),
        lists.words("background-words"),
        new Subjects(lists));
  }
}
