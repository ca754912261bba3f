package org.crosscheck.recognise.time;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.text.WordLists;

/** What the words of {@code tense-words} say beside past and future. */
final class TenseWords {
  private static final String COMMAND = "past or command";
  private static final String POSTPONED = "past, to the future";
  private static final String PLAN = "future, of a plan";
  private static final String PLAN_OF_MANY = "future, of a plan of many";
  private static final String GOING = "future, of a plan going on";
  private static final String OR_NOUN = "future, or a noun";
  private static final String ANNOUNCED = "past, of a plan";

  private final Map<String, String> meanings;
  private final Set<String> plansOfMany;

  TenseWords(WordLists lists) {
    meanings = lists.meanings("tense-words");
    plansOfMany = firstWords(meanings);
  }

  /** "Strike on": the word that must not be a noun. */
  private static Set<String> firstWords(Map<String, String> meanings) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().equals(PLAN_OF_MANY))
        .map(entry -> entry.getKey().split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  static Tense tense(String meaning) {
    return switch (meaning) {
      case "past", COMMAND, POSTPONED, ANNOUNCED -> Tense.PAST;
      case "future", PLAN, PLAN_OF_MANY, GOING, OR_NOUN -> Tense.FUTURE;
      default -> Tense.OPEN;
    };
  }

  private boolean means(String words, String meaning) {
    return meaning.equals(meanings.get(words));
  }

  /** "Set a date" at the head of a sentence is a command. */
  boolean isCommand(String form) {
    return means(form, COMMAND);
  }

  /** "Postponed the vote to Monday". */
  boolean isPostponing(String form) {
    return means(form, POSTPONED);
  }

  /** "Arrives on Friday": the present of what is planned. */
  boolean isPlan(String form) {
    return means(form, PLAN);
  }

  /** "They arrive on Friday": the same of several. */
  boolean isPlanOfMany(String form) {
    return plansOfMany.contains(form);
  }

  /** "Strike on": a phrase that is one behind its subject only. */
  boolean isPlanPhrase(String phrase) {
    return means(phrase, PLAN_OF_MANY);
  }

  /** "They are meeting on Friday". */
  boolean isGoingOn(String form) {
    return means(form, GOING);
  }

  /** "They plan a vigil on Friday", "the plan of Friday". */
  boolean isNounToo(String form) {
    return means(form, OR_NOUN);
  }

  /** "The visit on July 13 was confirmed", before or after that day. */
  boolean isAnnounced(String form) {
    return means(form, ANNOUNCED);
  }
}
