package org.crosscheck.align;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;

/**
 * Tells apart facts that would have one id, such as the tolls of a story's parts. The one with most
 * claims keeps the id; another adds the words that most of its claims share, so that its id stays
 * as it is when a third fact comes or goes.
 */
final class Ids {
  private static final int WORDS = 3;

  private Ids() {}

  /** The same alignments in their order, each with an id of its own. */
  @SuppressWarnings("ReferenceEquality") // which one of those that may be equal
  static List<Alignment> distinct(List<Alignment> alignments) {
    Map<String, List<Alignment>> alike = new LinkedHashMap<>();
    alignments.forEach(a -> alike.computeIfAbsent(a.id(), id -> new ArrayList<>()).add(a));
    Map<String, Integer> seen = new HashMap<>();
    List<Alignment> distinct = new ArrayList<>();
    for (Alignment alignment : alignments) {
      boolean largest = largest(alike.getOrDefault(alignment.id(), List.of())) == alignment;
      String id = largest ? alignment.id() : alignment.id() + "-" + mark(alignment.claims());
      int again = seen.merge(id, 1, Integer::sum);
      distinct.add(named(alignment, again == 1 ? id : id + "-" + again));
    }
    return distinct;
  }

  /** The first of those with most claims. */
  private static Alignment largest(List<Alignment> alike) {
    Alignment largest = alike.get(0);
    for (Alignment alignment : alike) {
      largest = alignment.claims().size() > largest.claims().size() ? alignment : largest;
    }
    return largest;
  }

  private static String mark(List<Claim> claims) {
    Map<String, Integer> often = new TreeMap<>();
    for (Claim claim : claims) {
      Set<String> words = new HashSet<>(claim.context().words());
      words.add(claim.subject().head());
      claim.scope().place().ifPresent(words::add);
      words.remove("");
      words.forEach(word -> often.merge(word, 1, Integer::sum));
    }
    String words =
        often.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(WORDS)
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(" "));
    CRC32 crc = new CRC32();
    crc.update(words.getBytes(StandardCharsets.UTF_8));
    return "%04x".formatted(crc.getValue() & 0xffff);
  }

  private static Alignment named(Alignment alignment, String id) {
    return new Alignment(
        id,
        alignment.story(),
        alignment.kind(),
        alignment.title(),
        alignment.claims(),
        alignment.reasons());
  }
}
