package org.crosscheck.recognise.time;

import java.util.Set;

/**
 * Tells "the truce will last six months" from "the last six months": the verb stands after an
 * auxiliary or "to", or right after its subject; the adjective after an article, a preposition, a
 * verb of the past, or at the head of a sentence.
 */
final class LastVerb {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "will", "would", "'ll", "'d", "wo", "shall", "should", "could", "can", "cannot", "may",
          "might", "must", "to", "did", "do", "does", "not", "n't", "never");

  /** "Compared to last three months": no infinitive. */
  private static final Set<String> BEFORE_TO =
      Set.of(
          "compared",
          "comparison",
          "up",
          "prior",
          "close",
          "similar",
          "back",
          "relative",
          "contrast",
          "identical",
          "equal");

  /** "Only", "still" and all in -ly may stand between an auxiliary and its verb. */
  private static final Set<String> ADVERBS =
      Set.of("only", "just", "also", "still", "even", "perhaps", "now", "then", "well", "ever");

  /** What stands before the adjective; a plain noun or pronoun is the subject of the verb. */
  private static final Set<String> BEFORE_ADJECTIVE =
      Set.of(
          "for",
          "in",
          "over",
          "during",
          "since",
          "within",
          "of",
          "from",
          "through",
          "throughout",
          "at",
          "on",
          "by",
          "about",
          "as",
          "with",
          "between",
          "across",
          "into",
          "after",
          "before",
          "the",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "'s",
          "and",
          "or",
          "but",
          "than",
          "first",
          "second",
          "past",
          "next",
          "final",
          "every",
          "each",
          "all",
          "is",
          "was",
          "are",
          "were",
          "be",
          "been",
          "being",
          "has",
          "had",
          "have",
          "this",
          "that");

  private LastVerb() {}

  /** Whether "last" at this place is a verb, given that a length of time comes after it. */
  static boolean isAt(Words words, int at, Lexicon lexicon) {
    if (!words.is(at, "last")) {
      return false;
    }
    int before = at - 1;
    while (isAdverb(words, before)) {
      before--;
    }
    if (words.in(before, AUXILIARIES)) {
      return !words.is(before, "to") || !words.in(before - 1, BEFORE_TO);
    }
    return before == at - 1 && isSubject(words, before, lexicon);
  }

  private static boolean isAdverb(Words words, int at) {
    String form = words.form(at);
    return words.in(at, ADVERBS) || (form.length() > 4 && form.endsWith("ly"));
  }

  private static boolean isSubject(Words words, int at, Lexicon lexicon) {
    String form = words.form(at);
    boolean past =
        form.endsWith("ed")
            || lexicon.tenses.at(words, at).filter(m -> m.value() == Tense.PAST).isPresent();
    return words.word(at) && !words.in(at, BEFORE_ADJECTIVE) && !past;
  }
}
