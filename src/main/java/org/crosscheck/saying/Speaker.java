package org.crosscheck.saying;

import java.util.Optional;

/**
 * Who speaks, as far as the article tells.
 *
 * @param name the person's fullest name in the article, or the description that the text gives ("a
 *     senior U.S. official"); empty when a pronoun or a bare noun is not settled
 * @param kind what may stand for this speaker later on
 * @param doubt why it is not settled, in words; empty when it is
 */
public record Speaker(Optional<String> name, Kind kind, Gender gender, String doubt) {

  /** What sort of speaker it is. */
  public enum Kind {
    PERSON,
    /** A single name of which nothing tells whether it is a person's or a body's. */
    NAME,
    /** Several people: "police", "officials". */
    PEOPLE,
    /** A company, an authority, a document that speaks for one. */
    BODY
  }

  static Speaker named(String name, Kind kind, Gender gender) {
    return new Speaker(Optional.of(name), kind, gender, "");
  }

  Speaker gender(Gender other) {
    return new Speaker(name, kind, other, doubt);
  }

  /** Nobody, because the one named only carried the words. */
  public static Speaker carrier(Speaker outlet) {
    return open(outlet.name().orElse("the outlet") + " carried the words of somebody not named");
  }

  static Speaker open(String doubt) {
    return new Speaker(Optional.empty(), Kind.PERSON, Gender.UNKNOWN, doubt);
  }
}
