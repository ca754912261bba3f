package org.crosscheck.recall;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.crosscheck.text.Span;

/**
 * Writes values one after the other as bytes: whole numbers in groups of seven bits, each string
 * once. {@link Unpacker} reads them.
 */
final class Packer {
  /** Changes with the form of the bytes. */
  static final int FORM = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();

  void number(long number) {
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  /** In UTF-8; letter by letter where it holds half a pair, which UTF-8 has no bytes for. */
  void string(String string) {
    Integer known = strings.putIfAbsent(string, strings.size());
    if (known != null) {
      number(known + 1L);
      return;
    }
    number(0);
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(string);
    flag(whole);
    number(whole ? bytes.length : string.length());
    if (whole) {
      out.writeBytes(bytes);
    } else {
      string.chars().forEach(this::number);
    }
  }

  void constant(Enum<?> constant) {
    string(constant.name());
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void decimal(BigDecimal decimal) {
    string(decimal.toString());
  }

  void time(LocalDateTime time) {
    number(time.toLocalDate().toEpochDay());
    number(time.toLocalTime().toNanoOfDay());
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void all(Collection<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  /** All that was written, compressed, behind the form, a checksum and the length. */
  byte[] bytes() {
    byte[] plain = out.toByteArray();
    CRC32 crc = new CRC32();
    crc.update(plain);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[plain.length + plain.length / 1000 + 64];
      int length = deflater.deflate(packed);
      return ByteBuffer.allocate(Unpacker.HEADER + length)
          .putInt(Unpacker.MARK + FORM)
          .putInt((int) crc.getValue())
          .putInt(plain.length)
          .put(packed, 0, length)
          .array();
    } finally {
      deflater.end();
    }
  }
}
