package org.crosscheck.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Origin;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/**
 * A letter for each origin, A for the first in the order of the documents. A finding's own count of
 * origins is finer: two articles of different origins may share the passage of its claims.
 */
final class Origins {
  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, Origin> known = new HashMap<>();

  private Origins(Findings findings) {
    findings.origins().forEach(origin -> origin.sources().forEach(s -> known.put(s, origin)));
    Map<String, String> byFirst = new HashMap<>();
    for (Document document : findings.documents()) {
      String source = document.source().id();
      String first = origin(source).map(origin -> origin.sources().get(0)).orElse(source);
      letters.put(source, byFirst.computeIfAbsent(first, f -> letter(byFirst.size())));
    }
  }

  static Origins of(Findings findings) {
    return new Origins(findings);
  }

  private Optional<Origin> origin(String source) {
    return Optional.ofNullable(known.get(source));
  }

  private static String letter(int index) {
    char last = (char) ('A' + index % 26);
    return index < 26 ? String.valueOf(last) : letter(index / 26 - 1) + last;
  }

  /** The letter of a source's origin; empty where nobody has looked at origins. */
  String letter(Source source) {
    return known.isEmpty() ? "" : letters.getOrDefault(source.id(), "");
  }

  /** Why a source is held to share its origin with others; empty if it has one of its own. */
  List<String> reasons(Source source) {
    return origin(source.id()).map(Origin::reasons).orElse(List.of());
  }

  int count() {
    return new HashSet<>(letters.values()).size();
  }
}
