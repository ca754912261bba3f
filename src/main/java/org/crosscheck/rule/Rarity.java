package org.crosscheck.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Which of a pattern's requirements the fewest sentences meet, as far as can be told: one of few
 * words, which no list of common words has and which few other patterns require.
 */
final class Rarity {
  private static final int COMMON = 100;
  private static final int TYPE = 60;

  private final Set<String> common;
  private final Map<String, Integer> byWord = new HashMap<>();
  private final Map<MentionType, Integer> byType = new EnumMap<>(MentionType.class);

  Rarity(Vocabulary vocabulary, Collection<Pattern> patterns) {
    common = vocabulary.common();
    for (Pattern pattern : patterns) {
      for (Requirement need : pattern.needs()) {
        need.words().forEach(word -> byWord.merge(word, 1, Integer::sum));
        need.types().forEach(type -> byType.merge(type, 1, Integer::sum));
      }
    }
  }

  Requirement rarest(List<Requirement> needs) {
    return needs.stream().min(Comparator.comparingLong(this::weight)).orElseThrow();
  }

  private long weight(Requirement need) {
    long weight = 0;
    for (MentionType type : need.types()) {
      weight += TYPE + byType.getOrDefault(type, 0);
    }
    for (String word : need.words()) {
      boolean sign = !Character.isLetterOrDigit(word.codePointAt(0));
      weight += byWord.getOrDefault(word, 0) + (sign || common.contains(word) ? COMMON : 0);
    }
    return weight;
  }
}
