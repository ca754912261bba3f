package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final List<Need> needs = new ArrayList<>();

  /**
   * A pattern with what a sentence needs to match it.
   *
   * @param needs numbers of requirements, which many patterns share
   */
  record Armed(Rule rule, Pattern pattern, List<Integer> needs) {}

  /** A requirement with the forms of its words. */
  private record Need(Set<String> forms, Set<MentionType> types) {

    boolean isMet(Reading reading, Set<String> present) {
      for (MentionType type : types) {
        if (reading.has(type)) {
          return true;
        }
      }
      boolean fewWanted = forms.size() < present.size();
      Set<String> larger = fewWanted ? present : forms;
      for (String form : fewWanted ? forms : present) {
        if (larger.contains(form)) {
          return true;
        }
      }
      return false;
    }
  }

  Triggers(List<Rule> rules, Vocabulary vocabulary) {
    Rarity rarity =
        new Rarity(vocabulary, rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
    Map<Requirement, Integer> numbers = new HashMap<>();
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> add(rule, pattern, vocabulary, rarity, numbers));
    }
  }

  private void add(
      Rule rule,
      Pattern pattern,
      Vocabulary vocabulary,
      Rarity rarity,
      Map<Requirement, Integer> numbers) {
    int number = armed.size();
    for (Requirement need : pattern.needs()) {
      if (numbers.putIfAbsent(need, needs.size()) == null) {
        needs.add(new Need(forms(need, vocabulary), need.types()));
      }
    }
    armed.add(
        new Armed(rule, pattern, pattern.needs().stream().map(numbers::get).distinct().toList()));
    Requirement best = rarity.rarest(pattern.needs());
    for (String form : needs.get(numbers.getOrDefault(best, 0)).forms()) {
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
    BitSet numbers = new BitSet(armed.size());
    for (int i = 0; i < reading.size(); i++) {
      if (present.add(reading.form(i))) {
        byForm.getOrDefault(reading.form(i), List.of()).forEach(numbers::set);
      }
    }
    reading.present().forEach(type -> byType.getOrDefault(type, List.of()).forEach(numbers::set));
    BitSet asked = new BitSet(needs.size());
    BitSet met = new BitSet(needs.size());
    List<Armed> possible = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      if (couldMatch(armed.get(i), reading, present, asked, met)) {
        possible.add(armed.get(i));
      }
    }
    return new Candidates(possible, reading.size() + numbers.cardinality());
  }

  /** Whether a sentence has all that a pattern needs; each requirement is looked at once. */
  private boolean couldMatch(
      Armed pattern, Reading reading, Set<String> present, BitSet asked, BitSet met) {
    for (int need : pattern.needs) {
      if (!asked.get(need)) {
        asked.set(need);
        met.set(need, needs.get(need).isMet(reading, present));
      }
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
