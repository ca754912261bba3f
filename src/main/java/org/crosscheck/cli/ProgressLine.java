package org.crosscheck.cli;

import org.crosscheck.check.Progress;
import org.crosscheck.text.Document;

/**
 * One line on a terminal that says how many articles have been read, written over itself and
 * cleared at the end. Where details are wanted, those of a failure as well.
 */
final class ProgressLine implements Progress {
  private static final String CLEAR = "\r\u001b[K";
  private final Streams streams;
  private final boolean debug;

  ProgressLine(Streams streams, boolean debug) {
    this.streams = streams;
    this.debug = debug;
  }

  @Override
  public synchronized void read(int done, int all) {
    if (streams.live()) {
      streams.err().print(CLEAR + (done < all ? "read " + done + " of " + all + " articles" : ""));
      streams.err().flush();
    }
  }

  @Override
  public synchronized void failed(Document document, Throwable failure) {
    if (debug) {
      streams.say("failure in " + document.source().file() + ":");
      failure.printStackTrace(streams.err());
    }
  }
}
