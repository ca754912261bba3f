package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from numbers to places across a picture.
 *
 * @param low the number at the left edge
 * @param high the number at the right edge, larger than {@code low}
 * @param step between ticks: 1, 2 or 5 times a power of ten
 */
record Axis(double low, double high, double step) {
  static final int LEFT = 12;
  static final int RIGHT = 448;
  private static final int TICKS = 6;

  /** How wide a letter of a label is at most, in the units of the picture. */
  private static final int LETTER = 8;

  /** Holds all the numbers, with room on both sides; from zero unless that would crowd them. */
  static Axis holding(List<Double> numbers) {
    double min = numbers.stream().min(Double::compare).orElse(0.0);
    double max = numbers.stream().max(Double::compare).orElse(1.0);
    double from = min >= 0 && min < max * 0.5 ? 0 : min;
    double spread = max > from ? max - from : Math.max(Math.abs(max) * 0.2, 1);
    double step = step(spread / TICKS);
    double low = Math.floor((from - (from == 0 ? 0 : spread * 0.15)) / step) * step;
    double high = Math.ceil((max + spread * 0.15) / step) * step;
    return new Axis(low, Math.max(high, low + step), step);
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  int at(double number) {
    double share = (number - low) / (high - low);
    return (int) Math.round(LEFT + Math.min(Math.max(share, 0), 1) * (RIGHT - LEFT));
  }

  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    long every = labelled(count);
    for (long i = 0; i <= count; i++) {
      double number = low + i * step;
      ticks.add(new Tick(at(number), i % every == 0 ? label(number) : ""));
    }
    return ticks;
  }

  /** Every how many ticks there is room for a label. */
  private long labelled(long count) {
    int widest = Math.max(label(low).length(), label(high - step).length()) * LETTER + 2 * LETTER;
    double room = (RIGHT - LEFT) / (double) Math.max(count, 1);
    return Math.max(1, (long) Math.ceil(widest / room));
  }

  private static String label(double number) {
    double size = Math.abs(number);
    if (size >= 1e9) {
      return figure(number / 1e9) + "bn";
    }
    return size >= 1e6 ? figure(number / 1e6) + "m" : figure(number);
  }

  private static String figure(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new java.math.MathContext(6));
    return Phrases.figure(rounded);
  }

  /** A place on the scale with its label. */
  record Tick(int x, String label) {
    /** How SVG sets the label, so that it stays inside the picture at both ends. */
    String anchor() {
      return x < LEFT + 16 ? "start" : x > RIGHT - 16 ? "end" : "middle";
    }
  }
}
