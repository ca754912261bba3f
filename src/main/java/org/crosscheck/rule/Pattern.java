package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pattern that was read and compiled. */
public final class Pattern {
  private final String written;
  private final int line;
  private final Element element;
  private final Program program;
  private final List<Requirement> needs;
  private final Set<String> captures;

  Pattern(String written, int line, Element element, Program program) {
    this.written = written;
    this.line = line;
    this.element = element;
    this.program = program;
    needs = List.copyOf(Requirement.of(element));
    captures = Set.copyOf(Elements.captures(element));
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
    return program;
  }

  /** What a sentence must have to match. */
  List<Requirement> needs() {
    return needs;
  }

  Set<String> captures() {
    return captures;
  }

  /** The steps in the order in which the author wrote them. */
  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    if (element instanceof Element.Sequence sequence) {
      parts.addAll(sequence.parts());
    } else {
      parts.add(element);
    }
    return parts;
  }

  boolean marksWordsOnly() {
    return Elements.marksWordsOnly(element);
  }

  boolean hasTyped() {
    return Elements.hasTyped(element);
  }

  @Override
  public String toString() {
    return written;
  }
}
