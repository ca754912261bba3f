package org.crosscheck.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crosscheck.claim.Claim;

/**
 * What a decision on a finding was about: its values and its sources. Another wording around the
 * values leaves it the same, and so does another name of the folder; another value, or a source
 * more or less, does not.
 */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(Verdict verdict) {
    StringBuilder values = new StringBuilder(verdict.type().word());
    verdict.alignment().claims().stream()
        .map(Fingerprint::value)
        .sorted()
        .distinct()
        .forEach(values::append);
    return sha256(values.toString()).substring(0, DIGITS);
  }

  private static String value(Claim claim) {
    String file = claim.provenance().source().file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "\n" + name + "\t" + claim.modality().word() + "\t" + claim.canonical();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
