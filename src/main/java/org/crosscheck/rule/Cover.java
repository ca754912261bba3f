package org.crosscheck.rule;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.text.Span;

/** Stretches of a text, to be asked whether another overlaps one of them. */
final class Cover {
  private final TreeMap<Integer, Integer> farthestEnds = new TreeMap<>();

  Cover(Collection<Span> spans) {
    int farthest = 0;
    for (Span span : spans.stream().sorted().toList()) {
      farthest = Math.max(farthest, span.end());
      farthestEnds.put(span.start(), farthest);
    }
  }

  boolean overlaps(Span span) {
    Map.Entry<Integer, Integer> before = farthestEnds.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
