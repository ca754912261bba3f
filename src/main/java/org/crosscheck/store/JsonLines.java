package org.crosscheck.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.DocumentReader;

/** Reads JSON Lines, one article a line, packed by gzip or not. A bad line stops no other. */
final class JsonLines {
  private static final String TEXT = "text";
  private static final int MOST_SKIPPED = 1_000;

  private final String shown;
  private final String name;
  private final Gathered gathered;
  private final Sink sink;
  private int skipped;

  /** Takes the articles. */
  interface Sink {
    void article(String id, String file, Known known, String text);
  }

  JsonLines(String shown, Gathered gathered, Sink sink) {
    this.shown = shown;
    this.name = shown.substring(shown.lastIndexOf('/') + 1);
    this.gathered = gathered;
    this.sink = sink;
  }

  static boolean named(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  void read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in);
    } catch (IOException e) {
      gathered.skip(shown, FileText.reason(e));
    }
  }

  /** The same from a stream, packed if the name says so. */
  void read(InputStream in) {
    int line = 0;
    try {
      LineBytes next = new LineBytes(unpacked(in), DocumentReader.MOST_BYTES);
      while (next.read()) {
        line++;
        if (line == 1 && next.isUtf16()) {
          gathered.skip(shown, "UTF-16; JSON Lines are read in UTF-8 only");
          return;
        }
        article(line, next);
      }
    } catch (IOException e) {
      gathered.skip(shown, "after line " + line + ": " + FileText.reason(e));
    }
    countTheRest();
  }

  private InputStream unpacked(InputStream in) throws IOException {
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? new GZIPInputStream(new BufferedInputStream(in), 1 << 16) : in;
  }

  private void article(int line, LineBytes content) {
    if (content.length() == 0) {
      return;
    }
    String place = shown + ":" + line;
    if (content.tooLong()) {
      skip(place, DocumentReader.tooLong(content.length()));
      return;
    }
    LineBytes.Decoded decoded = content.decoded(line == 1);
    if (decoded.text().isBlank()) {
      return;
    }
    try {
      Map<String, String> fields = fields(decoded.text());
      if (decoded.damaged()) {
        gathered.note(place, "not valid UTF-8; read with the damaged letters replaced");
      }
      take(place, name + ":" + line, fields);
    } catch (IOException | IllegalStateException e) {
      JsonFields.Fault fault = JsonFields.fault(e);
      skip(place + ":" + fault.column(), fault.what());
    }
  }

  private void take(String place, String unnamed, Map<String, String> fields) {
    String words = fields.get(TEXT);
    if (words == null) {
      skip(place, "this line has no \"text\"");
      return;
    }
    Optional<String> id = JsonFields.stated(fields, "id");
    id.flatMap(given -> gathered.before(given, place))
        .ifPresent(before -> gathered.note(place, again(id.orElse(""), before)));
    sink.article(id.orElse(unnamed), id.orElse(place), JsonFields.known(fields), words);
  }

  private static String again(String id, String before) {
    return "its id "
        + id
        + " is also that of "
        + before
        + "; both are read, and one of them is called "
        + id
        + "~2";
  }

  /** A file of millions of bad lines does not fill the report: the rest are counted. */
  private void skip(String place, String reason) {
    if (++skipped <= MOST_SKIPPED) {
      gathered.skip(place, reason);
    }
  }

  private void countTheRest() {
    if (skipped > MOST_SKIPPED) {
      gathered.skip(shown, (skipped - MOST_SKIPPED) + " more lines cannot be read");
    }
  }

  private static Map<String, String> fields(String line) throws IOException {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      throw new IllegalStateException("expected one article, { \"text\": ... }");
    }
    Map<String, String> fields = JsonFields.scalars(json, Set.of(TEXT));
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new IllegalStateException("more than one value in a line");
    }
    return fields;
  }
}
