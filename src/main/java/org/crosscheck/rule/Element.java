package org.crosscheck.rule;

import java.util.List;

/** A pattern as it was read, before it is compiled. */
sealed interface Element {

  /**
   * A single step.
   *
   * @param written as the author wrote it
   * @param offset where it stands in the pattern; -1 inside a shared fragment
   */
  record Step(Atom atom, String written, int offset) implements Element {}

  /** One after the other. */
  record Sequence(List<Element> parts) implements Element {}

  /** Any one of them. */
  record Choice(List<Element> options) implements Element {}

  /** The same several times; from 0 times when it may be missing. */
  record Repeated(Element element, int least, int most) implements Element {}

  /** Up to so many words in between, all in one clause. */
  record Gap(int most, int offset) implements Element {}

  /** An aside between two commas or dashes. */
  record Aside(int offset) implements Element {}

  /** What it matches is remembered under a name. */
  record Captured(String name, Element element) implements Element {}

  /** The start of the sentence. */
  record Start(int offset) implements Element {}
}
