package org.crosscheck.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * Opens an index only if its bytes are those that were written. Lucene alone looks at the checksums
 * of its small files; in the large ones, a length that damage made up would be taken for how much
 * memory a word or an article needs. Reading them once costs a tenth of a second for 100,000
 * articles.
 */
final class Verified {
  private Verified() {}

  static DirectoryReader reader(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader;
    } catch (IOException | RuntimeException | AssertionError e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
  }
}
