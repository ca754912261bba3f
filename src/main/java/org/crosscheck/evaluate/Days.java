package org.crosscheck.evaluate;

import java.time.YearMonth;

/** Dates, months, years and intervals as their first and last day; times of day are left out. */
final class Days {
  private Days() {}

  static String of(String date) {
    String first = date.split("/", 2)[0];
    String last = date.substring(date.lastIndexOf('/') + 1);
    try {
      return first(parts(first)) + " to " + last(parts(last));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return date; // "XXXX-W03": equal only to itself
    }
  }

  /** The day of a date with a time. */
  static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  private static int[] parts(String date) {
    String[] words = day(date).split("-");
    int[] parts = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      parts[i] = Integer.parseInt(words[i]);
    }
    return parts;
  }

  private static String first(int[] parts) {
    return written(parts[0], parts.length > 1 ? parts[1] : 1, parts.length > 2 ? parts[2] : 1);
  }

  private static String last(int[] parts) {
    int month = parts.length > 1 ? parts[1] : 12;
    int day = parts.length > 2 ? parts[2] : YearMonth.of(parts[0], month).lengthOfMonth();
    return written(parts[0], month, day);
  }

  private static String written(int year, int month, int day) {
    return year + "-" + month + "-" + day;
  }
}
