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

  /** "deaths >= 23", as rule examples, logs and reports write it. */
  public String canonical() {
    return kind.id() + " " + value.canonical();
  }
}
