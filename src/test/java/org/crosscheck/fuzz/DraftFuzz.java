package org.crosscheck.fuzz;

import java.util.List;
import java.util.Optional;
import org.crosscheck.ingest.DraftReader;

/** Drafts in every form that marks their places. */
public final class DraftFuzz {
  private DraftFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    for (String file : List.of("a.md", "a.html", "a.json", "a.txt")) {
      new DraftReader().read(Sources.source(file, Optional.empty()), bytes);
    }
  }
}
