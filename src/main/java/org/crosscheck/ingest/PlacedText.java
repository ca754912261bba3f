package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;
import org.crosscheck.text.Runs;

/** A text that is being taken out of a file, with the place in the file of each character. */
final class PlacedText {
  private static final int NOWHERE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Remark> remarks = new ArrayList<>();
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  void append(char c, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    text.append(c);
  }

  /** Adds characters that the file does not have. */
  void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i), NOWHERE, NOWHERE);
    }
  }

  void append(PlacedText other) {
    int from = text.length();
    for (int i = 0; i < other.text.length(); i++) {
      append(other.text.charAt(i), other.starts[i], other.ends[i]);
    }
    for (Remark remark : other.remarks) {
      remarks.add(new Remark(from + remark.at(), remark.alone(), remark.line(), remark.words()));
    }
  }

  void remark(int line, String words) {
    boolean alone = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    remarks.add(new Remark(text.length(), alone, line, words));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean endsInSpace() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Takes white space from the end. */
  void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  /** Takes line ends from the end, and leaves blanks. */
  void trimLineEnds() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
  }

  /** The places as pieces and places within, for the text without the blanks that begin it. */
  Runs runs() {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Runs(
        Arrays.copyOfRange(starts, from, text.length()),
        Arrays.copyOfRange(ends, from, text.length()));
  }

  /** The text, which never begins with white space, with one line end behind it. */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  Layout layout(String file) {
    int length = text.length();
    return Layout.takenFrom(file, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }
}
