package org.crosscheck.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does independent work on several threads; the results come in the order of the input. */
record Workers(int threads) {
  /** How many pieces of work a thread may be ahead of the one whose turn it is. */
  private static final int AHEAD = 16;

  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("no work is done by " + threads + " threads");
    }
  }

  <I, O> List<O> each(List<I> inputs, Function<I, O> work) {
    List<O> results = new ArrayList<>(inputs.size());
    inOrder(inputs, work, results::add);
    return List.copyOf(results);
  }

  /**
   * The same, but each result is handed on in its turn and not kept.
   *
   * @param take is called by this thread only
   */
  <I, O> void inOrder(List<I> inputs, Function<I, O> work, Consumer<O> take) {
    if (threads == 1 || inputs.size() < 2) {
      inputs.forEach(input -> take.accept(work.apply(input)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      Deque<Future<O>> pending = new ArrayDeque<>();
      for (I input : inputs) {
        pending.add(pool.submit(() -> work.apply(input)));
        if (pending.size() > AHEAD * threads) {
          take.accept(result(pending.remove()));
        }
      }
      pending.forEach(last -> take.accept(result(last)));
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Begins some work on a thread of its own; with one thread only it is done at once.
   *
   * @return waits for the result, and throws what the work threw
   */
  <O> Supplier<O> meanwhile(Supplier<O> work) {
    if (threads == 1) {
      O done = work.get();
      return () -> done;
    }
    FutureTask<O> task = new FutureTask<>(work::get);
    start(task);
    return () -> own(task);
  }

  /**
   * Begins what would be done later anyway, if there is a thread to spare. Should it fail, it fails
   * again where it is needed.
   */
  void ahead(Runnable work) {
    if (threads > 1) {
      start(new FutureTask<>(work, true));
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "crosscheck-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private static <O> O own(Future<O> pending) {
    try {
      return pending.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      if (e.getCause() instanceof Error own) {
        throw own;
      }
      throw new IllegalStateException("loading failed", e.getCause());
    }
  }

  private static <O> O result(Future<O> pending) {
    try {
      return pending.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be checked", e.getCause());
    }
  }
}
