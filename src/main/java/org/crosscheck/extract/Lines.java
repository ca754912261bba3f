package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines and columns of a text, both from 1. */
final class Lines {
  private final List<Integer> starts = new ArrayList<>();

  Lines(String text) {
    starts.add(0);
    for (int at = 0; at < text.length(); at++) {
      boolean lone = text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
      if (text.charAt(at) == '\n' || lone) {
        starts.add(at + 1);
      }
    }
  }

  int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int column(int offset) {
    return offset - starts.get(line(offset) - 1) + 1;
  }
}
