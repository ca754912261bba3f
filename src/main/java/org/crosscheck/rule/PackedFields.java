package org.crosscheck.rule;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Texts and numbers one after the other, written and read in the same order. */
final class PackedFields {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ByteBuffer read;

  /** To be written. */
  PackedFields() {
    this(ByteBuffer.allocate(0));
  }

  /** To be read. */
  PackedFields(ByteBuffer read) {
    this.read = read;
  }

  byte[] bytes() {
    return written.toByteArray();
  }

  PackedFields number(int number) {
    written.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    return this;
  }

  int number() {
    return read.getInt();
  }

  PackedFields numbers(int[] numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
    return this;
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    read.asIntBuffer().get(numbers);
    read.position(read.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  PackedFields text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    written.writeBytes(bytes);
    return this;
  }

  String text() {
    byte[] bytes = new byte[number()];
    read.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  <T> void each(List<T> things, Consumer<T> writing) {
    number(things.size());
    things.forEach(writing);
  }

  <T> List<T> each(Supplier<T> reading) {
    int size = number();
    List<T> things = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      things.add(reading.get());
    }
    return List.copyOf(things);
  }

  /** Sorted by keys, so that the same map gives the same bytes. */
  void map(Map<String, String> map) {
    number(map.size());
    new TreeMap<>(map).forEach((key, value) -> text(key).text(value));
  }

  Map<String, String> map() {
    int size = number();
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      map.put(key, text());
    }
    return map;
  }
}
