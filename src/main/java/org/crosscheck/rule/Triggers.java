package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private static final int[] NO_NEEDS = {};

  private final List<Armed> armed;
  private final IdentityHashMap<Pattern, int[]> vetoes = new IdentityHashMap<>();
  private final TriggerTable table;

  /** How many different requirements there are; many patterns share one. */
  private final int needs;

  /**
   * A pattern with what a sentence needs to match it.
   *
   * @param needs numbers of requirements
   */
  record Armed(Rule rule, Pattern pattern, int[] needs) {}

  /**
   * Arms patterns.
   *
   * @param vetoes the requirements of negative patterns
   */
  Triggers(List<Armed> armed, Map<Pattern, int[]> vetoes, TriggerTable table, int needs) {
    this.armed = List.copyOf(armed);
    vetoes.forEach(this.vetoes::put);
    this.table = table;
    this.needs = needs;
  }

  static Triggers of(List<Rule> rules, Vocabulary vocabulary) {
    return new Arming(rules, vocabulary).armed();
  }

  /** In the order of the rules. */
  List<Armed> armed() {
    return armed;
  }

  /** The numbers of the requirements of a negative pattern. */
  int[] vetoNeeds(Pattern unless) {
    return vetoes.getOrDefault(unless, NO_NEEDS);
  }

  TriggerTable table() {
    return table;
  }

  int needs() {
    return needs;
  }

  /** Numbers the requirements of patterns, and notes which words and types meet them. */
  private static final class Arming {
    private final Rarity rarity;
    private final Vocabulary vocabulary;
    private final List<Armed> armed = new ArrayList<>();
    private final Map<String, TriggerTable.Row> byForm = new HashMap<>();
    private final Map<MentionType, TriggerTable.Row> byType = new EnumMap<>(MentionType.class);
    private final Map<Requirement, Integer> numbers = new HashMap<>();
    private final Map<Requirement, Set<String>> known = new HashMap<>();
    private final IdentityHashMap<Pattern, int[]> vetoes = new IdentityHashMap<>();

    Arming(List<Rule> rules, Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      rarity =
          new Rarity(vocabulary, rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
      for (Rule rule : rules) {
        rule.patterns().forEach(pattern -> arm(rule, pattern));
        rule.unless().forEach(pattern -> vetoes.put(pattern, numbers(pattern)));
      }
    }

    Triggers armed() {
      return new Triggers(armed, vetoes, TriggerTable.of(byForm, byType), numbers.size());
    }

    private void arm(Rule rule, Pattern pattern) {
      int[] own = numbers(pattern);
      Requirement rarest = rarity.rarest(pattern.needs());
      formsOf(rarest).forEach(form -> of(form).patterns().add(armed.size()));
      rarest.types().forEach(type -> of(type).patterns().add(armed.size()));
      armed.add(new Armed(rule, pattern, own));
    }

    private int[] numbers(Pattern pattern) {
      return pattern.needs().stream().mapToInt(this::number).sorted().distinct().toArray();
    }

    /** The number of a requirement, which from now on is met by its words and types. */
    private int number(Requirement need) {
      Integer known = numbers.get(need);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(need, number);
      formsOf(need).forEach(form -> of(form).needs().add(number));
      need.types().forEach(type -> of(type).needs().add(number));
      return number;
    }

    private Set<String> formsOf(Requirement need) {
      return known.computeIfAbsent(need, any -> forms(need, vocabulary));
    }

    private TriggerTable.Row of(String form) {
      return byForm.computeIfAbsent(form, any -> new TriggerTable.Row());
    }

    private TriggerTable.Row of(MentionType type) {
      return byType.computeIfAbsent(type, any -> new TriggerTable.Row());
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
    BitSet numbers = new BitSet(armed.size());
    BitSet met = new BitSet(needs);
    for (int i = 0; i < reading.size(); i++) {
      take(table.of(reading.form(i)), numbers, met);
    }
    reading.present().forEach(type -> take(table.of(type), numbers, met));
    List<Armed> possible = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      if (all(armed.get(i).needs, met)) {
        possible.add(armed.get(i));
      }
    }
    return new Candidates(possible, reading.size() + numbers.cardinality());
  }

  /**
   * Which requirements a sentence meets in any way in which a step may: also by a lemma that is no
   * form of its word.
   *
   * @param reading with lemmas
   */
  BitSet met(Reading reading) {
    BitSet unused = new BitSet(armed.size());
    BitSet met = new BitSet(needs);
    for (int i = 0; i < reading.size(); i++) {
      take(table.of(reading.form(i)), unused, met);
      take(table.of(reading.lemma(i)), unused, met);
    }
    reading.present().forEach(type -> take(table.of(type), unused, met));
    return met;
  }

  /**
   * Whether a negative pattern may match a sentence.
   *
   * @param met what {@link #met} gives for the sentence
   */
  boolean mayMatch(Pattern unless, BitSet met) {
    return all(vetoNeeds(unless), met);
  }

  private void take(int row, BitSet numbers, BitSet met) {
    if (row > 0) {
      setAll(setAll(row, numbers), met);
    }
  }

  /** Sets the bits of numbers that stand behind how many they are; where the next stand. */
  private int setAll(int at, BitSet bits) {
    int[] rows = table.rows();
    int end = at + 1 + rows[at];
    for (int i = at + 1; i < end; i++) {
      bits.set(rows[i]);
    }
    return end;
  }

  private static boolean all(int[] needed, BitSet met) {
    for (int need : needed) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
