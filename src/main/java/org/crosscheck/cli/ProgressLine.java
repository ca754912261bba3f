package org.crosscheck.cli;

import org.crosscheck.check.Progress;
import org.crosscheck.text.Document;

/**
 * One line on a terminal that says how many articles have been read and about how long the rest
 * will take, written over itself and cleared at the end. Where details are wanted, those of a
 * failure as well.
 */
final class ProgressLine implements Progress {
  private static final String CLEAR = "\r\u001b[K";
  private static final long SECOND = 1_000_000_000L;

  /** An estimate of less work than this says little. */
  private static final long FIRST_ESTIMATE = 3 * SECOND;

  /** The line is written anew so often at most. */
  private static final long TICK = SECOND / 10;

  private final Streams streams;
  private final boolean debug;
  private long begun;
  private long written;

  ProgressLine(Streams streams, boolean debug) {
    this.streams = streams;
    this.debug = debug;
  }

  @Override
  public synchronized void sorted(int done, int all) {
    show("looked at ", done, all);
    begun = done < all ? begun : 0;
  }

  @Override
  public synchronized void read(int done, int all) {
    show("read ", done, all);
  }

  private void show(String what, int done, int all) {
    if (!streams.live()) {
      return;
    }
    long now = System.nanoTime();
    begun = begun == 0 ? now : begun;
    if (done < all && done > 1 && now - written < TICK) {
      return;
    }
    written = now;
    String line = what + done + " of " + all + " articles" + left(now - begun, done, all);
    streams.err().print(CLEAR + (done < all ? line : ""));
    streams.err().flush();
  }

  /** What is left, if it goes on as it went so far. */
  private static String left(long passed, int done, int all) {
    if (passed < FIRST_ESTIMATE) {
      return "";
    }
    long seconds = (long) ((double) passed / done * (all - done) / SECOND);
    return seconds < 90
        ? ", about " + seconds + " s left"
        : ", about " + seconds / 60 + " min left";
  }

  @Override
  public synchronized void failed(Document document, Throwable failure) {
    if (debug) {
      streams.say("failure in " + document.source().file() + ":");
      failure.printStackTrace(streams.err());
    }
  }
}
