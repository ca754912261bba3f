package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What can be read in a pattern and yet is wrong: where its gaps and its start stand. */
final class Shape {
  private Shape() {}

  /** All that is wrong. */
  static List<PatternProblem> problems(Element element) {
    List<PatternProblem> problems = new ArrayList<>();
    gapAtAnEnd(element)
        .ifPresent(
            gap ->
                problems.add(
                    at(
                        gap,
                        "a pattern neither begins nor ends in a gap",
                        "a gap stands between two words")));
    Elements.visit(element, part -> sideBySide(part).ifPresent(gap -> problems.add(twice(gap))));
    lateStart(element, false)
        .ifPresent(
            start ->
                problems.add(
                    new PatternProblem(
                        Math.max(0, start.offset()),
                        1,
                        "'^' is the start of the sentence, and words stand before it",
                        "write it first")));
    return problems;
  }

  private static PatternProblem twice(Element.Gap gap) {
    return at(
        gap,
        "two gaps stand side by side",
        "one gap skips at most " + PatternParser.LONGEST_GAP + " words");
  }

  private static PatternProblem at(Element.Gap gap, String message, String hint) {
    int length = gap.offset() < 0 ? 1 : 1 + Integer.toString(gap.most()).length();
    return new PatternProblem(Math.max(0, gap.offset()), length, message, hint);
  }

  /** The second of two gaps with nothing between them: together they would skip too much. */
  private static Optional<Element.Gap> sideBySide(Element element) {
    if (!(element instanceof Element.Sequence sequence)) {
      return Optional.empty();
    }
    boolean gapBefore = false;
    for (Element part : sequence.parts()) {
      if (part instanceof Element.Gap gap && gapBefore) {
        return Optional.of(gap);
      }
      gapBefore = part instanceof Element.Gap || (gapBefore && Elements.mayBeEmpty(part));
    }
    return Optional.empty();
  }

  /** A start that no sentence reaches, since words must stand before it. */
  private static Optional<Element.Start> lateStart(Element element, boolean late) {
    if (element instanceof Element.Start start) {
      return late ? Optional.of(start) : Optional.empty();
    } else if (element instanceof Element.Captured captured) {
      return lateStart(captured.element(), late);
    } else if (element instanceof Element.Repeated repeated) {
      return lateStart(repeated.element(), late);
    } else if (element instanceof Element.Choice choice) {
      return choice.options().stream().flatMap(o -> lateStart(o, late).stream()).findFirst();
    } else if (element instanceof Element.Sequence sequence) {
      return lateStart(sequence.parts(), late);
    }
    return Optional.empty();
  }

  private static Optional<Element.Start> lateStart(List<Element> parts, boolean late) {
    boolean words = late;
    for (Element part : parts) {
      Optional<Element.Start> start = lateStart(part, words);
      if (start.isPresent()) {
        return start;
      }
      words |= !Elements.mayBeEmpty(part);
    }
    return Optional.empty();
  }

  /** A gap that nothing stands before, or nothing behind: it would stretch what was matched. */
  private static Optional<Element.Gap> gapAtAnEnd(Element element) {
    return gapAt(true, element).or(() -> gapAt(false, element));
  }

  private static Optional<Element.Gap> gapAt(boolean first, Element element) {
    if (element instanceof Element.Gap gap) {
      return Optional.of(gap);
    } else if (element instanceof Element.Captured captured) {
      return gapAt(first, captured.element());
    } else if (element instanceof Element.Repeated repeated) {
      return gapAt(first, repeated.element());
    } else if (element instanceof Element.Choice choice) {
      return choice.options().stream().flatMap(o -> gapAt(first, o).stream()).findFirst();
    } else if (element instanceof Element.Sequence sequence) {
      return gapAt(first, first ? sequence.parts() : reversed(sequence.parts()));
    }
    return Optional.empty();
  }

  /** What may be missing lets what stands next to it be the end as well. */
  private static Optional<Element.Gap> gapAt(boolean first, List<Element> parts) {
    for (Element part : parts) {
      Optional<Element.Gap> gap = gapAt(first, part);
      if (gap.isPresent() || !Elements.mayBeEmpty(part)) {
        return gap;
      }
    }
    return Optional.empty();
  }

  private static List<Element> reversed(List<Element> parts) {
    List<Element> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);
    return reversed;
  }
}
