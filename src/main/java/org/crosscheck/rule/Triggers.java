package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.MentionType;

/**
 * Finds the patterns that a sentence could match, by one thing that each pattern needs: a word in
 * any of its forms, or a type of value. What that costs depends on the sentence, not on the number
 * of rules.
 */
final class Triggers {
  private final List<Armed> armed = new ArrayList<>();
  private final Map<String, List<Integer>> byForm = new HashMap<>();
  private final Map<MentionType, List<Integer>> byType = new EnumMap<>(MentionType.class);

  /**
   * A pattern with what a sentence needs to match it.
   *
   * @param forms for each requirement the forms of its words
   */
  record Armed(Rule rule, Pattern pattern, List<Set<String>> forms, List<Set<MentionType>> types) {

    boolean couldMatch(Reading reading, Set<String> present) {
      for (int i = 0; i < forms.size(); i++) {
        if (!meets(i, reading, present)) {
          return false;
        }
      }
      return true;
    }

    private boolean meets(int i, Reading reading, Set<String> present) {
      for (MentionType type : types.get(i)) {
        if (reading.has(type)) {
          return true;
        }
      }
      Set<String> wanted = forms.get(i);
      boolean fewWanted = wanted.size() < present.size();
      Set<String> smaller = fewWanted ? wanted : present;
      Set<String> larger = fewWanted ? present : wanted;
      return smaller.stream().anyMatch(larger::contains);
    }
  }

  Triggers(List<Rule> rules, Vocabulary vocabulary) {
    Rarity rarity =
        new Rarity(vocabulary, rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> add(rule, pattern, vocabulary, rarity));
    }
  }

  private void add(Rule rule, Pattern pattern, Vocabulary vocabulary, Rarity rarity) {
    int number = armed.size();
    List<Requirement> needs = pattern.needs();
    List<Set<String>> forms = needs.stream().map(need -> forms(need, vocabulary)).toList();
    armed.add(new Armed(rule, pattern, forms, needs.stream().map(Requirement::types).toList()));
    Requirement best = rarity.rarest(needs);
    for (String form : forms.get(needs.indexOf(best))) {
      byForm.computeIfAbsent(form, any -> new ArrayList<>(1)).add(number);
    }
    for (MentionType type : best.types()) {
      byType.computeIfAbsent(type, any -> new ArrayList<>(1)).add(number);
    }
  }

  static Set<String> forms(Requirement need, Vocabulary vocabulary) {
    Set<String> forms = new HashSet<>();
    need.words().forEach(word -> forms.addAll(vocabulary.forms(word)));
    return forms;
  }

  /**
   * What a sentence could match.
   *
   * @param patterns in the order of the rules
   * @param steps how many words and patterns were looked at
   */
  record Candidates(List<Armed> patterns, long steps) {}

  Candidates candidates(Reading reading) {
    Set<String> present = new HashSet<>();
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < reading.size(); i++) {
      if (present.add(reading.form(i))) {
        numbers.addAll(byForm.getOrDefault(reading.form(i), List.of()));
      }
    }
    reading.present().forEach(type -> numbers.addAll(byType.getOrDefault(type, List.of())));
    List<Armed> possible =
        numbers.stream()
            .map(armed::get)
            .filter(pattern -> pattern.couldMatch(reading, present))
            .toList();
    return new Candidates(possible, reading.size() + numbers.size());
  }
}
