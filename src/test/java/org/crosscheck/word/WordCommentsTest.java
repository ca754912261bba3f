package org.crosscheck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.crosscheck.ingest.DraftReader;
import org.crosscheck.ingest.DraftReading;
import org.crosscheck.text.Note;
import org.crosscheck.text.Runs;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCommentsTest {
  private static final List<Path> OFFICES =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

  /** "Some at least 20 people died. Next." with bold from the middle of "least" to that of "20". */
  private static byte[] document() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFParagraph first = word.createParagraph();
      first.createRun().setText("Ferry & sinks");
      XWPFParagraph paragraph = word.createParagraph();
      paragraph.createRun().setText("Some at le");
      XWPFRun bold = paragraph.createRun();
      bold.setBold(true);
      bold.setText("ast 2");
      XWPFRun rest = paragraph.createRun();
      rest.setText("0 people");
      rest.addTab();
      rest.setText("died. Next.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }

  private static Runs runs(byte[] document) {
    return new DraftReader().runs(document).orElseThrow();
  }

  private static String text(byte[] document) {
    Optional<String> unknown = Optional.empty();
    Source source =
        new Source("d", "d.docx", unknown, unknown, Optional.empty(), unknown, unknown, unknown);
    return ((DraftReading.Read) new DraftReader().read(source, document)).document().text();
  }

  private static Note note(String text, String words) {
    int start = text.indexOf(words);
    return new Note(new Span(start, start + words.length()), "On <" + words + ">");
  }

  private static byte[] commented(byte[] document, String... words) throws Exception {
    String text = text(document);
    List<Note> notes = java.util.Arrays.stream(words).map(w -> note(text, w)).toList();
    WordComments.Copy copy = WordComments.write(document, runs(document), notes);
    assertThat(copy.written()).isEqualTo(words.length);
    return copy.content();
  }

  private static String body(byte[] document) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
      return word.getDocument().xmlText();
    }
  }

  /** The text between the marks of a comment. */
  private static String marked(String body, int id) {
    Matcher range =
        Pattern.compile(
                "commentRangeStart w:id=\"" + id + "\"/>(.*?)<w:commentRangeEnd w:id=\"" + id)
            .matcher(body);
    assertThat(range.find()).as("comment %s in %s", id, body).isTrue();
    StringBuilder words = new StringBuilder();
    Matcher text = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>").matcher(range.group(1));
    while (text.find()) {
      words.append(text.group(1));
    }
    return words.toString();
  }

  @Test
  void a_comment_stands_at_its_exact_words_also_where_formatting_splits_them() throws Exception {
    byte[] copy = commented(document(), "at least 20", "people", "died", "sinks");
    String body = body(copy);

    assertThat(marked(body, 0)).isEqualTo("at least 20");
    assertThat(marked(body, 1)).isEqualTo("people");
    assertThat(marked(body, 2)).isEqualTo("died");
    assertThat(marked(body, 3)).isEqualTo("sinks");
    assertThat(text(copy)).isEqualTo(text(document()));
    assertThat(body).containsOnlyOnce("<w:tab/>");
  }

  @Test
  void what_is_cut_keeps_its_look() throws Exception {
    byte[] copy = commented(document(), "ast");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      List<String> bold =
          word.getParagraphs().get(1).getRuns().stream()
              .filter(XWPFRun::isBold)
              .map(XWPFRun::text)
              .toList();
      assertThat(bold).containsExactly("ast", " 2");
    }
  }

  @Test
  void comments_that_are_there_stay() throws Exception {
    byte[] once = commented(document(), "people");
    byte[] twice = commented(once, "people", "20 people");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(twice))) {
      assertThat(word.getDocComments().getComments())
          .extracting(XWPFComment::getText)
          .containsExactly("On <people>", "On <people>", "On <20 people>");
      assertThat(word.getDocComments().getComments())
          .extracting(XWPFComment::getAuthor)
          .containsOnly("crosscheck");
    }
    assertThat(marked(body(twice), 2)).isEqualTo("20 people");
  }

  @Test
  void a_damaged_document_is_refused_with_the_reason() {
    assertThatThrownBy(
            () ->
                WordComments.write(
                    "PK no".getBytes(StandardCharsets.UTF_8),
                    new Runs(new int[0], new int[0]),
                    List.of()))
        .isInstanceOf(UnwritableDocument.class)
        .hasMessageStartingWith("no comments can be written into it");
  }

  /** Without an office this says that it was skipped; -Doffice.required=true makes it fail. */
  @Test
  void an_office_program_shows_the_comments_at_their_words(@TempDir Path folder) throws Exception {
    Optional<Path> office = OFFICES.stream().filter(Files::isExecutable).findFirst();
    if (Boolean.getBoolean("office.required")) {
      assertThat(office).as("one of %s", OFFICES).isPresent();
    }
    assumeTrue(office.isPresent(), "skipped: none of " + OFFICES);
    Path copy =
        Files.write(folder.resolve("copy.docx"), commented(document(), "at least 20", "died"));

    Process process =
        new ProcessBuilder(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

    String opened = Files.readString(folder.resolve("copy.fodt"));
    assertThat(annotated(opened, "On &lt;at least 20&gt;")).isEqualTo("at least 20");
    assertThat(annotated(opened, "On &lt;died&gt;")).isEqualTo("died");
  }

  /** The text from the annotation with these words to its end. */
  private static String annotated(String opened, String words) {
    Matcher range =
        Pattern.compile(
                "<office:annotation [^>]*office:name=\"([^\"]+)\"[^>]*>(?:(?!</office:annotation>).)*?"
                    + Pattern.quote(words)
                    + ".*?</office:annotation>(.*?)<office:annotation-end office:name=\"\\1\"/>",
                Pattern.DOTALL)
            .matcher(opened);
    assertThat(range.find()).as("%s in %s", words, opened).isTrue();
    return range.group(2).replaceAll("<[^>]*>", "");
  }

  @Test
  void a_copy_is_a_whole_archive(@TempDir Path folder) throws Exception {
    Path copy = Files.write(folder.resolve("c.docx"), commented(document(), "died"));
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      assertThat(zip.getEntry("word/comments.xml")).isNotNull();
    }
  }
}
