package org.crosscheck.recognise.time;

/** Numbers as dates and times of day are written: with noughts before, up to a width. */
final class Digits {
  private Digits() {}

  static String padded(int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    String sign = number < 0 ? "-" : "";
    return sign + "0".repeat(Math.max(0, width - sign.length() - digits.length())) + digits;
  }
}
