package org.crosscheck.cli;

import java.util.List;
import org.crosscheck.store.Corpus;

/** Reads the articles that a command is given, and says what was left out. */
final class Input {
  private Input() {}

  /** The corpus; ends the command where there is nothing in it to check. */
  static Corpus read(List<String> paths, Streams streams) {
    return usable(Corpus.read(paths), streams);
  }

  /** The corpus with every article that is given twice. */
  static Corpus readAll(List<String> paths, Streams streams) {
    return usable(Corpus.readAll(paths), streams);
  }

  private static Corpus usable(Corpus corpus, Streams streams) {
    if (!corpus.problems().isEmpty()) {
      throw new UsageProblem(corpus.problems());
    }
    corpus.notes().forEach(note -> streams.say("note: " + note));
    corpus.skipped().forEach(s -> streams.say("skipped: " + s.file() + ": " + s.reason()));
    if (corpus.documents().isEmpty()) {
      throw new UsageProblem("none of the articles could be read");
    }
    return corpus;
  }
}
