package org.crosscheck.check;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Something that is made once, when it is first asked for or on a thread of its own before that.
 * Safe for use by several threads.
 */
final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;
  private final AtomicBoolean begun = new AtomicBoolean();

  Ahead(Supplier<T> maker) {
    task = new FutureTask<>(maker::get);
  }

  /** Begins to make it on a thread of its own; what goes wrong is thrown where it is asked for. */
  void begin() {
    if (begun.getAndSet(true)) {
      return;
    }
    Thread thread = new Thread(task, "crosscheck-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /** The thing, if it was made already. */
  Optional<T> made() {
    return task.isDone() ? Optional.of(get()) : Optional.empty();
  }

  @Override
  public T get() {
    task.run(); // does nothing if it was made before, or is being made
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", e);
    } catch (ExecutionException e) {
      throw own(e);
    }
  }

  private static RuntimeException own(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException own
        ? own
        : new IllegalStateException("loading failed", e.getCause());
  }
}
