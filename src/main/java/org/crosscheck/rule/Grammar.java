package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What patterns are read with: the words and lists that they may name, and shared patterns. Safe
 * for use by several threads.
 *
 * @param fragments shared patterns by name
 */
record Grammar(Vocabulary vocabulary, Map<String, String> fragments) {
  Grammar {
    fragments = Map.copyOf(fragments);
  }

  /** Reads and compiles a pattern in which nothing was found wrong before. */
  Pattern.Compiled compiled(String written) {
    List<PatternProblem> problems = new ArrayList<>();
    synchronized (vocabulary) {
      Element element = PatternParser.parse(written, vocabulary, fragments, problems);
      Program program = Program.of(element);
      if (program == null || !problems.isEmpty()) {
        throw new IllegalStateException("was a good pattern: " + written);
      }
      return new Pattern.Compiled(element, program);
    }
  }
}
