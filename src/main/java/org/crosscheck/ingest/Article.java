package org.crosscheck.ingest;

import java.util.List;
import java.util.Optional;

/**
 * An article as its file has it.
 *
 * @param published as written in the file; not yet read as a date
 * @param notes what a careful reader should know of how it was read
 */
record Article(
    String text,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url,
    List<String> notes) {
  Article {
    notes = List.copyOf(notes);
  }

  static Article ofText(String text, List<String> notes) {
    return new Article(
        text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), notes);
  }

  static Article ofText(String text, Optional<String> title) {
    return new Article(
        text, title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
