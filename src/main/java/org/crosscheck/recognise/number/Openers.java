package org.crosscheck.recognise.number;

import java.util.HashSet;
import java.util.Set;

/**
 * The words in lower case that a number, an amount or an age may begin with. At any other, which is
 * nearly all of a text, no reader needs to look.
 */
final class Openers {
  /** Those that the readers themselves name. */
  private static final Set<String> NAMED =
      Set.of(
          "a", "an", "half", "quarter", "no", "not", "minus", "vague", "equals", "over", "under");

  private final Set<String> words = new HashSet<>(NAMED);

  Openers(Lexicon lexicon) {
    words.addAll(lexicon.numberWords());
    words.addAll(lexicon.vague.firstWords());
    words.addAll(lexicon.lone.firstWords());
    words.addAll(lexicon.idioms.firstWords());
    words.addAll(lexicon.agesByName.firstWords());
    words.addAll(lexicon.currencies.signs().firstWords());
    words.addAll(lexicon.currencies.names().firstWords());
  }

  /** Whether a reader must look at a word: all but plain ones, and plurals such as "twenties". */
  boolean mayOpen(String form, String written) {
    char first = written.charAt(0);
    boolean plain = first >= 'a' && first <= 'z' && written.length() > 1;
    return !plain || form.endsWith("s") || words.contains(form);
  }
}
