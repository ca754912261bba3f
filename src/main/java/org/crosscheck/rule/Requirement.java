package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * What must stand in a sentence for a pattern to match: one of these words or a value of one of
 * these types. A pattern has several; a sentence without one of them never meets the pattern.
 *
 * @param words uninflected
 */
record Requirement(Set<String> words, Set<MentionType> types) {
  private static final int SIGN = 40;
  private static final int TYPE = 60;

  /** Whether a step is one of those that meet it. */
  boolean isMetBy(Atom atom) {
    boolean any = !atom.words().isEmpty() || !atom.types().isEmpty();
    return any && words.containsAll(atom.words()) && types.containsAll(atom.types());
  }

  /** The requirements of a pattern; a sentence must meet each of them. */
  static List<Requirement> of(Element element) {
    if (element instanceof Element.Step step) {
      Requirement needs = new Requirement(step.atom().words(), step.atom().types());
      return needs.words.isEmpty() && needs.types.isEmpty() ? List.of() : List.of(needs);
    } else if (element instanceof Element.Sequence sequence) {
      List<Requirement> all = new ArrayList<>();
      sequence.parts().forEach(part -> all.addAll(of(part)));
      return all;
    } else if (element instanceof Element.Choice choice) {
      return ofChoice(choice);
    } else if (element instanceof Element.Repeated repeated) {
      return repeated.least() == 0 ? List.of() : of(repeated.element());
    } else if (element instanceof Element.Captured captured) {
      return of(captured.element());
    }
    return List.of();
  }

  /** The shortest requirements of the options together; nothing when an option has none. */
  private static List<Requirement> ofChoice(Element.Choice choice) {
    Set<String> words = new HashSet<>();
    Set<MentionType> types = EnumSet.noneOf(MentionType.class);
    for (Element option : choice.options()) {
      List<Requirement> needs = of(option);
      if (needs.isEmpty()) {
        return List.of();
      }
      Requirement best = Collections.min(needs, Comparator.comparingInt(Requirement::size));
      words.addAll(best.words);
      types.addAll(best.types);
    }
    return List.of(new Requirement(words, types));
  }

  private int size() {
    boolean anyWord = words.stream().anyMatch(word -> Character.isLetter(word.codePointAt(0)));
    return words.size() + (anyWord ? 0 : SIGN) + types.size() * TYPE;
  }
}
