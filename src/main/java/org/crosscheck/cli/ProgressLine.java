package org.crosscheck.cli;

import org.crosscheck.check.Progress;

/**
 * One line on a terminal that says how many articles have been read, written over itself and
 * cleared at the end.
 */
final class ProgressLine implements Progress {
  private static final String CLEAR = "\r\u001b[K";
  private final Streams streams;

  ProgressLine(Streams streams) {
    this.streams = streams;
  }

  @Override
  public synchronized void read(int done, int all) {
    if (streams.live()) {
      streams.err().print(CLEAR + (done < all ? "read " + done + " of " + all + " articles" : ""));
      streams.err().flush();
    }
  }
}
