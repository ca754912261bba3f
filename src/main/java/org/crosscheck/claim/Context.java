package org.crosscheck.claim;

import java.util.List;

/**
 * What stands around a claim and helps to tell which fact it is about.
 *
 * @param position where in the article it stands
 * @param paragraph the number of its paragraph, from 0
 * @param predicate the lemmas of the verb or noun that the rule matched the value with: "kill";
 *     empty if none
 * @param words the lemmas of the other content words of the clause and the sentence, in order,
 *     without the value and the names
 * @param names the names in the sentence as written, longest form: "Juan Guaido", "Caracas"
 */
public record Context(
    Position position,
    int paragraph,
    List<String> predicate,
    List<String> words,
    List<String> names) {
  public Context {
    predicate = List.copyOf(predicate);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** Where in an article a sentence stands. */
  public enum Position {
    HEADLINE,
    LEAD,
    BODY,
    CAPTION
  }
}
