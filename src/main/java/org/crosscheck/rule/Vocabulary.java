package org.crosscheck.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crosscheck.text.WordLists;

/** The words that patterns may refer to: forms of words, and word lists by name. */
final class Vocabulary {
  private static final String CLAUSE_ENDS = "clause-ends";
  private static final String COMMON = "common-words";

  private static final String NUMBERS = "number-words";
  private static final String UNITS = "units";

  private final WordLists lists;
  private final Forms forms;
  private final Map<String, Phrases> phrases = new HashMap<>();
  private final Map<String, List<Atom>> steps = new HashMap<>();
  private final Map<String, Atoms.Named> named = new HashMap<>();
  private final Map<String, Element> shared = new HashMap<>();
  private final Set<String> clauseEnds;

  Vocabulary(WordLists lists) {
    this.lists = lists;
    forms = new Forms(lists);
    clauseEnds = Set.copyOf(words(CLAUSE_ENDS));
  }

  private Collection<String> words(String list) {
    return lists.has(list) ? lists.words(list) : List.of();
  }

  boolean hasList(String name) {
    return lists.has(name);
  }

  /** The entries of a list as they stand there, in lower case. */
  List<String> entries(String name) {
    return lists.words(name);
  }

  List<String> listNames() {
    return lists.names();
  }

  /** The lists that no pattern names. */
  Set<String> unaskedLists() {
    return lists.unasked();
  }

  Set<String> forms(String word) {
    return forms.of(word);
  }

  /** The steps that words of a pattern stand for; the same few words stand in most patterns. */
  List<Atom> steps(String written) {
    return steps.computeIfAbsent(written, this::made);
  }

  /** The same for words that are to stand as they are written. */
  List<Atom> quoted(String written, Supplier<List<Atom>> made) {
    return steps.computeIfAbsent("'" + written, any -> made.get());
  }

  private List<Atom> made(String written) {
    return Wording.tokens(written).stream()
        .<Atom>map(token -> new Atom.Word(token, forms(token)))
        .toList();
  }

  /** What a name in a pattern stands for: the same step each time, so that it is tried once. */
  Atoms.Named named(String written, Supplier<Atoms.Named> meaning) {
    return named.computeIfAbsent(written, any -> meaning.get());
  }

  Phrases list(String name) {
    return phrases.computeIfAbsent(name, any -> new Phrases(lists.words(name), forms));
  }

  /** Shared patterns by name, for the one who reads the rules. */
  Map<String, Element> shared() {
    return shared;
  }

  /** Number words with their figures. */
  Map<String, String> numbers() {
    return lists.has(NUMBERS) ? lists.meanings(NUMBERS) : Map.of();
  }

  /** What measures are given in, in lower case; nothing where no list has them. */
  Set<String> units() {
    return lists.has(UNITS)
        ? lists.meanings(UNITS).values().stream()
            .map(unit -> unit.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** Words at which a clause ends, whatever stands before them. */
  Set<String> clauseEnds() {
    return clauseEnds;
  }

  /** Words that most sentences have, so that they tell little about what a sentence says. */
  Set<String> common() {
    return lists.has(COMMON) ? lists.meanings(COMMON).keySet() : Set.of();
  }
}
