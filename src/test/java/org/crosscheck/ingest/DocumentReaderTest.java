package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader();

  private static Source source(String file) {
    return new Source(
        file,
        file,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Reading.Read read(String file, byte[] content) {
    Reading reading = reader.read(source(file), content);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }

  @Test
  void the_marks_of_markdown_are_no_words_and_every_word_keeps_its_place() {
    String file = "# Fire\n\nThe fire **killed** [20 people](http://a.example) and\nhurt 3.\n";

    String text = read("a.md", file.getBytes(StandardCharsets.UTF_8)).document().text();

    assertThat(text).hasSameSizeAs(file).contains("20 people", "and hurt 3.");
    assertThat(text.indexOf("killed")).isEqualTo(file.indexOf("killed"));
    assertThat(text).doesNotContain("*", "[", "#", "example");
  }

  private Document html(String page) {
    return read("a.html", page.getBytes(StandardCharsets.UTF_8)).document();
  }

  private String refused(String file, byte[] content) {
    Reading reading = reader.read(source(file), content);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).skipped().reason();
  }

  private static byte[] with(int[] mark, byte[] content) {
    byte[] whole = new byte[mark.length + content.length];
    for (int i = 0; i < mark.length; i++) {
      whole[i] = (byte) mark[i];
    }
    System.arraycopy(content, 0, whole, mark.length, content.length);
    return whole;
  }

  // encodings

  @Test
  void text_is_kept_as_the_file_has_it() {
    String text = "  Flood\r\n\r\n“Two” died – said Guaidó 😀.\t\n";

    assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)).document().text())
        .isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_settles_the_encoding_and_is_not_text() {
    String text = "“Two” died – said Guaidó.";

    assertThat(
            read("a.txt", with(new int[] {0xEF, 0xBB, 0xBF}, text.getBytes(StandardCharsets.UTF_8)))
                .document()
                .text())
        .isEqualTo(text);
    assertThat(
            read("a.txt", with(new int[] {0xFF, 0xFE}, text.getBytes(StandardCharsets.UTF_16LE)))
                .document()
                .text())
        .isEqualTo(text);
    assertThat(
            read("a.txt", with(new int[] {0xFE, 0xFF}, text.getBytes(StandardCharsets.UTF_16BE)))
                .document()
                .text())
        .isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_of_utf_32_is_one() {
    String text = "“Two” died – said Guaidó 😀.";

    byte[] little = text.getBytes(Charset.forName("UTF-32LE"));
    assertThat(read("a.txt", with(new int[] {0xFF, 0xFE, 0, 0}, little)).document().text())
        .isEqualTo(text);
    byte[] big = text.getBytes(Charset.forName("UTF-32BE"));
    assertThat(read("a.txt", with(new int[] {0, 0, 0xFE, 0xFF}, big)).document().text())
        .isEqualTo(text);
  }

  @Test
  void utf_16_without_a_mark_is_known_by_its_zeros() {
    String text = "Two people died in Guaidó's town.";

    assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).document().text())
        .isEqualTo(text);
    assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_16BE)).document().text())
        .isEqualTo(text);
  }

  @Test
  void text_that_is_not_utf_8_is_windows_1252_and_noted() {
    String text = "“Two” died – said Guaidó.";

    Reading.Read read = read("a.txt", text.getBytes(Charset.forName("windows-1252")));

    assertThat(read.document().text()).isEqualTo(text);
    assertThat(read.notes()).containsExactly("not valid UTF-8; read as Windows-1252");
  }

  @Test
  void utf_8_with_one_damaged_letter_stays_utf_8() {
    byte[] content = "“Two” died – said Guaidó.".getBytes(StandardCharsets.UTF_8);

    Reading.Read read = read("a.txt", Arrays.copyOf(content, content.length - 2));

    assertThat(read.document().text()).startsWith("“Two” died – said Guaid");
    assertThat(read.notes()).singleElement().asString().contains("damaged letters replaced");
  }

  @Test
  void pictures_archives_and_noise_are_binary() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);

    assertThat(refused("a.txt", noise)).isEqualTo("not text: the file is binary");
    assertThat(refused("a.html", noise)).isEqualTo("not text: the file is binary");
    assertThat(refused("a.md", new byte[100])).isEqualTo("not text: the file is binary");
  }

  // HTML

  @Test
  void a_page_gives_its_headline_and_body_and_what_it_says_of_itself() {
    Document document =
        html(
            """
            <html><head><title>Flood kills two | The Post</title>
            <meta property="og:site_name" content="The Post">
            <meta property="article:published_time" content="2019-01-25T10:30:00+01:00">
            <link rel="canonical" href="https://post.example/flood">
            <script>var x = "13 died";</script></head>
            <body class="has-sidebar"><nav><p>World Sport</p></nav>
            <div class="cookie-banner"><p>We use cookies.</p></div>
            <article><header><h1>Flood kills <em>two</em></h1></header>
            <p>Two people   died\nin the flood, police said.<br>More rain is expected.</p>
            <figure><img><figcaption>A street in Berne</figcaption></figure>
            <div class="related-links"><p>Ten things to know</p></div>
            <ul><li>Two dead</li><li>Five hurt</li></ul>
            <p>"It was &lt;dark&gt;," she&nbsp;said. %s</p>
            </article><footer><p>Copyright</p></footer></body></html>
            """
                .formatted("The water rose for hours. ".repeat(10)));

    assertThat(document.text())
        .startsWith(
            "Flood kills two\n\nTwo people died in the flood, police said.\nMore rain is expected."
                + "\n\nA street in Berne\n\nTwo dead\n\nFive hurt\n\n\"It was <dark>,\" she\u00A0said.")
        .doesNotContain("cookies", "Sport", "Copyright", "Ten things", "13 died");
    assertThat(document.source().publisher()).contains("The Post");
    assertThat(document.source().url()).contains("https://post.example/flood");
    assertThat(document.source().published().map(p -> p.at().toString()))
        .contains("2019-01-25T10:30");
    assertThat(document.source().published().map(Publication::basis))
        .contains(Publication.Basis.DOCUMENT);
  }

  @Test
  void linked_data_is_read_where_meta_elements_are_silent() {
    Document document =
        html(
            """
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
             {"@type": "NewsArticle", "headline": "Flood", "datePublished": "2019-01-25",
              "publisher": {"name": "The Post"}}]}</script>
            <p>Two people died.</p>
            """);

    assertThat(document.text()).isEqualTo("Flood\n\nTwo people died.\n");
    assertThat(document.source().publisher()).contains("The Post");
    assertThat(document.source().published().map(Publication::timed)).contains(false);
  }

  @Test
  void a_page_without_marks_is_searched_for_the_longest_run_of_paragraphs() {
    String body = "<p>" + "The river rose and two people died. ".repeat(4) + "</p>";
    Document document =
        html(
            "<div><div><p>Home</p></div><div id=main-column>"
                + body.repeat(4)
                + "</div><div><p>Most read: other news of today and yesterday</p></div></div>");

    assertThat(document.text()).contains("The river rose").doesNotContain("Most read", "Home");
  }

  @Test
  void a_page_in_another_encoding_says_so_in_its_head() {
    byte[] page =
        "<meta charset=\"iso-8859-1\"><p>“Guaidó” said.</p>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(read("a.html", page).document().text()).isEqualTo("“Guaidó” said.\n");
  }

  @Test
  void a_page_without_text_is_refused() {
    byte[] page = "<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8);

    assertThat(refused("a.html", page)).isEqualTo("there is no text on the page");
  }

  @Test
  void deeply_nested_pages_end_soon() {
    byte[] page =
        ("<div class=related>".repeat(200_000) + "<p>Two people died.")
            .getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> reader.read(source("a.html"), page));
  }

  // Word and OpenDocument

  @Test
  void a_word_document_gives_its_paragraphs_without_deleted_text() {
    byte[] file =
        Office.word(
            "<w:p><w:r><w:t>Flood</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Two </w:t>"
                + "</w:r><w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:moveFrom><w:r>"
                + "<w:t>moved</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>people</w:t></w:r></w:ins>"
                + "<w:r><w:tab/><w:t>died</w:t><w:br/><w:t>on Friday.</w:t></w:r>"
                + "<w:instrText>PAGE</w:instrText></w:p>");

    assertThat(read("a.docx", file).document().text())
        .isEqualTo("Flood\n\nTwo people\tdied\non Friday.\n");
  }

  @Test
  void an_open_document_gives_its_paragraphs() {
    byte[] file =
        Office.openDocument(
            "<text:h>Flood</text:h><text:p>Two<text:s text:c=\"2\"/>people\n   died."
                + "<text:line-break/>More.</text:p><text:tracked-changes><text:p>old</text:p>"
                + "</text:tracked-changes>");

    assertThat(read("a.odt", file).document().text())
        .isEqualTo("Flood\n\nTwo  people died.\nMore.\n");
  }

  @Test
  void archives_that_are_bombs_damaged_or_something_else_are_refused() {
    byte[] bomb = Office.zip(Map.of("word/document.xml", new byte[60_000_000]));
    byte[] beside =
        Office.zip(Map.of("word/media/a.bin", new byte[201_000_000], "z.txt", new byte[1]));
    byte[] good = Office.word("<w:p><w:r><w:t>Two died.</w:t></w:r></w:p>");

    assertThat(refused("a.docx", bomb)).isEqualTo("unpacked it would be larger than any article");
    assertThat(refused("a.docx", beside)).isEqualTo("unpacked it would be larger than any article");
    assertThat(refused("a.docx", Arrays.copyOf(good, good.length / 2))).isNotBlank();
    assertThat(refused("a.docx", Office.zip(Map.of("x", new byte[1]))))
        .isEqualTo("not a Word document: it has no word/document.xml");
    assertThat(refused("a.docx", with(new int[] {0xD0, 0xCF, 0x11, 0xE0}, new byte[100])))
        .contains("encrypted");
  }

  @Test
  void xml_with_entities_fetches_and_unfolds_nothing() {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM"
            + " \"file:///etc/hostname\">]>";
    for (String reference : new String[] {"&b;", "&f;"}) {
      String xml =
          entities
              + Office.wordXml("<w:p><w:r><w:t>Two " + reference + " died.</w:t></w:r></w:p>")
                  .replaceFirst("<\\?xml[^>]*>", "");
      byte[] file = Office.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));

      Reading reading = reader.read(source("a.docx"), file);

      String shown = reading.toString();
      assertThat(shown).doesNotContain("lol");
      assertThat(reading).isInstanceOf(Reading.Refused.class);
    }
  }

  // PDF

  private static byte[] pdf(boolean locked, String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
          if (line.endsWith(".")) {
            content.newLineAtOffset(0, -30);
          }
        }
        content.endText();
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void the_lines_of_a_pdf_are_joined_to_paragraphs() throws IOException {
    byte[] file = pdf(false, "Two people died in the", "flood, the gov-", "ernment said.", "More.");

    assertThat(read("a.pdf", file).document().text())
        .isEqualTo("Two people died in the flood, the government said.\n\nMore.\n");
  }

  @Test
  void locked_damaged_and_empty_pdfs_are_refused() throws IOException {
    byte[] good = pdf(false, "Two people died.");

    assertThat(refused("a.pdf", pdf(true, "Two people died."))).contains("password");
    assertThat(refused("a.pdf", pdf(false))).contains("no text");
    assertThat(refused("a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
        .startsWith("the PDF is damaged");
    for (int cut = 0; cut < good.length; cut += 97) {
      assertThat(reader.read(source("a.pdf"), Arrays.copyOf(good, cut))).isNotNull();
    }
  }

  private static byte[] drawing(String instructions, int times) throws IOException {
    byte[] drawn = instructions.repeat(times).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      page.setContents(
          new PDStream(document, new ByteArrayInputStream(drawn), COSName.FLATE_DECODE));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void a_pdf_that_unfolds_nests_or_draws_without_end_is_refused() throws IOException {
    String reason = "unpacked it would be larger than any article";

    assertThat(refused("a.pdf", drawing(" ".repeat(1_000), 101_000))).isEqualTo(reason);
    assertThat(refused("a.pdf", drawing("q ", 20_000))).isEqualTo(reason);
    assertThat(refused("a.pdf", drawing("q Q ", 1_600_000))).isEqualTo(reason);
  }

  @Test
  void no_bytes_make_any_reader_throw() throws IOException {
    Random random = new Random(42);
    byte[][] seeds = {
      pdf(false, "Two people died."),
      Office.word("<w:p><w:r><w:t>Two died.</w:t></w:r></w:p>"),
      "<html><body><p>Two died.</p>".getBytes(StandardCharsets.UTF_8)
    };
    for (int i = 0; i < 300; i++) {
      byte[] content = seeds[i % seeds.length].clone();
      for (int n = 0; n < 1 + random.nextInt(20); n++) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      for (String file : new String[] {"a.pdf", "a.docx", "a.odt", "a.html", "a.txt"}) {
        assertThat(reader.read(source(file), content)).isNotNull();
      }
    }
  }
}
