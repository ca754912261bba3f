package org.crosscheck.align;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.text.Token;

/**
 * What is told behind a figure with which preposition: "50 planes from Airbus", "$2 billion on
 * roads". Two figures that say the same but for such a word are of two things.
 *
 * @param nouns the stems of the words of the phrases, by preposition
 * @param names those of the prepositions whose phrase is a name
 */
record Complements(Map<String, Set<String>> nouns, Set<String> names) {
  static final Complements NONE = new Complements(Map.of(), Set.of());

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "from", "for", "on", "in", "at", "against", "with", "by");

  /** A place has many names: "in the capital", "in Caracas". */
  private static final Set<String> PLACES = Set.of("in", "at", "on");

  private static final double OTHER_WORDS = 0.5;

  /** So many tokens behind a figure its complements may stand. */
  private static final int FAR = 14;

  Complements {
    nouns = Map.copyOf(nouns);
    names = Set.copyOf(names);
  }

  static Complements of(Surroundings around, Story story) {
    List<Token> tokens = around.sentence().tokens();
    Map<String, Set<String>> nouns = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    int last = Math.min(tokens.size(), around.to() + FAR);
    String preposition = "";
    for (int i = around.to(); i < last; i++) {
      Token token = tokens.get(i);
      if (!Character.isLetter(token.text().codePointAt(0))) {
        break;
      }
      if (PREPOSITIONS.contains(token.form())) {
        preposition = token.form();
      } else if (!preposition.isEmpty()) {
        String at = preposition;
        story
            .stem(token)
            .ifPresent(stem -> nouns.computeIfAbsent(at, any -> new TreeSet<>()).add(stem));
        if (token.capitalised()) {
          names.add(at);
        }
      }
    }
    return new Complements(nouns, names);
  }

  /**
   * How much it speaks against one thing that the same preposition stands before other words in the
   * other, from 0 to 1: before two names it speaks for two things, unless it tells where.
   */
  double contrast(Complements other) {
    return nouns.keySet().stream()
        .filter(preposition -> differs(preposition, other))
        .mapToDouble(
            preposition ->
                names.contains(preposition) && !PLACES.contains(preposition) ? 1 : OTHER_WORDS)
        .max()
        .orElse(0);
  }

  private boolean differs(String preposition, Complements other) {
    return other.nouns.containsKey(preposition)
        && names.contains(preposition) == other.names.contains(preposition)
        && !other.has(nouns.getOrDefault(preposition, Set.of()))
        && !has(other.nouns.getOrDefault(preposition, Set.of()));
  }

  private boolean has(Set<String> stems) {
    return nouns.values().stream().anyMatch(own -> !Collections.disjoint(own, stems));
  }
}
