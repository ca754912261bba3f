package org.crosscheck.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * Writes an index. What changed is written beside what is there and takes its place in one step at
 * the end, so that a kill leaves the index as it was; a second writer is refused.
 */
public final class IndexWriting {
  static final String ID = "id";
  static final String DIGEST = "digest";
  static final String WORD = "word";
  static final String SOURCE = "source";
  static final String TEXT = "text";

  private IndexWriting() {}

  /** What became of the articles. */
  public record Changes(int added, int changed, int removed, int unchanged) {}

  /** Makes the index in a folder hold these documents and no others. */
  public static Changes update(Path folder, List<org.crosscheck.text.Document> documents)
      throws UnusableIndex {
    try {
      Files.createDirectories(folder);
      prepare(folder);
      try (Directory directory = FSDirectory.open(folder)) {
        return update(directory, documents);
      }
    } catch (LockObtainFailedException e) {
      throw new UnusableIndex(folder + ": another process is writing this index");
    } catch (CorruptIndexException e) {
      throw UnusableIndex.damaged(folder + ": ", e);
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndex(folder + ": the index cannot be written: " + e.getMessage());
    }
  }

  /** Only an empty folder becomes an index. */
  private static void prepare(Path folder) throws IOException, UnusableIndex {
    if (Marker.isIn(folder)) {
      Marker.check(folder);
      return;
    }
    Marker.removeHalf(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new UnusableIndex(folder + ": not an index, and not empty; nothing was written");
      }
    }
    Marker.write(folder);
  }

  private static Changes update(Directory directory, List<org.crosscheck.text.Document> documents)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> known = known(directory);
      int added = 0;
      int changed = 0;
      int unchanged = 0;
      for (org.crosscheck.text.Document document : documents) {
        String id = document.source().id();
        String digest = Stored.digest(document);
        String before = known.remove(id);
        if (digest.equals(before)) {
          unchanged++;
        } else {
          writer.updateDocument(new Term(ID, id), entry(document, digest));
          added += before == null ? 1 : 0;
          changed += before == null ? 0 : 1;
        }
      }
      for (String gone : known.keySet()) {
        writer.deleteDocuments(new Term(ID, gone));
      }
      writer.commit();
      return new Changes(added, changed, known.size(), unchanged);
    }
  }

  /** The digests of the articles that are there, by their ids. */
  private static Map<String, String> known(Directory directory) throws IOException {
    Map<String, String> known = new HashMap<>();
    if (!DirectoryReader.indexExists(directory)) {
      return known;
    }
    try (DirectoryReader reader = Verified.reader(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues ids = leaf.reader().getSortedDocValues(ID);
        SortedDocValues digests = leaf.reader().getSortedDocValues(DIGEST);
        for (int i = 0; ids != null && digests != null && i < leaf.reader().maxDoc(); i++) {
          boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(i);
          if (live && ids.advanceExact(i) && digests.advanceExact(i)) {
            known.put(
                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                digests.lookupOrd(digests.ordValue()).utf8ToString());
          }
        }
      }
    }
    return known;
  }

  private static Document entry(org.crosscheck.text.Document document, String digest) {
    Document entry = new Document();
    String id = document.source().id();
    entry.add(new StringField(ID, id, Field.Store.NO));
    entry.add(new SortedDocValuesField(ID, new BytesRef(id)));
    entry.add(new SortedDocValuesField(DIGEST, new BytesRef(digest)));
    entry.add(new StoredField(SOURCE, Stored.source(document.source())));
    entry.add(new StoredField(TEXT, document.text()));
    for (String word : Words.of(document.text()).keySet()) {
      entry.add(new StringField(WORD, word, Field.Store.NO));
    }
    return entry;
  }
}
