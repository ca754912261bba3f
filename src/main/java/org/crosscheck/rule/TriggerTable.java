package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.claim.MentionType;

/**
 * For each form of a word and each type of value the patterns that are looked at because of it, and
 * the requirements that it meets: all in two arrays of numbers, so that it is ready as soon as it
 * is read from a file.
 *
 * @param letters the forms, one after the other
 * @param slots where in {@code rows} a form has its row, from 1; found by its hash, and if another
 *     form has taken that place, in the next that is free
 * @param rows a row a form: where its letters begin, how many they are, how many patterns, these,
 *     how many requirements, these
 * @param types the rows of the types of value, in their order; 0 for none
 */
record TriggerTable(String letters, int[] slots, int[] rows, int[] types) {
  private static final int NUMBERS_BEFORE = 2;

  /** What a row begins with the numbers of, behind the letters. */
  record Row(List<Integer> patterns, List<Integer> needs) {
    Row() {
      this(new ArrayList<>(1), new ArrayList<>(1));
    }
  }

  static TriggerTable of(Map<String, Row> byForm, Map<MentionType, Row> byType) {
    return new Writer().written(byForm, new EnumMap<>(byType));
  }

  /** Where the numbers of a form stand; 0 where it has none. */
  int of(String form) {
    int mask = slots.length - 1;
    for (int slot = place(form) & mask; slots[slot] > 0; slot = (slot + 1) & mask) {
      int row = slots[slot];
      if (rows[row + 1] == form.length() && letters.startsWith(form, rows[row])) {
        return row + NUMBERS_BEFORE;
      }
    }
    return 0;
  }

  /** Where the numbers of a type of value stand; 0 where it has none. */
  int of(MentionType type) {
    return types[type.ordinal()] == 0 ? 0 : types[type.ordinal()] + NUMBERS_BEFORE;
  }

  private static int place(String form) {
    int hash = form.hashCode();
    return hash ^ (hash >>> 16);
  }

  /** Fills the arrays. */
  private static final class Writer {
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> rows = new ArrayList<>(List.of(0));

    TriggerTable written(Map<String, Row> byForm, Map<MentionType, Row> byType) {
      int[] slots = new int[Integer.highestOneBit(Math.max(1, byForm.size())) * 4];
      new TreeMap<>(byForm).forEach((form, row) -> put(form, row(form, row), slots));
      int[] types = new int[MentionType.values().length];
      byType.forEach((type, row) -> types[type.ordinal()] = row("", row));
      return new TriggerTable(
          letters.toString(), slots, rows.stream().mapToInt(Integer::intValue).toArray(), types);
    }

    private static void put(String form, int row, int[] slots) {
      int mask = slots.length - 1;
      int slot = place(form) & mask;
      while (slots[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = row;
    }

    private int row(String form, Row row) {
      int at = rows.size();
      rows.addAll(List.of(letters.length(), form.length()));
      letters.append(form);
      for (List<Integer> numbers : Arrays.asList(row.patterns, row.needs)) {
        rows.add(numbers.size());
        rows.addAll(numbers);
      }
      return at;
    }
  }
}
