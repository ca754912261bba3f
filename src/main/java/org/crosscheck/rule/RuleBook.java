package org.crosscheck.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.Sentence;

/** Rules that were read and found good, ready to run. Safe for use by several threads. */
public final class RuleBook {
  private final List<RuleKind> kinds;
  private final List<Rule> rules;
  private final Grammar grammar;
  private final Triggers triggers;
  private final Map<String, String> disabled;

  RuleBook(List<RuleKind> kinds, List<Rule> rules, Grammar grammar, Map<String, String> disabled) {
    this(kinds, rules, grammar, Triggers.of(rules, grammar.vocabulary()), disabled);
  }

  RuleBook(
      List<RuleKind> kinds,
      List<Rule> rules,
      Grammar grammar,
      Triggers triggers,
      Map<String, String> disabled) {
    this.kinds = kinds;
    this.rules = rules;
    this.grammar = grammar;
    this.triggers = triggers;
    this.disabled = Map.copyOf(disabled);
  }

  /**
   * Reads a folder of rules.
   *
   * @param files what each file holds, by its path inside the folder ("deaths/people-died.yml")
   * @throws RuleProblems with all that is wrong, in all files
   */
  public static RuleBook read(Map<String, String> files) {
    return read(files, List.of(), Map.of());
  }

  /**
   * Reads a folder of rules.
   *
   * @param unreadable what is known to be wrong already, such as files that could not even be read
   * @param shown what a reader calls a file, by its path inside the folder; that path if missing
   * @throws RuleProblems with all that is wrong, in all files
   */
  public static RuleBook read(
      Map<String, String> files, List<RuleProblem> unreadable, Map<String, String> shown) {
    return new RuleFolder(files, unreadable, shown).read();
  }

  /**
   * Lays a folder of rules over another: a file replaces the one of the same path, a rule the one
   * of the same id, a shared pattern the one of the same name.
   */
  public static Overlay laidOver(Map<String, String> below, Map<String, String> above) {
    return Overlay.of(below, above);
  }

  /** Sorted by id. */
  public List<RuleKind> kinds() {
    return kinds;
  }

  /** Sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  public Optional<RuleKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The files of the rules that are switched off, by the ids of the rules. */
  public Map<String, String> disabled() {
    return disabled;
  }

  /** The same with one rule only. */
  public RuleBook only(Rule rule) {
    return new RuleBook(kinds, List.of(rule), grammar, Map.of());
  }

  /**
   * Where the rules match a sentence. It is tagged only if it holds what some rule needs.
   *
   * @param sentence without tags
   * @param mentions those that begin in the sentence, in order
   */
  public Matches matches(
      Sentence sentence, Collection<Mention> mentions, UnaryOperator<Sentence> tagger) {
    Reading reading = reading(sentence, mentions);
    Triggers.Candidates candidates = triggers.candidates(reading);
    if (candidates.patterns().isEmpty()) {
      return new Matches(sentence, List.of(), candidates.steps(), Map.of());
    }
    return new Sweep(reading.tagged(tagger.apply(sentence)), triggers).run(candidates);
  }

  /** The word lists that no pattern names, sorted. */
  public Set<String> unaskedLists() {
    return grammar.vocabulary().unaskedLists();
  }

  Grammar grammar() {
    return grammar;
  }

  Triggers triggers() {
    return triggers;
  }

  /** The words of which one must stand in a sentence, in all their forms. */
  Set<String> forms(Requirement need) {
    return Triggers.forms(need, grammar.vocabulary());
  }

  Reading reading(Sentence sentence, Collection<Mention> mentions) {
    return new Reading(sentence, mentions, grammar.vocabulary().clauseEnds());
  }

  /**
   * What rules found in a sentence.
   *
   * @param sentence with tags if any rule was tried
   * @param matches by place, then by rule
   * @param steps how much work it was, in steps of the automata and words looked up
   * @param stepsByRule the steps of each rule that was tried, by its id
   */
  public record Matches(
      Sentence sentence, List<Match> matches, long steps, Map<String, Long> stepsByRule) {
    public Matches {
      matches = List.copyOf(matches);
      stepsByRule = Map.copyOf(stepsByRule);
    }
  }
}
