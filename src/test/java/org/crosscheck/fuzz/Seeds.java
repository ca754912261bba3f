package org.crosscheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes what the search begins with: small good inputs, and the paragraphs of the corpus. */
public final class Seeds {
  private static final String WORD =
      "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Two died.</w:t><w:tab/></w:r></w:p></w:body>"
          + "</w:document>";
  private static final String OPEN =
      "<d xmlns:text=\"t\"><text:p>Two <text:s text:c=\"3\"/>died.</text:p></d>";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>T</title><script"
          + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-01-25\"}"
          + "</script></head><body><nav>x</nav><article><h1>T</h1><p>Two &amp; three <b>died</b>."
          + "<table><tr><td>5</table></article></body></html>";
  private static final String ARTICLE =
      "{\"id\": \"a\", \"title\": \"T\", \"text\": \"Two died.\", \"published\": \"2019-01-25\"}\n";

  private final Path home;
  private int written;

  private Seeds(Path home) {
    this.home = home;
  }

  /** Writes a folder of seeds for each target into the folder named. */
  public static void main(String[] args) throws IOException {
    new Seeds(Path.of(args[0])).write();
  }

  private void write() throws IOException {
    seed("HtmlFuzz", PAGE);
    seed("DraftFuzz", PAGE);
    seed(
        "DraftFuzz",
        "# T\n\n- Two *died* [here](http://x/y).\n\n> \u201cYes\u201d\n\n```\nx\n```\n");
    seed("DraftFuzz", "{\"headline\":\"T\",\"body_html\":\"<p>Two died.</p>\"}");
    seed(
        "ReportsFuzz",
        "{\"version\":1,\"sources\":[{\"id\":\"a\",\"file\":\"a\"}],\"claims\":[{\"id\":\"c\"}]}");
    seed("OfficeXmlFuzz", WORD);
    seed("OfficeXmlFuzz", OPEN);
    seed("WordFuzz", Articles.packed("word/document.xml", WORD.getBytes(StandardCharsets.UTF_8)));
    seed("OpenDocumentFuzz", Articles.packed("content.xml", OPEN.getBytes(StandardCharsets.UTF_8)));
    seed("PdfFuzz", pdf());
    seed("DecisionsFuzz", "{\"finding\":\"a\",\"decision\":\"accept\",\"note\":\"n\"}\n");
    seed("ManifestFuzz", "{\"story\":\"s\",\"sources\":[{\"file\":\"a\",\"url\":null},{}]}");
    seed("JsonLinesFuzz", ARTICLE + ARTICLE);
    for (byte file = 0; file < 6; file++) {
      seed("IndexFuzz", new byte[] {file, 0, 40});
      seed("IndexFuzz", new byte[] {file, 0, 40, 7, -1, 3});
    }
    for (Path rule : files(Path.of("rules", "deaths"))) {
      seed("RulesFuzz", Files.readString(rule));
      Files.readString(rule).lines().filter(l -> l.contains("<count>")).forEach(this::pattern);
    }
    for (Path article : files(Path.of("corpus", "venezuela-2019-01"))) {
      paragraphs(article);
    }
    soups();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void pattern(String line) {
    String pattern = line.replaceFirst("^[^\"]*\"", "").replaceFirst("\".*$", "");
    try {
      seed("RulesFuzz", pattern);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void paragraphs(Path article) throws IOException {
    for (String paragraph : Files.readString(article).split("\n\n", -1)) {
      if (!paragraph.isBlank() && paragraph.length() < 1500) {
        seed("ValuesFuzz", paragraph);
        seed("TextFuzz", paragraph);
        seed("CompareFuzz", "\u007f" + paragraph + paragraph);
      }
    }
  }

  private void soups() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      byte[] one = new byte[40];
      random.nextBytes(one);
      one[0] = 0;
      seed("ValuesFuzz", one);
      byte[] two = new byte[81];
      random.nextBytes(two);
      two[0] = (byte) 128;
      two[1] = 0;
      two[41] = 0;
      seed("CompareFuzz", two);
    }
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.showText("Two died.");
        out.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private void seed(String target, String content) throws IOException {
    seed(target, content.getBytes(StandardCharsets.UTF_8));
  }

  private void seed(String target, byte[] content) throws IOException {
    Path folder = Files.createDirectories(home.resolve(target));
    Files.write(folder.resolve("seed-" + written++), content);
  }
}
