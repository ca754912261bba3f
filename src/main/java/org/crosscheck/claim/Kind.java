package org.crosscheck.claim;

import java.util.Set;

/**
 * A kind of claim, as {@code rules/<kind>/kind.yml} declares it.
 *
 * @param id the folder's name: "deaths", "nation-count"
 * @param type the type that other programs know it by
 * @param title what a reader calls it: "People killed"
 * @param sameSubject what makes two claims of the kind be about one fact
 * @param growth whether its figure can only grow or only shrink as news comes in
 * @param severity how much a conflict matters, before figures and place in the article are weighed:
 *     "high", "medium", "low"
 * @param near ids of other kinds whose claims may be about the same fact: who one article calls
 *     evacuated another calls displaced
 */
public record Kind(
    String id,
    ClaimType type,
    String title,
    SameSubject sameSubject,
    Growth growth,
    String severity,
    Set<String> near) {
  public Kind {
    near = Set.copyOf(near);
  }

  /** A kind that is near no other. */
  public Kind(
      String id,
      ClaimType type,
      String title,
      SameSubject sameSubject,
      Growth growth,
      String severity) {
    this(id, type, title, sameSubject, growth, severity, Set.of());
  }

  /** Whether it says no more than its type does: the kind "money" of the type money. */
  public boolean isPlain() {
    return id.equals(type.word());
  }

  /**
   * Whether a claim of each kind may be about one fact: kinds that both say what they are about
   * must be the same or near each other; a plain amount may be anything.
   */
  public boolean mayMeet(Kind other) {
    return id.equals(other.id)
        || isPlain()
        || other.isPlain()
        || near.contains(other.id)
        || other.near.contains(id);
  }

  /** What two claims of a kind must share to be about one fact. */
  public enum SameSubject {
    /** Every claim of the kind in one story: one event has one toll. Scope still separates them. */
    STORY,
    /** The head noun, or one that includes it: passengers are people. */
    HEAD,
    /** The person or thing named: an age is somebody's. */
    NAME,
    /** What the sentences share, beyond the value: money, measures. */
    CONTEXT
  }

  /** How a figure may change without anybody having been wrong. */
  public enum Growth {
    ONLY_GROWS,
    ONLY_SHRINKS,
    FREE
  }
}
