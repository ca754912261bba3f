package org.crosscheck.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text decoded from bytes. A byte order mark settles the encoding and is not part of the text.
 * Without one the text is UTF-16 where every other byte is zero, else UTF-8 where it is valid, else
 * what the file declares, else Windows-1252.
 *
 * @param notes which encoding was taken, where it was not plain UTF-8
 */
record Decoded(String text, List<String> notes) {
  private static final int SAMPLE = 8192;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoded of(byte[] bytes, Optional<Charset> declared) throws UnreadableArticle {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, declared);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return marked(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return marked(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (mostlyZero(bytes, 1) && !mostlyZero(bytes, 0)) {
      return marked(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (mostlyZero(bytes, 0) && !mostlyZero(bytes, 1)) {
      return marked(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0, declared);
  }

  private static Decoded marked(byte[] bytes, int from, Charset charset) throws UnreadableArticle {
    String text = new String(bytes, from, bytes.length - from, charset);
    refuseBinary(text);
    return new Decoded(text, List.of("read as " + charset.name()));
  }

  private static Decoded utf8(byte[] bytes, int from, Optional<Charset> declared)
      throws UnreadableArticle {
    Optional<String> valid = strictly(bytes, from);
    if (valid.isPresent()) {
      refuseBinary(valid.get());
      return new Decoded(valid.get(), List.of());
    }
    Charset charset = declared.orElseGet(() -> fallback(bytes, from));
    String text = new String(bytes, from, bytes.length - from, charset);
    refuseBinary(text);
    return new Decoded(text, List.of("not valid UTF-8; read as " + shown(charset)));
  }

  private static String shown(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? "UTF-8 with the damaged letters replaced"
        : charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
  }

  private static Optional<String> strictly(byte[] bytes, int from) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 that is damaged in a few places is still UTF-8: most letters beyond ASCII are whole. */
  private static Charset fallback(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long damaged = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return whole > damaged ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /**
   * Whether most of the bytes at even (0) or odd (1) places are zero, in the first few thousand.
   */
  private static boolean mostlyZero(byte[] bytes, int place) {
    int seen = 0;
    int zero = 0;
    for (int i = place; i < Math.min(bytes.length, SAMPLE); i += 2) {
      seen++;
      zero += bytes[i] == 0 ? 1 : 0;
    }
    return seen > 1 && zero * 2 > seen;
  }

  /** More than one control character in fifty at the beginning: pictures, archives, programs. */
  private static void refuseBinary(String text) throws UnreadableArticle {
    int seen = Math.min(text.length(), SAMPLE);
    long controls = text.substring(0, seen).chars().filter(Decoded::isControl).count();
    if (controls * 50 > seen) {
      throw new UnreadableArticle("not text: the file is binary");
    }
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || c == 0x7F
        || c == 0xFFFE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
