package org.crosscheck.cli;

import java.util.List;
import java.util.Set;
import org.crosscheck.finding.Findings;
import org.crosscheck.store.Corpus;
import org.crosscheck.text.Skipped;

/** Reads the articles that a command is given, and says what was left out. */
final class Input {
  private Input() {}

  /** The corpus; ends the command where there is nothing in it to check. */
  static Corpus read(List<String> paths, Streams streams) {
    return told(quietly(paths), streams);
  }

  /** The corpus with every article that is given twice. */
  static Corpus readAll(List<String> paths, Streams streams) {
    return told(usable(Corpus.readAll(paths)), streams);
  }

  /** The corpus, of which nothing has been said yet. */
  static Corpus quietly(List<String> paths) {
    return usable(Corpus.read(paths));
  }

  private static Corpus usable(Corpus corpus) {
    if (!corpus.problems().isEmpty()) {
      throw new UsageProblem(corpus.problems());
    }
    return corpus;
  }

  /** Says what was left out; ends the command where nothing is left. */
  static Corpus told(Corpus corpus, Streams streams) {
    streams.sayAll("note: ", corpus.notes());
    sayWithout(List.of(), corpus.skipped(), streams);
    if (corpus.documents().isEmpty()) {
      throw new UsageProblem("none of the articles could be read");
    }
    return corpus;
  }

  /** What the check finds; says on which articles it failed. */
  static Findings checked(Corpus corpus, Wiring.Check check, Streams streams) {
    Findings findings = check.check(corpus.documents(), corpus.skipped());
    sayWithout(corpus.skipped(), findings.skipped(), streams);
    if (findings.documents().isEmpty()) {
      throw new IllegalStateException("none of the articles could be checked");
    }
    return findings;
  }

  static void sayWithout(List<Skipped> said, List<Skipped> skipped, Streams streams) {
    Set<Skipped> before = Set.copyOf(said);
    streams.sayAll(
        "skipped: ",
        skipped.stream()
            .filter(s -> !before.contains(s))
            .map(s -> s.file() + ": " + s.reason())
            .toList());
  }
}
