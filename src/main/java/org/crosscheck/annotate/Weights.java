package org.crosscheck.annotate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * What a trained maximum entropy model has learned: for each feature how much it speaks for some
 * outcomes. The outcome with the largest sum is the likeliest.
 *
 * <p>The file of a model is read as it lies there, without an object for each of its tens of
 * thousands of features: these are found in its bytes by the hash of their names.
 */
final class Weights {
  /** The only format that the models are in. */
  private static final String FORMAT = "GIS";

  /** How many bytes the length of a text takes. */
  private static final int LENGTH = 2;

  private final byte[] bytes;
  private final String[] outcomes;
  private final double prior;
  private final double[] nothing;

  /** For each feature the outcomes that it speaks for; one array for all that have the same. */
  private final int[][] spokenFor;

  /** How much the features speak for their outcomes, one feature after the other. */
  private final double[] parameters;

  /** For each feature where its parameters begin. */
  private final int[] firsts;

  /** For each feature where its name begins in the bytes, behind its length. */
  private final int[] names;

  /** The number of a feature, from 1, by the hash of its name; 0 where there is none. */
  private final int[] slots;

  /** The numbers of features, from 1, whose names have other letters than ASCII has. */
  private final Map<String, Integer> foreign = new HashMap<>();

  /**
   * Reads a model as OpenNLP's BinaryGISModelReader does: a constant, outcomes, patterns of
   * outcomes with how many features have them, names of features, and all parameters.
   */
  Weights(byte[] model) throws IOException {
    bytes = model;
    ByteBuffer file = ByteBuffer.wrap(model);
    String format = text(file);
    if (!format.equals(FORMAT)) {
      throw new IOException("the model is of the format " + format + ", not " + FORMAT);
    }
    file.getInt();
    file.getDouble();
    outcomes = new String[file.getInt()];
    Arrays.setAll(outcomes, i -> text(file));
    prior = StrictMath.log(1.0 / outcomes.length);
    nothing = new double[outcomes.length];
    int[][] patterns = new int[file.getInt()][];
    Arrays.setAll(patterns, i -> numbers(text(file)));
    int features = file.getInt();
    names = new int[features];
    slots = new int[Integer.highestOneBit(Math.max(1, features)) * 4];
    readNames(file);
    spokenFor = new int[features][];
    firsts = new int[features];
    parameters = new double[spread(patterns)];
    file.asDoubleBuffer().get(parameters);
  }

  /** Gives each feature its outcomes; how many parameters all have. */
  private int spread(int[][] patterns) {
    int feature = 0;
    int parameter = 0;
    for (int[] pattern : patterns) {
      int[] own = Arrays.copyOfRange(pattern, 1, pattern.length);
      for (int i = 0; i < pattern[0]; i++) {
        spokenFor[feature] = own;
        firsts[feature++] = parameter;
        parameter += own.length;
      }
    }
    return parameter;
  }

  private static int[] numbers(String written) {
    StringTokenizer parts = new StringTokenizer(written);
    int[] numbers = new int[parts.countTokens()];
    Arrays.setAll(numbers, i -> Integer.parseInt(parts.nextToken()));
    return numbers;
  }

  private static String text(ByteBuffer file) {
    int length = file.getShort(file.position()) & 0xFFFF;
    byte[] name = new byte[LENGTH + length];
    file.get(name);
    return text(name, 0, length);
  }

  /** A text as Java writes it: its length in two bytes, and the letters. */
  private static String text(byte[] bytes, int start, int length) {
    try {
      return new DataInputStream(new ByteArrayInputStream(bytes, start, LENGTH + length)).readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("a name in a model is damaged", e);
    }
  }

  private void readNames(ByteBuffer file) {
    int at = file.position();
    for (int feature = 0; feature < names.length; feature++) {
      int length = length(at);
      int start = at + LENGTH;
      names[feature] = start;
      int hash = 0;
      int letters = 0;
      for (int i = start; i < start + length; i++) {
        hash = 31 * hash + bytes[i];
        letters |= bytes[i];
      }
      if (letters < 0) {
        foreign.put(text(bytes, at, length), feature + 1);
      } else {
        keep(hash, feature);
      }
      at = start + length;
    }
    file.position(at);
  }

  private int length(int at) {
    return (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
  }

  private void keep(int hash, int feature) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (slots[slot] > 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = feature + 1;
  }

  /** The number of a feature; negative if it was never seen. */
  private int feature(String name) {
    int mask = slots.length - 1;
    int hash = name.hashCode();
    for (int slot = (hash ^ (hash >>> 16)) & mask; slots[slot] > 0; slot = (slot + 1) & mask) {
      if (isAt(names[slots[slot] - 1], name)) {
        return slots[slot] - 1;
      }
    }
    return foreign.isEmpty() ? -1 : foreign.getOrDefault(name, 0) - 1;
  }

  private boolean isAt(int start, String name) {
    int length = length(start - LENGTH);
    if (length != name.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int number) {
    return outcomes[number];
  }

  /** Sums to which nothing was added yet. */
  double[] none() {
    double[] sums = new double[outcomes.length];
    Arrays.fill(sums, prior);
    return sums;
  }

  /** Adds what a feature speaks for; a feature that was never seen speaks for nothing. */
  void add(String name, double[] sums) {
    int feature = feature(name);
    if (feature >= 0) {
      add(feature, sums);
    }
  }

  private void add(int feature, double[] sums) {
    int parameter = firsts[feature];
    for (int outcome : spokenFor[feature]) {
      sums[outcome] += parameters[parameter++];
    }
  }

  /** What some features speak for together; of words that nobody knows one array serves for all. */
  double[] votes(String... together) {
    double[] sums = nothing;
    for (String name : together) {
      int feature = feature(name);
      if (feature >= 0) {
        sums = sums == nothing ? new double[outcomes.length] : sums;
        add(feature, sums);
      }
    }
    return sums;
  }

  /** Whether votes are those of features that the model does not know. */
  @SuppressWarnings("ReferenceEquality") // one array serves for all of them
  boolean areNone(double[] votes) {
    return votes == nothing;
  }

  /** The outcome with the largest sum; of equal ones the first. */
  static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
