package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that are not what they should be: a clear line each, and nothing hangs. */
@Timeout(60)
class BadDraftsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_desk() {
    desk = new Desk(folder);
  }

  private String refused(String name, byte[] content) {
    String draft = desk.file(name, content);
    assertThat(desk.run("draft", draft, "--against", desk.against())).isEqualTo(ExitCode.USAGE);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err().lines()).hasSize(1);
    return desk.err().replace(draft, name);
  }

  private static byte[] zip(String name, byte[] part, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(part);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Some 20 people were killed.");
        content.endText();
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void a_pdf_has_pages_and_paragraphs() throws IOException {
    String draft = desk.file("d.pdf", pdf(""));

    assertThat(desk.run("draft", draft, "--against", desk.against())).isOne();
    assertThat(desk.out()).startsWith(draft + ":1:1: high: conflicts: page 1: People killed: ");
  }

  @Test
  void an_encrypted_pdf_is_refused() throws IOException {
    assertThat(refused("d.pdf", pdf("secret")))
        .contains("d.pdf: encrypted: it opens only with a password");
  }

  @Test
  void a_damaged_pdf_is_refused() throws IOException {
    assertThat(refused("d.pdf", "%PDF-1.7\nno".getBytes(StandardCharsets.UTF_8)))
        .contains("d.pdf: the PDF is damaged");
  }

  @Test
  void an_encrypted_word_file_is_refused() {
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    assertThat(refused("d.docx", compound)).contains("d.docx: encrypted, or in the format of Word");
  }

  @Test
  void an_archive_that_unfolds_without_end_is_refused() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[1 << 20], 100);

    assertThat(bomb.length).isLessThan(1 << 18);
    assertThat(refused("d.docx", bomb)).contains("unpacked it would be larger than any article");
  }

  @Test
  void an_entity_that_names_a_file_is_not_followed() throws IOException {
    String secret = desk.file("secret.txt", "A zeppelin killed 86,753 people.");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
            + Path.of(secret).toUri()
            + "\"><!ENTITY y SYSTEM \"http://127.0.0.1:9/\">]><w:document xmlns:w=\"urn:w\"><w:body>"
            + "<w:p><w:r><w:t>All 14 died. &x; &y;</w:t></w:r></w:p></w:body></w:document>";
    byte[] word = zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8), 1);
    String draft = desk.file("d.docx", word);

    desk.run("draft", draft, "--against", desk.against());

    assertThat(desk.out() + desk.err())
        .doesNotContain("zeppelin", "86,753", "86753")
        .doesNotContain("internal failure")
        .contains("d.docx: the XML inside it declares a document type");
  }

  @Test
  void entities_that_unfold_into_each_other_are_refused() throws IOException {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"14 died. \">");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      xml.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    xml.append(
        "]><w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:document>");
    byte[] word = zip("word/document.xml", xml.toString().getBytes(StandardCharsets.UTF_8), 1);

    assertThat(refused("d.docx", word)).contains("d.docx: ");
  }

  @Test
  void comments_go_into_one_word_file_only_and_never_into_the_draft_itself() throws IOException {
    String text = desk.file("d.txt", "Some 20 people died.");
    String word =
        desk.file(
            "d.docx",
            zip("word/document.xml", "<w:t xmlns:w=\"u\"/>".getBytes(StandardCharsets.UTF_8), 1));

    assertThat(desk.run("draft", text, "--against", desk.against(), "--annotate", "o.docx"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("--annotate needs one draft, a .docx file");
    assertThat(desk.run("draft", word, "--against", desk.against(), "--annotate", word))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("the draft itself stays as it is");
  }

  @Test
  void words_of_the_draft_cannot_steer_a_terminal_or_end_a_line() {
    String draft =
        desk.file(
            "d.txt", "Some 20 people were killed, “\u001b[31mfire\u202e is hot today\n” he said.");

    desk.run("draft", draft, "--against", desk.against());

    assertThat(desk.out()).doesNotContain("\u001b", "\u202e");
    assertThat(desk.out().lines()).allMatch(line -> line.startsWith(draft + ":"));
  }

  @Test
  void a_draft_with_very_many_claims_ends() {
    String draft = desk.file("d.txt", "Some 20 people were killed. ".repeat(2_000));

    assertThat(desk.run("draft", draft, "--against", desk.against())).isOne();
    assertThat(desk.out().lines().count()).isEqualTo(2_000);
  }
}
