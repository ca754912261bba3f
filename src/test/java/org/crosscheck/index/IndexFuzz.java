package org.crosscheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.text.Document;

/** A damaged index is one that cannot be used, never a failure. */
public final class IndexFuzz {
  private static final List<Document> ARTICLES;
  private static final Map<String, byte[]> WHOLE = new TreeMap<>();

  static {
    // as it runs for users: assertions of Lucene are for its makers
    ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.apache.lucene", false);
    ARTICLES = EndlessIndexing.articles(3);
    try {
      Path folder = Files.createTempDirectory("index-fuzz");
      IndexWriting.update(folder, ARTICLES);
      for (Path file : files(folder)) {
        WHOLE.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      remove(folder);
    } catch (IOException | UnusableIndex e) {
      throw new IllegalStateException("no index to damage", e);
    }
  }

  private IndexFuzz() {}

  /**
   * Damages an index: the first byte says which file, the next two where, the others take the place
   * of what is there; without others the file ends there.
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length < 3) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("index-fuzz");
      try {
        for (Map.Entry<String, byte[]> file : WHOLE.entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        damage(folder, bytes);
        ask(folder);
      } catch (UnusableIndex e) {
        if (String.valueOf(e.getMessage()).isBlank()) {
          throw new IllegalStateException("no reason is given", e);
        }
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ask(Path folder) throws UnusableIndex {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.about(ARTICLES.get(0).text(), 5);
    }
  }

  private static void damage(Path folder, byte[] bytes) throws IOException {
    List<Path> files = files(folder);
    Path file = files.get((bytes[0] & 0xff) % files.size());
    byte[] content = Files.readAllBytes(file);
    int at = ((bytes[1] & 0xff) << 8 | (bytes[2] & 0xff)) % (content.length + 1);
    byte[] damaged = bytes.length == 3 ? Arrays.copyOf(content, at) : content;
    int most = Math.min(bytes.length - 3, damaged.length - at);
    System.arraycopy(bytes, 3, damaged, Math.min(at, damaged.length), Math.max(0, most));
    Files.write(file, damaged);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
