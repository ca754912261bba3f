package org.crosscheck.report;

import java.util.function.Function;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.text.Span;

/** The part of a shared passage around the first difference that matters, for a line or two. */
final class Excerpt {
  private static final int AROUND = 70;

  private Excerpt() {}

  static String of(
      SharedPassage passage,
      SharedPassage.Place place,
      Function<SharedPassage.Difference, Span> side) {
    Span span =
        passage.differences().stream()
            .filter(SharedPassage.Difference::meaningful)
            .map(side)
            .findFirst()
            .orElse(place.span());
    String words = place.words();
    int start = wordStart(words, inside(span.start() - place.span().start() - AROUND, words));
    int end = wordEnd(words, inside(span.end() - place.span().start() + AROUND, words));
    return (start == 0 ? "" : "…")
        + words.substring(start, Math.max(start, end))
        + (end == words.length() ? "" : "…");
  }

  private static int inside(int offset, String words) {
    return Math.min(Math.max(offset, 0), words.length());
  }

  private static int wordStart(String words, int offset) {
    return offset == 0 ? 0 : words.indexOf(' ', offset) + 1;
  }

  private static int wordEnd(String words, int offset) {
    int space = words.lastIndexOf(' ', offset);
    return offset == words.length() || space < 0 ? offset : space;
  }
}
