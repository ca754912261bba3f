package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;

/**
 * What was worked out about the document last asked about. Claims come one document after the
 * other, and working it out once for each of them would not be linear. Each thread has its own.
 */
final class Latest<T> {
  private final ThreadLocal<Optional<Known<T>>> latest = ThreadLocal.withInitial(Optional::empty);

  private record Known<T>(
      AnnotatedDocument document, List<Mention> all, Optional<LocalDateTime> anchor, T value) {
    @SuppressWarnings("ReferenceEquality") // the very same; equality would read all of it
    boolean isOf(
        AnnotatedDocument other, List<Mention> others, Optional<LocalDateTime> otherAnchor) {
      return document == other && all == others && anchor.equals(otherAnchor);
    }
  }

  /** The value for this very document and its mentions, were it published then. */
  T of(
      AnnotatedDocument document,
      List<Mention> all,
      Optional<LocalDateTime> anchor,
      Supplier<T> work) {
    Optional<Known<T>> known = latest.get().filter(last -> last.isOf(document, all, anchor));
    if (known.isPresent()) {
      return known.get().value();
    }
    T value = work.get();
    latest.set(Optional.of(new Known<>(document, all, anchor, value)));
    return value;
  }
}
