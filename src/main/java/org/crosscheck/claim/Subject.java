package org.crosscheck.claim;

import java.util.List;

/**
 * What a claim is about: the thing counted, the person whose age it is, who must leave.
 *
 * @param text as the article has it: "foreign tourists"; empty when the sentence does not say
 * @param head the lemma of the head noun: "tourist"; for a person the last name in lower case
 * @param modifiers the lemmas of the other words that narrow it, sorted: "foreign"
 */
public record Subject(String text, String head, List<String> modifiers) {
  public static final Subject UNSTATED = new Subject("", "", List.of());

  public Subject {
    modifiers = List.copyOf(modifiers);
  }
}
