package org.crosscheck.text;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document's text: from {@code start} (included) to {@code end} (excluded), in UTF-16
 * code units of the text as it was decoded. Spans are the only coordinates inside the library;
 * lines and columns exist only in what is printed.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  public static Span covering(Span first, Span last) {
    return new Span(Math.min(first.start, last.start), Math.max(first.end, last.end));
  }

  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // written out, since what a record brings along is made when a program runs
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Earlier starts first; of two with one start the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
