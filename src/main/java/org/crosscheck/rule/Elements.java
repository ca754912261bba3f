package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Questions about a whole pattern. */
final class Elements {
  private Elements() {}

  static void visit(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    if (element instanceof Element.Sequence sequence) {
      sequence.parts().forEach(part -> visit(part, visitor));
    } else if (element instanceof Element.Choice choice) {
      choice.options().forEach(option -> visit(option, visitor));
    } else if (element instanceof Element.Repeated repeated) {
      visit(repeated.element(), visitor);
    } else if (element instanceof Element.Captured captured) {
      visit(captured.element(), visitor);
    }
  }

  /** The names that it remembers places under. */
  static Set<String> captures(Element element) {
    Set<String> names = new HashSet<>();
    visit(
        element,
        part -> {
          if (part instanceof Element.Captured captured) {
            names.add(captured.name());
          }
        });
    return names;
  }

  /** Whether it matches where no word stands. */
  static boolean mayBeEmpty(Element element) {
    if (element instanceof Element.Sequence sequence) {
      return sequence.parts().stream().allMatch(Elements::mayBeEmpty);
    } else if (element instanceof Element.Choice choice) {
      return choice.options().stream().anyMatch(Elements::mayBeEmpty);
    } else if (element instanceof Element.Repeated repeated) {
      return repeated.least() == 0 || mayBeEmpty(repeated.element());
    } else if (element instanceof Element.Captured captured) {
      return mayBeEmpty(captured.element());
    }
    return element instanceof Element.Gap || element instanceof Element.Start;
  }

  /** Whether words are marked as the value, and among them nowhere a value. */
  static boolean marksWordsOnly(Element element) {
    List<Element> marked = new ArrayList<>();
    visit(
        element,
        part -> {
          if (part instanceof Element.Captured captured && captured.name().equals(Account.VALUE)) {
            marked.add(captured.element());
          }
        });
    return !marked.isEmpty() && marked.stream().noneMatch(Elements::hasTyped);
  }

  /** Whether some step matches a value. */
  static boolean hasTyped(Element element) {
    boolean[] found = new boolean[1];
    visit(
        element,
        part -> found[0] |= part instanceof Element.Step step && !step.atom().types().isEmpty());
    return found[0];
  }
}
