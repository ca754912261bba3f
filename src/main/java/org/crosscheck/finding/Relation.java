package org.crosscheck.finding;

/**
 * How two claims stand to each other, with the reason in words for a reader. Every factory is named
 * for its type: {@code Relation.contradiction("no number is both 13 and at least 14")}.
 */
public record Relation(RelationType type, String reason) {
  public static Relation consistent(String reason) {
    return new Relation(RelationType.CONSISTENT, reason);
  }

  public static Relation indeterminate(String reason) {
    return new Relation(RelationType.INDETERMINATE, reason);
  }

  public static Relation imprecise(String reason) {
    return new Relation(RelationType.IMPRECISE, reason);
  }

  public static Relation scopeDiffers(String reason) {
    return new Relation(RelationType.SCOPE_DIFFERS, reason);
  }

  public static Relation update(String reason) {
    return new Relation(RelationType.UPDATE, reason);
  }

  public static Relation divergent(String reason) {
    return new Relation(RelationType.DIVERGENT, reason);
  }

  public static Relation setDiffers(String reason) {
    return new Relation(RelationType.SET_DIFFERS, reason);
  }

  public static Relation quoteVariant(String reason) {
    return new Relation(RelationType.QUOTE_VARIANT, reason);
  }

  public static Relation speakerDiffers(String reason) {
    return new Relation(RelationType.SPEAKER_DIFFERS, reason);
  }

  public static Relation contradiction(String reason) {
    return new Relation(RelationType.CONTRADICTION, reason);
  }
}
