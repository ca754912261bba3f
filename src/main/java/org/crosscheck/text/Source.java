package org.crosscheck.text;

import java.util.Optional;

/**
 * Who published a document: outlet, address, time. Not who is quoted in it.
 *
 * @param id unique in one check, and the same for the same input whatever its order
 * @param file the path as given, or the id of a line of JSON Lines
 * @param agency the news agency that the manifest credits
 * @param story the story that the manifest, the folder or the line puts it in
 */
public record Source(
    String id,
    String file,
    Optional<String> title,
    Optional<String> publisher,
    Optional<Publication> published,
    Optional<String> url,
    Optional<String> agency,
    Optional<String> story) {

  public Source published(Publication inferred) {
    return new Source(id, file, title, publisher, Optional.of(inferred), url, agency, story);
  }

  public Source story(String named) {
    return new Source(id, file, title, publisher, published, url, agency, Optional.of(named));
  }

  /** What a reader calls it: the publisher, or the file's own name where no publisher is known. */
  public String label() {
    return publisher.orElseGet(
        () -> file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  }
}
