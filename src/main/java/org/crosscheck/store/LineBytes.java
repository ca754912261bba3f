package org.crosscheck.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream, one after the other; of one that is too long only its length is kept. */
final class LineBytes {
  private final InputStream in;
  private final long most;
  private final byte[] block = new byte[1 << 16];
  private int next;
  private int end;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long length;

  /**
   * @param most bytes that a line may have
   */
  LineBytes(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  /**
   * The text of a line.
   *
   * @param damaged whether something in it was no UTF-8
   */
  record Decoded(String text, boolean damaged) {}

  /** Goes to the next line; false where there is none. */
  boolean read() throws IOException {
    bytes = new ByteArrayOutputStream();
    length = 0;
    if (!more()) {
      return false;
    }
    while (more()) {
      int stop = lineEnd();
      take(stop);
      if (stop < end) {
        next = stop + 1;
        return true;
      }
      next = end;
    }
    return true;
  }

  private boolean more() throws IOException {
    if (next == end) {
      end = Math.max(0, in.read(block));
      next = 0;
    }
    return next < end;
  }

  private int lineEnd() {
    int at = next;
    while (at < end && block[at] != '\n') {
      at++;
    }
    return at;
  }

  private void take(int stop) {
    length += stop - next;
    if (length <= most) {
      bytes.write(block, next, stop - next);
    } else {
      bytes = new ByteArrayOutputStream();
    }
  }

  /** In bytes, without its end. */
  long length() {
    return length;
  }

  /** Whether it begins with a mark that no UTF-8 has. */
  boolean isUtf16() {
    byte[] start = bytes.toByteArray();
    return start.length > 1 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE;
  }

  boolean tooLong() {
    return length > most;
  }

  /**
   * @param first whether it may begin with a byte order mark
   */
  Decoded decoded(boolean first) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    String whole = first && text.startsWith("\uFEFF") ? text.substring(1) : text;
    // only what is no UTF-8 becomes U+FFFD and does not become the same bytes again
    boolean damaged =
        whole.indexOf('\uFFFD') >= 0
            && !Arrays.equals(bytes.toByteArray(), text.getBytes(StandardCharsets.UTF_8));
    return new Decoded(whole, damaged);
  }
}
