package org.crosscheck.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Value;

/**
 * A rule as its file has it.
 *
 * @param id the name of the file
 * @param kind the name of its folder: what its claims are
 * @param patterns any of which may match
 * @param unless patterns that forbid a match which they overlap
 * @param value the value of all its claims, where their words carry none ("a man died": 1)
 * @param set what is true of all its claims: "status", "stance", "population", ...
 * @param priority the higher wins over rules that match the same value
 * @param file its path inside the rule folder
 */
public record Rule(
    String id,
    RuleKind kind,
    String summary,
    List<Pattern> patterns,
    List<Pattern> unless,
    Optional<Value> value,
    Map<String, String> set,
    int priority,
    List<Example> examples,
    String file) {
  public Rule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    set = Map.copyOf(set);
    examples = List.copyOf(examples);
  }

  /** The same without one of its negative patterns. */
  public Rule without(Pattern negative) {
    List<Pattern> others = unless.stream().filter(pattern -> pattern != negative).toList();
    return new Rule(id, kind, summary, patterns, others, value, set, priority, examples, file);
  }
}
