package org.crosscheck.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;

/**
 * What a decision on a finding was about: its values and its sources. Another wording around the
 * values leaves it the same, and so does another name of the folder; another value, or a source
 * more or less, does not.
 */
public final class Fingerprint {
  private static final int DIGITS = 16;

  /** Of each value of a finding; enough to tell the values of one finding apart. */
  private static final int DIGITS_OF_A_PART = 8;

  private static final String BETWEEN = "-";

  private Fingerprint() {}

  /** Made of a part for the type and one for each value, so that two can be held together. */
  static String of(Verdict verdict) {
    return Stream.concat(
            Stream.of(verdict.type().word()),
            verdict.alignment().claims().stream().map(Fingerprint::value).sorted().distinct())
        .map(words -> of(words).substring(0, DIGITS_OF_A_PART))
        .collect(Collectors.joining(BETWEEN));
  }

  /** How much of the values two findings have in common, from 0 to 1. */
  static double common(String one, String other) {
    List<String> first = values(one);
    List<String> second = values(other);
    int larger = Math.max(first.size(), second.size());
    long both = first.stream().filter(Set.copyOf(second)::contains).count();
    return larger == 0 ? 0 : (double) both / larger;
  }

  private static List<String> values(String fingerprint) {
    return Arrays.stream(fingerprint.split(BETWEEN)).skip(1).distinct().toList();
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
