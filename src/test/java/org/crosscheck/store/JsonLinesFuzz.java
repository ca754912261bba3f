package org.crosscheck.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file of JSON Lines, packed or not: each line is an article, empty, or listed. */
public final class JsonLinesFuzz {
  private JsonLinesFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    for (String name : new String[] {"a.jsonl", "a.jsonl.gz"}) {
      Gathered gathered = new Gathered();
      InputStream in = new ByteArrayInputStream(bytes);
      new JsonLines(
              name,
              gathered,
              (id, file, known, text) -> {
                if (id.isBlank() || file.isBlank()) {
                  throw new IllegalStateException("an article without a name");
                }
              })
          .read(in);
    }
  }
}
