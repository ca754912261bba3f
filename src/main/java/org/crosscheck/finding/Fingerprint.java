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
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(Verdict verdict) {
    StringBuilder values = new StringBuilder(verdict.type().word());
    verdict.alignment().claims().stream()
        .map(Fingerprint::value)
        .sorted()
        .distinct()
        .forEach(values::append);
    return of(values.toString());
  }

  private static String value(Claim claim) {
    String file = claim.provenance().source().file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "\n" + name + "\t" + of(claim);
  }

  /** What a claim says, to tell the same from other: how it is put forward, and its value. */
  public static String of(Claim claim) {
    return claim.modality().word() + "\t" + claim.canonical();
  }

  /** The fingerprint of some words: the first 16 hexadecimal digits of their SHA-256. */
  public static String of(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
