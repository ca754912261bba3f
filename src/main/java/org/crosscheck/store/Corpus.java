package org.crosscheck.store;

import java.util.List;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/**
 * The articles that were given. The same articles give the same corpus whatever the order of the
 * paths.
 *
 * @param documents what could be read, sorted by source id
 * @param skipped what could not, with the reason, sorted by file
 * @param notes what a careful reader should know of the input and no report has a place for
 * @param problems what makes it pointless to go on: a path that is not there, a broken manifest. A
 *     corpus with problems is not to be checked
 */
public record Corpus(
    List<Document> documents, List<Skipped> skipped, List<String> notes, List<String> problems) {
  public Corpus {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  /** Reads folders, files of JSON Lines, and single articles. */
  public static Corpus read(List<String> paths) {
    return new CorpusReader().read(paths, Duplicates::skip);
  }

  /** The same with every article that is given twice, for what looks at each by itself. */
  public static Corpus readAll(List<String> paths) {
    return new CorpusReader().read(paths, (documents, gathered) -> documents);
  }
}
