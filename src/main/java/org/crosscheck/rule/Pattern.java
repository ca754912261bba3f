package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, compiled when it is first needed: of many patterns few can match anything in a story.
 * Safe for use by several threads.
 */
public final class Pattern {
  private final String written;
  private final int line;
  private final Supplier<Compiled> compiling;
  private volatile @Nullable Compiled compiled;

  Pattern(String written, int line, Supplier<Compiled> compiling) {
    this.written = written;
    this.line = line;
    this.compiling = compiling;
  }

  Pattern(String written, int line, Element element, Program program) {
    this(written, line, () -> new Compiled(element, program));
  }

  /**
   * A pattern that was read.
   *
   * @param needs what a sentence must have to match
   * @param captures the names that it remembers places under
   */
  record Compiled(Element element, Program program, List<Requirement> needs, Set<String> captures) {
    Compiled(Element element, Program program) {
      this(
          element,
          program,
          List.copyOf(Requirement.of(element)),
          Set.copyOf(Elements.captures(element)));
    }
  }

  private Compiled compiled() {
    Compiled known = compiled;
    if (known == null) {
      known = compiling.get();
      compiled = known;
    }
    return known;
  }

  /** As the rule file has it. */
  public String written() {
    return written;
  }

  /** Where the rule file has it, from 1. */
  public int line() {
    return line;
  }

  Program program() {
    return compiled().program();
  }

  /** What a sentence must have to match. */
  List<Requirement> needs() {
    return compiled().needs();
  }

  Element element() {
    return compiled().element();
  }

  Set<String> captures() {
    return compiled().captures();
  }

  /** The steps in the order in which the author wrote them. */
  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    Element element = compiled().element();
    if (element instanceof Element.Sequence sequence) {
      parts.addAll(sequence.parts());
    } else {
      parts.add(element);
    }
    return parts;
  }

  boolean marksWordsOnly() {
    return Elements.marksWordsOnly(compiled().element());
  }

  boolean hasTyped() {
    return Elements.hasTyped(compiled().element());
  }

  @Override
  public String toString() {
    return written;
  }
}
