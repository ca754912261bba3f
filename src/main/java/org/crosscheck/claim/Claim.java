package org.crosscheck.claim;

import java.util.Optional;

/**
 * What a source says with a mention, in comparable form.
 *
 * @param id unique in one check; the same for the same article and words, whatever else is checked
 */
public record Claim(
    String id,
    Kind kind,
    Value value,
    Subject subject,
    Scope scope,
    Modality modality,
    Optional<Attribution> attribution,
    Provenance provenance,
    Context context) {

  public ClaimType type() {
    return kind.type();
  }

  public String sourceId() {
    return provenance.source().id();
  }

  /**
   * What is to be known of how it is put forward; empty for a plain statement, and for names and
   * quotations, which say nothing of that.
   */
  public String stance() {
    if (type() == ClaimType.NAME || type() == ClaimType.QUOTE) {
      return "";
    }
    return switch (modality) {
      case ASSERTED, REPORTED -> "";
      case NEGATED -> "negated";
      case DENIED -> "denied";
      case HYPOTHETICAL -> "hypothetical";
      case PLANNED -> "planned";
      case QUESTION -> "in question";
    };
  }

  /** The same, limited in another way. */
  public Claim limited(Scope other) {
    return new Claim(id, kind, value, subject, other, modality, attribution, provenance, context);
  }

  /** That of its id: a claim is looked up often, and has many parts. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** "deaths >= 23", as rule examples, logs and reports write it. */
  public String canonical() {
    return kind.id() + " " + value.canonical();
  }
}
