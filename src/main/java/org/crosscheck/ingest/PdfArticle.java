package org.crosscheck.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crosscheck.text.Layout;

/** The text of a PDF, page by page, its lines joined to paragraphs. */
final class PdfArticle {
  private static final int MOST_PAGES = 300;
  private static final String PAGE_END = "\f";
  private static final int MOST_CHARACTERS = 5_000_000;

  private PdfArticle() {}

  static Article read(byte[] content) throws UnreadableArticle {
    return laidOut(content).article();
  }

  /** The same with where its pages begin, for a draft. */
  static LaidOut laidOut(byte[] content) throws UnreadableArticle {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableArticle("it has more than " + MOST_PAGES + " pages");
      }
      Joined joined = text(document);
      String text = joined.text();
      if (text.isBlank()) {
        throw new UnreadableArticle("there is no text in it, perhaps only pictures of pages");
      }
      Article article = Article.ofText(text, title(document));
      return new LaidOut(article, Layout.pages(text, joined.pages()), List.of());
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticle("encrypted: it opens only with a password");
    } catch (PdfText.TooLarge e) {
      throw new UnreadableArticle("unpacked it would be larger than any article");
    } catch (IOException | RuntimeException e) {
      // PDFBox lets all kinds of exceptions out when the objects of a file contradict each other
      throw new UnreadableArticle("the PDF is damaged: " + firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("").strip();
  }

  private static Optional<String> title(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  private static Joined text(PDDocument document) throws IOException {
    PdfText stripper = new PdfText();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart("");
    stripper.setParagraphEnd("\n\n");
    stripper.setPageEnd("\n\n" + PAGE_END + "\n\n");
    stripper.setSortByPosition(false);
    Limited out = new Limited();
    stripper.writeText(document, out);
    stripper.refuseTooLarge();
    return joined(out.text.toString());
  }

  /**
   * The lines of each paragraph as one.
   *
   * @param pages where in the text each page begins
   */
  record Joined(String text, List<Integer> pages) {
    Joined {
      pages = List.copyOf(pages);
    }
  }

  /**
   * The lines of each paragraph as one. A word that the end of a line cuts is put together; the
   * paragraphs stay apart by a blank line.
   */
  static Joined joined(String lines) {
    StringBuilder text = new StringBuilder();
    List<Integer> pages = new ArrayList<>(List.of(0));
    for (String raw : lines.lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty()) {
        endParagraph(text);
        if (raw.contains(PAGE_END)) {
          pages.add(text.length());
        }
      } else {
        append(text, line);
      }
    }
    return new Joined(text.toString().strip() + "\n", pages);
  }

  private static void endParagraph(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  private static void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0 || text.charAt(last) == '\n') {
      text.append(line);
    } else if (cut(text, line)) {
      text.setLength(last);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private static boolean cut(StringBuilder text, String next) {
    int last = text.length() - 1;
    return text.charAt(last) == '-'
        && last > 0
        && Character.isLowerCase(text.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Stops a page that would print without end. */
  private static final class Limited extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      if (text.length() + length > MOST_CHARACTERS) {
        throw new IOException("its text is longer than any article");
      }
      text.append(characters, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
