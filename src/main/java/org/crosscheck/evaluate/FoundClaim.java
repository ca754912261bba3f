package org.crosscheck.evaluate;

import com.google.gson.JsonObject;
import org.crosscheck.claim.Claim;
import org.crosscheck.evaluate.Gold.Stretch;
import org.crosscheck.text.Span;

/** A claim of the findings in the terms of the gold. */
record FoundClaim(String id, Stretch place, String text, String type, JsonObject value) {

  static FoundClaim of(Claim claim) {
    Span span = claim.provenance().span();
    String file = claim.provenance().source().file().replaceAll("/+$", "");
    return new FoundClaim(
        claim.id(),
        new Stretch(file.substring(file.lastIndexOf('/') + 1), span.start(), span.end()),
        claim.provenance().words(),
        claim.type().word(),
        Fields.of(claim.value()));
  }
}
