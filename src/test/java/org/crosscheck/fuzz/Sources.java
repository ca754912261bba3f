package org.crosscheck.fuzz;

import java.util.Optional;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;

/** Sources of which little is known. */
final class Sources {
  private Sources() {}

  static Source source(String file, Optional<Publication> published) {
    Optional<String> unknown = Optional.empty();
    return new Source(file, file, unknown, unknown, published, unknown, unknown, unknown);
  }
}
