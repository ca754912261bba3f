package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.crosscheck.ingest.DocumentReader;
import org.crosscheck.ingest.PublicationDate;
import org.crosscheck.ingest.Reading;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/** Reads what paths name into one corpus. */
final class CorpusReader {
  private final DocumentReader reader = new DocumentReader();
  private final Gathered gathered = new Gathered();

  /**
   * @param choose which of the documents to keep; it lists those it leaves out
   */
  Corpus read(List<String> paths, BiFunction<List<Document>, Gathered, List<Document>> choose) {
    ArticleFiles files = new ArticleFiles(reader, gathered);
    paths.stream().sorted().distinct().forEach(files::add);
    if (gathered.problems.isEmpty()) {
      files.articles().forEach(this::read);
      files.jsonLines().forEach((path, shown) -> lines(shown).read(path));
    }
    List<Document> unique = choose.apply(SourceIds.unique(gathered.documents), gathered);
    gathered.skipped.sort(Comparator.comparing(Skipped::file).thenComparing(Skipped::reason));
    gathered.notes.sort(null);
    return new Corpus(unique, gathered.skipped, gathered.notes, gathered.problems);
  }

  private JsonLines lines(String shown) {
    return new JsonLines(
        shown,
        gathered,
        (id, file, known, text) -> take(reader.read(source(id, file, known), text)));
  }

  private void read(ArticleFile file) {
    if (!reader.reads(file.shown())) {
      take(reader.read(source(file.id(), file.shown(), Known.NOTHING), new byte[0]));
      return;
    }
    if (!Files.isRegularFile(file.path())) {
      gathered.skip(file.shown(), "not a file that can be read to its end");
      return;
    }
    try {
      long size = Files.size(file.path());
      if (size > DocumentReader.MOST_BYTES) {
        gathered.skip(file.shown(), DocumentReader.tooLong(size));
        return;
      }
      byte[] content = FileText.bytes(file.path(), DocumentReader.MOST_BYTES);
      take(reader.read(source(file.id(), file.shown(), file.known()), content));
    } catch (IOException e) {
      gathered.skip(file.shown(), FileText.reason(e));
    }
  }

  private Source source(String id, String file, Known known) {
    return new Source(
        id,
        file,
        known.title(),
        known.publisher(),
        known.published().flatMap(written -> publication(file, written)),
        known.url(),
        known.agency(),
        known.story());
  }

  private Optional<Publication> publication(String file, String written) {
    Optional<Publication> read = PublicationDate.read(written, Publication.Basis.MANIFEST);
    if (read.isEmpty()) {
      gathered.note(file, PublicationDate.ignored(written));
    }
    return read;
  }

  private void take(Reading reading) {
    if (reading instanceof Reading.Read read) {
      gathered.documents.add(read.document());
      read.notes().forEach(n -> gathered.note(read.document().source().file(), n));
    } else if (reading instanceof Reading.Refused refused) {
      gathered.skipped.add(refused.skipped());
    }
  }
}
