package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/**
 * Makes documents of the bytes of articles. What is already known of a source stays as it is; what
 * is not known is read from the article itself where its format has a place for it.
 */
public final class DocumentReader {
  /** The most bytes that an article may have. Longer ones are dumps, not articles. */
  public static final long MOST_BYTES = 20_000_000;

  static final String KINDS = ".txt, .md, .html, .docx, .odt or .pdf";

  /** Whether a file of this name can hold an article. */
  public boolean reads(String file) {
    return Format.of(file).isPresent();
  }

  /** Reads an article. Never throws because of what the bytes are. */
  public Reading read(Source known, byte[] content) {
    Optional<Format> format = Format.of(known.file());
    if (format.isEmpty()) {
      return refused(known, "not a kind of file that holds an article (" + KINDS + ")");
    }
    try {
      return accepted(known, article(known.file(), format.get(), content));
    } catch (UnreadableArticle e) {
      return refused(known, e.reason());
    } catch (RuntimeException e) {
      return refused(known, "damaged, or not what its name says");
    } catch (StackOverflowError | OutOfMemoryError e) {
      return refused(known, "nested too deeply, or larger unpacked than any article");
    }
  }

  /** Takes text that is decoded already, such as a line of JSON Lines has. */
  public Reading read(Source known, String text) {
    try {
      return accepted(known, Article.ofText(text, List.of()));
    } catch (UnreadableArticle e) {
      return refused(known, e.reason());
    }
  }

  private static Article article(String file, Format format, byte[] content)
      throws UnreadableArticle {
    refuseSize(content);
    return switch (format) {
      case TEXT -> text(content, isMarkdown(file));
      case HTML -> HtmlArticle.read(content);
      case WORD -> WordArticle.read(content);
      case OPEN_DOCUMENT -> OpenDocumentArticle.read(content);
      case PDF -> PdfArticle.read(content);
    };
  }

  static void refuseSize(byte[] content) throws UnreadableArticle {
    if (content.length == 0) {
      throw new UnreadableArticle("the file is empty");
    }
    if (content.length > MOST_BYTES) {
      throw new UnreadableArticle(tooLong(content.length));
    }
  }

  /** The reason for refusing an article of so many bytes. */
  public static String tooLong(long bytes) {
    return "longer than an article may be: "
        + Math.max(1, bytes / 1_000_000)
        + " MB, the most is "
        + MOST_BYTES / 1_000_000
        + " MB";
  }

  static boolean isMarkdown(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static Article text(byte[] content, boolean markdown) throws UnreadableArticle {
    Decoded decoded = Decoded.of(content, Optional.empty());
    return markdown
        ? MarkdownDraft.read(decoded).article()
        : Article.ofText(decoded.text(), decoded.notes());
  }

  static Reading.Read accepted(Source known, Article article) throws UnreadableArticle {
    if (article.text().isBlank()) {
      throw new UnreadableArticle("there is no text in it");
    }
    if (article.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableArticle("there are no words in it");
    }
    List<String> notes = new ArrayList<>(article.notes());
    Source source =
        new Source(
            known.id(),
            known.file(),
            known.title().or(article::title),
            known.publisher().or(article::publisher),
            known.published().or(() -> publication(article, notes)),
            known.url().or(article::url),
            known.agency(),
            known.story());
    return new Reading.Read(new Document(source, article.text()), notes);
  }

  private static Optional<Publication> publication(Article article, List<String> notes) {
    if (article.published().isEmpty()) {
      return Optional.empty();
    }
    String written = article.published().get();
    Optional<Publication> read = PublicationDate.read(written, Publication.Basis.DOCUMENT);
    if (read.isEmpty()) {
      notes.add(PublicationDate.ignored(written));
    }
    return read;
  }

  private static Reading refused(Source known, String reason) {
    return new Reading.Refused(new Skipped(known.file(), reason));
  }
}
