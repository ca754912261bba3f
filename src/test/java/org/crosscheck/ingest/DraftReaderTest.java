package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Place;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

  private static DraftReading reading(String file, byte[] content) {
    Optional<String> unknown = Optional.empty();
    Source source =
        new Source(file, file, unknown, unknown, Optional.empty(), unknown, unknown, unknown);
    return new DraftReader().read(source, content);
  }

  private static DraftReading.Read read(String file, String content) {
    return (DraftReading.Read) reading(file, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(String file, byte[] content) {
    return ((DraftReading.Refused) reading(file, content)).skipped().reason();
  }

  /** Where the first of these words of the text stands in the file. */
  private static Place place(DraftReading.Read read, String words) {
    int at = read.document().text().indexOf(words);
    assertThat(at).as("%s in %s", words, read.document().text()).isNotNegative();
    return read.layout().place(at);
  }

  private static Place line(int line, int column) {
    return new Place("", line, column);
  }

  @Test
  void plain_text_stays_as_it_is() {
    DraftReading.Read read = read("d.txt", "Title\n\nAt least 13 died.\n");

    assertThat(read.document().text()).isEqualTo("Title\n\nAt least 13 died.\n");
    assertThat(place(read, "13")).isEqualTo(line(3, 10));
  }

  @Test
  void marks_of_markdown_are_blanks_and_every_word_keeps_its_place() {
    String file =
        """
        ---
        title: "12 died"
        ---
        # Fire in **Porto**

        > At *least* [13 people](https://example.org/12 "14") died,
        police_chief said `x`.

        - 3 \\* 4
        ```
        15 died
        ```
        | a | 16 |
        |---|----|
        ![17 dead](a.png) <b>18</b> [^1]
        """;
    DraftReading.Read read = read("d.md", file);
    String text = read.document().text();

    assertThat(text).hasSameSizeAs(file);
    assertThat(text).contains("13 people").contains("police_chief").contains("3  * 4");
    assertThat(text).doesNotContain("https").doesNotContain("15").doesNotContain("12");
    assertThat(text.replaceAll(" +", " ")).contains("died, police_chief said x .");
    for (String words : new String[] {"Porto", "13", "chief", "16", "17", "18"}) {
      assertThat(text.indexOf(words)).as(words).isEqualTo(file.indexOf(words));
    }
    assertThat(place(read, "13")).isEqualTo(line(6, 15));
  }

  @Test
  void both_marks_at_the_end_of_bold_words_are_blanks() {
    String text = read("d.md", "Some **13 people** died, ***all*** of them.\n").document().text();

    assertThat(text.replaceAll(" +", " ")).isEqualTo("Some 13 people died, all of them.\n");
  }

  @Test
  void comments_of_markdown_are_remarks_and_no_text() {
    DraftReading.Read read = read("d.md", "One.\n\n<!-- alone -->\nTwo <!-- inside --> died.\n");

    assertThat(read.document().text()).doesNotContain("alone").doesNotContain("inside");
    assertThat(read.remarks()).hasSize(2);
    assertThat(read.remarks().get(0).alone()).isTrue();
    assertThat(read.remarks().get(1).alone()).isFalse();
    assertThat(read.remarks().get(1).line()).isEqualTo(4);
  }

  @Test
  void words_of_a_page_are_found_in_its_source() {
    String file =
        """
        <html><body><article>
        <h1>Fire &amp; smoke</h1>
        <p>Police&rsquo;s chief said&nbsp;<b>at
           least 1</b>3 people
        died&#8212;all &lt; 40.</p>
        <!-- a remark --><p>Next 25.</p>
        </article></body></html>
        """;
    DraftReading.Read read = read("d.html", file);

    assertThat(read.document().text())
        .isEqualTo(
            "Fire & smoke\n\nPolice’s chief said\u00a0at least 13 people died—all < 40.\n\n"
                + "Next 25.\n");
    assertThat(place(read, "smoke")).isEqualTo(line(2, 16));
    assertThat(place(read, "at")).isEqualTo(line(3, 38));
    assertThat(place(read, "13")).isEqualTo(line(4, 10));
    assertThat(place(read, "3 people")).isEqualTo(line(4, 15));
    assertThat(place(read, "all")).isEqualTo(line(5, 12));
    assertThat(place(read, "40")).isEqualTo(line(5, 21));
    int dash = read.document().text().indexOf('—');
    assertThat(read.layout().place(dash)).isEqualTo(line(5, 5));
    assertThat(read.layout().end(dash + 1)).isEqualTo(line(5, 12));
    assertThat(read.remarks()).hasSize(1);
    assertThat(read.remarks().get(0).alone()).isTrue();
  }

  @Test
  void word_processors_files_have_paragraphs() {
    byte[] word =
        Office.word("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t></w:r></w:p>");
    DraftReading.Read read = (DraftReading.Read) reading("d.docx", word);

    assertThat(place(read, "Two")).isEqualTo(line(2, 1));
  }

  @Test
  void ninjs_has_places_in_its_fields() {
    String json =
        """
        {"headline": "Two die", "versioncreated": "2019-01-25T10:00:00Z", "located": "Porto",
         "body_xhtml": "<p>At least <i>13</i></p>\\n<p>died</p>"}
        """;
    DraftReading.Read read = read("story.json", json);

    assertThat(read.document().text()).isEqualTo("Two die\n\nPorto\n\nAt least 13\n\ndied\n");
    assertThat(place(read, "13")).isEqualTo(new Place("body_xhtml", 1, 16));
    assertThat(place(read, "died")).isEqualTo(new Place("body_xhtml", 2, 4));
    assertThat(read.document().source().published()).isPresent();
    assertThat(read.document().source().title()).contains("Two die");
  }

  @Test
  void ninjs_3_has_lists_of_headlines_and_bodies() {
    String json =
        """
        {"headlines": [{"role": "main", "value": "Two die"}],
         "bodies": [{"contenttype": "text/html", "value": "<p>Two</p>"}]}
        """;
    assertThat(read("story.json", json).document().text()).isEqualTo("Two die\n\nTwo\n");
  }

  @Test
  void what_is_no_draft_is_refused_with_the_reason() {
    assertThat(refused("d.json", "[1]".getBytes(StandardCharsets.UTF_8))).contains("not ninjs");
    assertThat(refused("d.json", "{".getBytes(StandardCharsets.UTF_8)))
        .contains("the JSON ends too early at line 1, column 2");
    assertThat(refused("d.json", "{\n \"a\": 1\n \"b\": 2}".getBytes(StandardCharsets.UTF_8)))
        .contains("the JSON is damaged at line 3, column 3");
    assertThat(refused("d.xls", new byte[] {1})).contains("not a kind of file");
    assertThat(refused("d.md", new byte[0])).contains("empty");
    assertThat(refused("d.docx", Office.zip(Map.of("a", new byte[] {1})))).contains("not a Word");
  }

  @Test
  void markup_that_never_closes_takes_no_longer_than_text() {
    String hostile = "[".repeat(50_000) + ">".repeat(50_000) + "<!-- ".repeat(20_000) + "\n";
    DraftReading.Read read = read("d.md", "Two died.\n" + hostile);

    assertThat(read.document().text()).startsWith("Two died.");
    assertThat(read("d.md", "-".repeat(200_000) + "\nTwo died.").document().text()).contains("Two");
    assertThat(read("d.html", "<p>Two" + "&".repeat(100_000)).document().text()).contains("Two");
  }
}
