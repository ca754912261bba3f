package org.crosscheck.recall;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.crosscheck.text.Span;

/**
 * Reads what {@link Packer} wrote. Bytes that it did not write end in a {@link RuntimeException},
 * whatever they are.
 */
final class Unpacker {
  static final int MARK = 0x78636b00; // "xck"
  static final int HEADER = 12;

  /** In bytes: no article has so many claims. */
  private static final int LARGEST = 50_000_000;

  private final ByteBuffer in;
  private final List<String> strings = new ArrayList<>();

  Unpacker(byte[] bytes) {
    ByteBuffer packed = ByteBuffer.wrap(bytes);
    if (packed.getInt() != MARK + Packer.FORM) {
      throw new IllegalArgumentException("of another form");
    }
    int crc = packed.getInt();
    byte[] plain = inflated(bytes, packed.getInt());
    CRC32 found = new CRC32();
    found.update(plain);
    if ((int) found.getValue() != crc) {
      throw new IllegalArgumentException("damaged");
    }
    in = ByteBuffer.wrap(plain);
  }

  private static byte[] inflated(byte[] bytes, int length) {
    if (length < 0 || length > LARGEST) {
      throw new IllegalArgumentException("damaged: " + length + " bytes");
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, HEADER, bytes.length - HEADER);
      byte[] plain = new byte[length];
      if (inflater.inflate(plain) != length) {
        throw new IllegalArgumentException("damaged: too short");
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("damaged", e);
    } finally {
      inflater.end();
    }
  }

  long number() {
    long rest = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = in.get();
      rest |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
    throw new IllegalArgumentException("damaged: a number without an end");
  }

  int whole() {
    return Math.toIntExact(number());
  }

  boolean flag() {
    return in.get() != 0;
  }

  String string() {
    int known = whole();
    if (known > 0) {
      return strings.get(known - 1);
    }
    String string = flag() ? bytes() : letters();
    strings.add(string);
    return string;
  }

  private String bytes() {
    byte[] bytes = new byte[count(whole())];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String letters() {
    int count = count(whole());
    StringBuilder letters = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      letters.append((char) number());
    }
    return letters.toString();
  }

  /** No more things can follow than bytes. */
  private int count(int count) {
    if (count < 0 || count > in.remaining()) {
      throw new IllegalArgumentException("damaged: " + count + " of something");
    }
    return count;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, string());
  }

  Span span() {
    int start = whole();
    return new Span(start, Math.addExact(start, whole()));
  }

  BigDecimal decimal() {
    return new BigDecimal(string());
  }

  LocalDateTime time() {
    LocalDate day = LocalDate.ofEpochDay(number());
    return LocalDateTime.of(day, LocalTime.ofNanoOfDay(number()));
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return flag() ? Optional.of(reader.get()) : Optional.empty();
  }

  <T> List<T> all(Supplier<T> reader) {
    int count = count(whole());
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(reader.get());
    }
    return values;
  }
}
