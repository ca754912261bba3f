package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does independent work on several threads; the results come in the order of the input. */
record Workers(int threads) {
  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("no work is done by " + threads + " threads");
    }
  }

  <I, O> List<O> each(List<I> inputs, Function<I, O> work) {
    if (threads == 1 || inputs.size() < 2) {
      return inputs.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      List<Future<O>> pending = new ArrayList<>();
      inputs.forEach(input -> pending.add(pool.submit(() -> work.apply(input))));
      return pending.stream().map(Workers::result).toList();
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
