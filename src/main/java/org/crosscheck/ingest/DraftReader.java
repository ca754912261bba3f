package org.crosscheck.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Runs;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/**
 * Reads drafts: articles of which an editor wants to find every word in the file again. Markup of
 * Markdown counts as blanks; besides the kinds of file that articles have, ninjs is read.
 */
public final class DraftReader {

  /** Reads a draft. Never throws because of what the bytes are. */
  public DraftReading read(Source known, byte[] content) {
    try {
      DocumentReader.refuseSize(content);
      LaidOut draft = laidOut(known.file(), content);
      Reading.Read read = DocumentReader.accepted(known, draft.article());
      return new DraftReading.Read(read.document(), draft.layout(), draft.remarks(), read.notes());
    } catch (UnreadableArticle e) {
      return new DraftReading.Refused(new Skipped(known.file(), e.reason()));
    }
  }

  /** Which piece of a Word document each character of its text came from; empty if it is none. */
  public Optional<Runs> runs(byte[] word) {
    try {
      return Optional.of(WordArticle.runs(word));
    } catch (UnreadableArticle e) {
      return Optional.empty();
    }
  }

  private static LaidOut laidOut(String file, byte[] content) throws UnreadableArticle {
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return NinjsDraft.read(Decoded.of(content, Optional.empty()));
    }
    Optional<Format> format = Format.of(file);
    if (format.isEmpty()) {
      throw new UnreadableArticle(
          "not a kind of file that holds a draft ("
              + DocumentReader.KINDS
              + ", or ninjs as .json)");
    }
    return switch (format.get()) {
      case TEXT -> text(Decoded.of(content, Optional.empty()), DocumentReader.isMarkdown(file));
      case HTML -> HtmlArticle.laidOut(HtmlArticle.decoded(content));
      case WORD -> office(WordArticle.read(content));
      case OPEN_DOCUMENT -> office(OpenDocumentArticle.read(content));
      case PDF -> PdfArticle.laidOut(content);
    };
  }

  private static LaidOut text(Decoded decoded, boolean markdown) {
    if (markdown) {
      return MarkdownDraft.read(decoded);
    }
    Article article = Article.ofText(decoded.text(), decoded.notes());
    return new LaidOut(article, Layout.asWritten(decoded.text()), List.of());
  }

  private static LaidOut office(Article article) {
    return new LaidOut(article, Layout.paragraphs(article.text()), List.of());
  }
}
