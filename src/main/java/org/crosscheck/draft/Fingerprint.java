package org.crosscheck.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crosscheck.claim.Claim;

/** What a decision on a finding was about; the same wherever in the draft it moves. */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(Assessment assessment) {
    StringBuilder about = new StringBuilder(assessment.judgement().word());
    about.append('\n').append(value(assessment.claim()));
    assessment.deciding().stream()
        .map(witness -> "\n" + witness.claim().sourceId() + "\t" + value(witness.claim()))
        .sorted()
        .distinct()
        .forEach(about::append);
    return sha256(about.toString()).substring(0, DIGITS);
  }

  private static String value(Claim claim) {
    return claim.modality().word() + "\t" + claim.canonical();
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
