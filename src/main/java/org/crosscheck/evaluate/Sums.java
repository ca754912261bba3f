package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the scored stories add up to so far. */
final class Sums {
  private final Map<String, Tally> figures = new LinkedHashMap<>();
  private final Map<String, Tally> byType = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  int relations;
  int relationsRight;
  int flagsRight;
  int unjudged;
  int traps;
  int trapsSprung;

  Sums() {
    List.of("claims", "value", "aligned", "flagged").forEach(f -> figures.put(f, Tally.NOTHING));
  }

  void add(String figure, Tally tally) {
    figures.merge(figure, tally, Tally::plus);
  }

  void addType(String type, Tally tally) {
    byType.merge(type, tally, Tally::plus);
  }

  void miss(String line) {
    misses.add(line.replace("\n", "\\n").replace("\r", "\\r"));
  }

  Scores scores() {
    return new Scores(
        figures,
        Tally.share(relationsRight, relations),
        Tally.share(flagsRight, relations),
        unjudged,
        trapsSprung,
        traps,
        byType,
        misses);
  }
}
