package org.crosscheck.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.draft.Draft;
import org.crosscheck.ingest.DocumentReader;
import org.crosscheck.ingest.DraftReader;
import org.crosscheck.ingest.DraftReading;
import org.crosscheck.ingest.PublicationDate;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Runs;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/** Reads drafts from files or a stream. */
public final class DraftFiles {
  private static final String DRAFT = "draft:";

  private DraftFiles() {}

  /**
   * What came of reading a draft: a draft, or the reason why there is none.
   *
   * @param notes what a careful reader should know of how it was read
   */
  public record Outcome(Optional<Draft> draft, Optional<Skipped> refused, List<String> notes) {
    public Outcome {
      notes = List.copyOf(notes);
    }

    private static Outcome refused(String file, String reason) {
      return new Outcome(Optional.empty(), Optional.of(new Skipped(file, reason)), List.of());
    }
  }

  /**
   * Reads the draft at a path. What a manifest beside it says of it is believed.
   *
   * @param published when it will be, as the user wrote it; empty if not given
   */
  public static Outcome read(String given, Optional<Publication> published) {
    try {
      Path path = Path.of(given);
      if (!Files.exists(path)) {
        return Outcome.refused(given, "no such file");
      }
      if (!Files.isRegularFile(path)) {
        return Outcome.refused(given, "not a file that can be read to its end");
      }
      if (Files.size(path) > DocumentReader.MOST_BYTES) {
        return Outcome.refused(given, DocumentReader.tooLong(Files.size(path)));
      }
      ArticleFile file = new ArticleFile(ArticleFile.shown(path), path, ArticleFiles.beside(path));
      byte[] content = FileText.bytes(path, DocumentReader.MOST_BYTES);
      return outcome(source(file.id(), file.shown(), file.known(), published), content);
    } catch (InvalidPathException e) {
      return Outcome.refused(given, "not a path: " + e.getReason());
    } catch (IOException e) {
      return Outcome.refused(given, FileText.reason(e));
    }
  }

  /** Reads a draft from a stream. Its name tells by its ending how it is read. */
  public static Outcome read(String name, InputStream in, Optional<Publication> published) {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        content.write(buffer, 0, n);
        if (content.size() > DocumentReader.MOST_BYTES) {
          return Outcome.refused(name, DocumentReader.tooLong(content.size()));
        }
      }
      return outcome(source(name, name, Known.NOTHING, published), content.toByteArray());
    } catch (IOException e) {
      return Outcome.refused(name, FileText.reason(e));
    }
  }

  private static Source source(
      String id, String file, Known known, Optional<Publication> published) {
    return new Source(
        DRAFT + id,
        file,
        known.title(),
        known.publisher(),
        published.or(
            () ->
                known
                    .published()
                    .flatMap(w -> PublicationDate.read(w, Publication.Basis.MANIFEST))),
        known.url(),
        known.agency(),
        Optional.empty());
  }

  private static Outcome outcome(Source source, byte[] content) {
    DraftReading reading = new DraftReader().read(source, content);
    if (reading instanceof DraftReading.Read read) {
      Draft draft = new Draft(read.document(), read.layout(), read.remarks());
      return new Outcome(Optional.of(draft), Optional.empty(), read.notes());
    }
    return new Outcome(
        Optional.empty(), Optional.of(((DraftReading.Refused) reading).skipped()), List.of());
  }

  /** A Word document, and from which of its pieces each character of its text came. */
  public record WordFile(byte[] content, Runs runs) {}

  /** The Word document at a path; empty if it is none. */
  public static Optional<WordFile> word(String given) throws IOException {
    byte[] content = FileText.bytes(Path.of(given), DocumentReader.MOST_BYTES);
    return new DraftReader().runs(content).map(runs -> new WordFile(content, runs));
  }

  /** Whether two names lead to one file. */
  public static boolean same(String one, String other) {
    try {
      return ArticleFiles.real(Path.of(one)).equals(ArticleFiles.real(Path.of(other)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
