package org.crosscheck.rule;

import org.crosscheck.claim.Kind;

/**
 * A kind of claim as its {@code kind.yml} has it.
 *
 * @param unit what its figures count, where the text does not say; may be empty
 * @param file its path inside the rule folder
 */
public record RuleKind(Kind kind, String unit, String file) {
  public String id() {
    return kind.id();
  }

  /** Whether the words of a claim are its value: a role, a name, a state. */
  boolean takesWords() {
    return switch (kind.type()) {
      case ROLE, NAME, STATUS -> true;
      default -> false;
    };
  }
}
