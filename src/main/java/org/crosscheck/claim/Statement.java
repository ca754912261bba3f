package org.crosscheck.claim;

/**
 * A role, a name or a state, in words.
 *
 * @param text in the form that rules give for comparing: "defence minister", "closed"
 */
public record Statement(String text) implements Value {
  @Override
  public String canonical() {
    return "= " + text;
  }
}
