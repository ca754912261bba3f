package org.crosscheck.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made of bytes. Bytes that begin with a zero are places in a list of words, figures and signs
 * that the readers look for, so that a few changed bytes make another sentence; all others are
 * taken for UTF-8.
 */
public final class Soup {
  private static final List<String> FRAGMENTS = fragments();

  private Soup() {}

  private static List<String> fragments() {
    try (InputStream in = Soup.class.getResourceAsStream("/fuzz/fragments.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().map(Soup::unescaped).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cannot be seen is written "\\u202e" in the list, the end of a line "\\n". */
  private static String unescaped(String written) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(written.replace("\\n", "\n").replace("\\s", " "))
        .replaceAll(
            found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
  }

  public static String text(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != 0) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < bytes.length; i++) {
      String fragment = FRAGMENTS.get((bytes[i] & 0xFF) % FRAGMENTS.size());
      text.append(fragment);
    }
    return text.toString();
  }

  /** The bytes in two halves, cut where the first byte says. */
  static List<byte[]> halves(byte[] bytes) {
    if (bytes.length < 2) {
      return List.of(bytes, bytes);
    }
    int cut = 1 + (bytes[0] & 0xFF) * (bytes.length - 1) / 256;
    return List.of(Arrays.copyOfRange(bytes, 1, cut), Arrays.copyOfRange(bytes, cut, bytes.length));
  }
}
