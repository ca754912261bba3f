package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * A passage that two sources share word for word or nearly so, or that one has twice.
 *
 * @param similarity the share of the words that are the same, from 0 to 1
 * @param drift whether what differs carries meaning: a number, a name, a member of a list, a
 *     negation, a condition
 */
public record SharedPassage(
    String id, Place a, Place b, double similarity, boolean drift, List<Difference> differences) {
  public SharedPassage {
    differences = List.copyOf(differences);
  }

  /** Whether one source has it twice. */
  public boolean isRepeated() {
    return a.source().id().equals(b.source().id());
  }

  /** Where the passage stands in one of the two sources, and its words. */
  public record Place(Source source, Span span, String words) {}

  /**
   * What differs.
   *
   * @param a the words in the first source; empty span where it has none
   * @param b the words in the second source; empty span where it has none
   * @param what the kind of difference, in words: "a country is in one list only: Mexico"
   * @param meaningful whether it carries meaning, or is style
   */
  public record Difference(Span a, Span b, String what, boolean meaningful) {}
}
