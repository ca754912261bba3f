package org.crosscheck.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

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
