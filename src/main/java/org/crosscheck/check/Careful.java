package org.crosscheck.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/**
 * Does work on one document at a time so that a failure in one ends no other: the document is left
 * out, named with the reason, and told of. Safe for use by several threads.
 */
public final class Careful {
  private static final Comparator<Skipped> BY_FILE =
      Comparator.comparing(Skipped::file).thenComparing(Skipped::reason);

  private final Progress progress;
  private final Queue<Skipped> failed = new ConcurrentLinkedQueue<>();

  /**
   * @param progress told of each failure
   */
  public Careful(Progress progress) {
    this.progress = progress;
  }

  /** The documents on which work failed so far, by file. */
  public List<Skipped> failed() {
    return sorted(failed, List.of());
  }

  /** Both, by file. */
  static List<Skipped> sorted(Collection<Skipped> some, Collection<Skipped> others) {
    return Stream.concat(some.stream(), others.stream()).sorted(BY_FILE).toList();
  }

  /** What the work gives; empty where it fails. */
  public <O> Optional<O> attempt(Document document, Supplier<O> work) {
    try {
      return Optional.of(first(work));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failed.add(new Skipped(document.source().file(), reason(e)));
      progress.failed(document, e);
      return Optional.empty();
    }
  }

  /** Memory that ran out may have been taken by another document: such work has a second try. */
  private <O> O first(Supplier<O> work) {
    try {
      return work.get();
    } catch (OutOfMemoryError e) {
      synchronized (this) {
        return work.get();
      }
    }
  }

  /**
   * The same words for the same failure, whatever the run: no message, since it may name things.
   */
  private static String reason(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "it needs more memory than there is (java -Xmx gives more)";
    }
    if (e instanceof StackOverflowError) {
      return "it is nested too deeply to be checked";
    }
    return "crosscheck failed on it: " + e.getClass().getSimpleName();
  }
}
