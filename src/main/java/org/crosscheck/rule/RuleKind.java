package org.crosscheck.rule;

import java.util.regex.Pattern;
import org.crosscheck.claim.Kind;

/**
 * A kind of claim as its {@code kind.yml} has it.
 *
 * @param unit what its figures count, where the text does not say; may be empty
 * @param file its path inside the rule folder
 */
public record RuleKind(Kind kind, String unit, String file) {
  /** What an id may be: small letters, digits and hyphens between them. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  static final String ID_EXPECTED = "expected small letters, digits and hyphens: people-died";

  static boolean isId(String word) {
    return ID.matcher(word).matches();
  }

  public String id() {
    return kind.id();
  }

  /** False where the kind's own file is broken, so that nothing is known of it but its folder. */
  boolean isKnown() {
    return !kind.title().isEmpty();
  }

  /** Whether the words of a claim are its value: a role, a name, a state. */
  boolean takesWords() {
    return switch (kind.type()) {
      case ROLE, NAME, STATUS -> true;
      default -> false;
    };
  }
}
