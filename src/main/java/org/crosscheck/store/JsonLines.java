package org.crosscheck.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.DocumentReader;

/** Reads JSON Lines, one article a line, packed by gzip or not. A bad line stops no other. */
final class JsonLines {
  private static final String TEXT = "text";

  private final String shown;
  private final String name;
  private final Gathered gathered;
  private final Sink sink;

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
    int line = 0;
    try (InputStream in = open(file)) {
      Line next = new Line();
      while (next.read(in)) {
        line++;
        article(line, next);
      }
    } catch (IOException e) {
      gathered.skip(shown, "after line " + line + ": " + FileText.reason(e));
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return in;
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(in), 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void article(int line, Line content) {
    String place = shown + ":" + line;
    if (content.tooLong) {
      gathered.skip(place, DocumentReader.tooLong(content.length));
      return;
    }
    String text = content.text(line == 1);
    if (text.isBlank()) {
      return;
    }
    try {
      Map<String, String> fields = fields(text);
      String words = fields.get(TEXT);
      if (words == null) {
        gathered.skip(place, "this line has no \"text\"");
        return;
      }
      Optional<String> id = JsonFields.stated(fields, "id");
      sink.article(id.orElse(name + ":" + line), id.orElse(place), JsonFields.known(fields), words);
    } catch (IOException | IllegalStateException e) {
      JsonFields.Fault fault = JsonFields.fault(e);
      gathered.skip(place + ":" + fault.column(), fault.what());
    }
  }

  private static Map<String, String> fields(String line) throws IOException {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      throw new IllegalStateException("expected one article, { \"text\": ... }");
    }
    Map<String, String> fields = JsonFields.scalars(json);
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new IllegalStateException("more than one value in a line");
    }
    return fields;
  }

  /** One line of a stream; of one that is too long only its length is kept. */
  private static final class Line {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long length;
    private boolean tooLong;

    boolean read(InputStream in) throws IOException {
      bytes.reset();
      length = 0;
      int b = in.read();
      if (b < 0) {
        return false;
      }
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (++length <= DocumentReader.MOST_BYTES) {
          bytes.write(b);
        }
      }
      tooLong = length > DocumentReader.MOST_BYTES;
      return true;
    }

    String text(boolean first) {
      String text = bytes.toString(StandardCharsets.UTF_8);
      return first && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }
}
