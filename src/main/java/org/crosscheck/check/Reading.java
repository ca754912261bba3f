package org.crosscheck.check;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;

/**
 * What was read in one document, by itself.
 *
 * @param mentions every value in it, claim or not
 */
public record Reading(AnnotatedDocument document, List<Mention> mentions, List<Claim> claims) {
  public Reading {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
