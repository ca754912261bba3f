package org.crosscheck.store;

import java.util.Optional;

/**
 * What a manifest or a line of JSON Lines says of an article.
 *
 * @param published as written
 */
record Known(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url,
    Optional<String> agency,
    Optional<String> story) {
  static final Known NOTHING =
      new Known(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Known inStory(Optional<String> named) {
    return new Known(title, publisher, published, url, agency, story.or(() -> named));
  }
}
