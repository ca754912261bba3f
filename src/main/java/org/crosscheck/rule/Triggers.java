package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.claim.MentionType;

/**
 * Finds the patterns that a sentence could match, by one thing that each pattern needs: a word in
 * any of its forms, or a type of value. What that costs depends on the sentence, not on the number
 * of rules.
 */
final class Triggers {
  private static final Words NONE = new Words();

  private final List<Armed> armed = new ArrayList<>();
  private final Map<String, Words> byForm = new HashMap<>();
  private final Map<MentionType, Words> byType = new EnumMap<>(MentionType.class);

  /** How many different requirements there are; many patterns share one. */
  private int needs;

  /**
   * A pattern with what a sentence needs to match it.
   *
   * @param needs numbers of requirements
   */
  record Armed(Rule rule, Pattern pattern, BitSet needs) {}

  /** What a word or a type of value does. */
  private static final class Words {
    /** The patterns that are looked at because of it. */
    private final List<Integer> patterns = new ArrayList<>(1);

    /** The requirements that it meets. */
    private final List<Integer> needs = new ArrayList<>(1);
  }

  Triggers(List<Rule> rules, Vocabulary vocabulary) {
    Rarity rarity =
        new Rarity(vocabulary, rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
    Map<Requirement, Integer> numbers = new HashMap<>();
    Map<Requirement, Set<String>> known = new HashMap<>();
    Function<Requirement, Set<String>> formsOf =
        need -> known.computeIfAbsent(need, any -> forms(need, vocabulary));
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        BitSet own = new BitSet();
        pattern.needs().forEach(need -> own.set(number(need, formsOf, numbers)));
        look(rarity.rarest(pattern.needs()), armed.size(), formsOf);
        armed.add(new Armed(rule, pattern, own));
      }
    }
  }

  /** The number of a requirement, which from now on is met by its words and types. */
  private int number(
      Requirement need,
      Function<Requirement, Set<String>> formsOf,
      Map<Requirement, Integer> numbers) {
    Integer known = numbers.get(need);
    if (known != null) {
      return known;
    }
    int number = needs++;
    numbers.put(need, number);
    formsOf.apply(need).forEach(form -> of(form).needs.add(number));
    need.types().forEach(type -> of(type).needs.add(number));
    return number;
  }

  private void look(Requirement best, int pattern, Function<Requirement, Set<String>> formsOf) {
    formsOf.apply(best).forEach(form -> of(form).patterns.add(pattern));
    best.types().forEach(type -> of(type).patterns.add(pattern));
  }

  private Words of(String form) {
    return byForm.computeIfAbsent(form, any -> new Words());
  }

  private Words of(MentionType type) {
    return byType.computeIfAbsent(type, any -> new Words());
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
    BitSet numbers = new BitSet(armed.size());
    BitSet met = new BitSet(needs);
    for (int i = 0; i < reading.size(); i++) {
      take(byForm.getOrDefault(reading.form(i), NONE), numbers, met);
    }
    reading.present().forEach(type -> take(byType.getOrDefault(type, NONE), numbers, met));
    List<Armed> possible = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      if (all(armed.get(i).needs, met)) {
        possible.add(armed.get(i));
      }
    }
    return new Candidates(possible, reading.size() + numbers.cardinality());
  }

  private static void take(Words here, BitSet numbers, BitSet met) {
    for (int i = 0; i < here.patterns.size(); i++) {
      numbers.set(here.patterns.get(i));
    }
    for (int i = 0; i < here.needs.size(); i++) {
      met.set(here.needs.get(i));
    }
  }

  private static boolean all(BitSet needed, BitSet met) {
    for (int need = needed.nextSetBit(0); need >= 0; need = needed.nextSetBit(need + 1)) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
