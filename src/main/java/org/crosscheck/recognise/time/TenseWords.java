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
  private static final String ANNOUNCED = "past, of a plan";

  private final Set<String> commands;
  private final Set<String> postponing;
  private final Set<String> plans;
  private final Set<String> plansOfMany;
  private final Set<String> phrases;
  private final Set<String> going;
  private final Set<String> announced;

  TenseWords(WordLists lists) {
    commands = meaning(lists, COMMAND);
    postponing = meaning(lists, POSTPONED);
    plans = meaning(lists, PLAN);
    phrases = meaning(lists, PLAN_OF_MANY);
    plansOfMany = firstWords(meaning(lists, PLAN_OF_MANY));
    going = meaning(lists, GOING);
    announced = meaning(lists, ANNOUNCED);
  }

  /** "Set a date" at the head of a sentence is a command. */
  boolean isCommand(String form) {
    return commands.contains(form);
  }

  /** "Postponed the vote to Monday". */
  boolean isPostponing(String form) {
    return postponing.contains(form);
  }

  /** "Arrives on Friday": the present of what is planned. */
  boolean isPlan(String form) {
    return plans.contains(form);
  }

  /** "They arrive on Friday": the same of several. */
  boolean isPlanOfMany(String form) {
    return plansOfMany.contains(form);
  }

  /** "They are meeting on Friday". */
  boolean isGoingOn(String form) {
    return going.contains(form);
  }

  /** "The visit on July 13 was confirmed", before or after that day. */
  boolean isAnnounced(String form) {
    return announced.contains(form);
  }

  static Tense tense(String meaning) {
    return switch (meaning) {
      case "past", COMMAND, POSTPONED, ANNOUNCED -> Tense.PAST;
      case "future", PLAN, PLAN_OF_MANY, GOING -> Tense.FUTURE;
      default -> Tense.OPEN;
    };
  }

  /** "Strike on": a phrase that is one behind its subject only. */
  boolean isPlanPhrase(String phrase) {
    return phrases.contains(phrase);
  }

  /** "Strike on": the word that must not be a noun. */
  private static Set<String> firstWords(Set<String> phrases) {
    return phrases.stream()
        .map(phrase -> phrase.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> meaning(WordLists lists, String tense) {
    return lists.meanings("tense-words").entrySet().stream()
        .filter(entry -> entry.getValue().equals(tense))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
