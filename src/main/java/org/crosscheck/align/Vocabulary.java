package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * The word lists that tell what surrounds a claim.
 *
 * @param common words that do not tell what a sentence is about
 * @param openers words at which another clause begins, and how far the words before it hold
 * @param stock phrases that belong to nobody, though they are quoted
 * @param changes verbs by which a figure becomes another one
 * @param superseded words that make a figure one that another has replaced, and where they stand
 * @param parts words that make a figure a part of another, and where they stand
 * @param totals words that make a figure the whole of what an article counts
 * @param increments words that make a figure what is added to another
 * @param degrees how badly somebody is hurt, by word
 * @param numbers the words for numbers: "three"
 * @param ordinals "second"
 * @param forecasts words before a figure that make it one that may come
 * @param past words that put a sentence into an earlier time than the story's own
 * @param others words before the noun for an event that make it another than the story's own
 * @param saying the forms of verbs of saying
 * @param events the stems of nouns for what news are about: "accident"
 * @param vehicles the stems of nouns for what carries people: "ship"
 * @param irregular the first form of a word, by the forms that no spelling rule gives
 * @param nouns those of these first forms that are no verbs
 * @param alike the stem that another is compared as: "seiz" for "hijack"
 * @param uses what a measure says of a thing, by the words behind it
 */
record Vocabulary(
    Set<String> common,
    Map<String, String> openers,
    List<String> stock,
    Set<String> changes,
    Map<String, String> superseded,
    Map<String, String> parts,
    Map<String, String> totals,
    Set<String> increments,
    Map<String, String> degrees,
    Set<String> numbers,
    Set<String> ordinals,
    Set<String> forecasts,
    List<String> past,
    Set<String> others,
    Set<String> saying,
    Set<String> events,
    Set<String> vehicles,
    Map<String, String> irregular,
    Set<String> nouns,
    Map<String, String> alike,
    Map<String, String> uses,
    Subjects subjects) {
  static Vocabulary of(WordLists lists) {
    return new Vocabulary(
        Set.copyOf(lists.words("grammar-words")),
        lists.meanings("clause-openers"),
        lists.words("stock-phrases"),
        Set.copyOf(lists.words("change-verbs")),
        lists.meanings("superseded-words"),
        lists.meanings("part-words"),
        lists.meanings("totals"),
        Set.copyOf(lists.words("increments")),
        lists.meanings("injury-degrees"),
        lists.meanings("number-words").keySet(),
        lists.meanings("ordinals").keySet(),
        Set.copyOf(lists.words("forecast-words")),
        lists.words("background-words"),
        Set.copyOf(lists.words("other-events")),
        Set.copyOf(lists.words("verbs-of-saying")),
        stems(lists, "event-nouns"),
        stems(lists, "vehicles"),
        irregular(lists),
        Set.copyOf(lists.words("irregular-nouns")),
        alike(lists),
        lists.meanings("measure-uses"),
        new Subjects(lists));
  }

  private static Set<String> stems(WordLists lists, String name) {
    return lists.words(name).stream().map(Stems::of).collect(Collectors.toSet());
  }

  private static Map<String, String> irregular(WordLists lists) {
    Map<String, String> first = new HashMap<>();
    lists
        .meanings("irregular-forms")
        .forEach((word, forms) -> List.of(forms.split(" ")).forEach(f -> first.put(f, word)));
    lists.words("irregular-forms").forEach(word -> first.put(word, word));
    return first;
  }

  private static Map<String, String> alike(WordLists lists) {
    Map<String, String> alike = new HashMap<>();
    lists
        .meanings("like-words")
        .forEach((word, other) -> alike.put(Stems.of(word), Stems.of(other)));
    return alike;
  }

  /** The form in which a word is compared: "took" and "taking" are one, "quake" is "earthquake". */
  String stem(String word) {
    String own = own(word);
    return alike.getOrDefault(own, own);
  }

  /** The stem of a word itself. */
  private String own(String word) {
    String first = irregular.get(word.toLowerCase(java.util.Locale.ROOT));
    return Stems.of(first == null ? word : first);
  }

  /** Whether a word is one for what news are about, not just like one: "strike", but not "hit". */
  boolean isEvent(Token token) {
    return events.contains(own(token.text()));
  }

  /** Whether a word is a form of a verb that no spelling rule gives: "sank", but not "men". */
  boolean isIrregularVerb(String word) {
    String first = irregular.get(word);
    return first != null && !nouns.contains(first);
  }

  /** Whether a word is the past form of a verb that no spelling rule gives: "stolen". */
  boolean isPast(String word) {
    String first = irregular.get(word.toLowerCase(java.util.Locale.ROOT));
    return first != null && !first.equals(word);
  }
}
