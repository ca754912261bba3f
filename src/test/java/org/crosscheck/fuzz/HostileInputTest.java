package org.crosscheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.JsonReport;
import org.crosscheck.report.TextReport;
import org.crosscheck.store.Corpus;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two plain articles and a third that was made to do harm: it is read or skipped with a reason, in
 * bounded time, and what the two say of each other is found all the same.
 */
class HostileInputTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int MANY = 10_000;
  private static final String SENTENCE =
      "The river rose by two metres and three people were hurt. ";

  @TempDir Path home;

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("one line", SENTENCE.repeat(MANY / 20));
    texts.put("one line without an end", SENTENCE.replace(". ", " and ").repeat(MANY / 20));
    texts.put("one word", "a".repeat(1_000_000));
    texts.put("straight quotation marks", "\"".repeat(100_000) + " he said.");
    texts.put("opening quotation marks", "\u201c".repeat(100_000) + " he said.");
    texts.put("short quotations", "\u201cyes\u201d he said ".repeat(MANY / 20));
    texts.put("apostrophes", "'".repeat(100_000) + " he said.");
    texts.put("nested brackets", "(".repeat(MANY) + " three died " + ")".repeat(MANY));
    texts.put("brackets of three kinds", "[{(".repeat(MANY) + " three died.");
    texts.put("combining characters", "e" + "\u0301".repeat(MANY) + " Three died.");
    texts.put("right to left", "\u202eThree died. \u05e9\u05dc\u05d5\u05dd ".repeat(500));
    texts.put("one zero byte", "Three people died.\0 " + SENTENCE.repeat(9));
    texts.put("ten thousand digits", "The flood killed " + "9".repeat(10_000) + " people.");
    texts.put("groups of digits", "The flood killed 1" + ",000".repeat(10_000) + " people.");
    texts.put("decimals", "It cost $0." + "9".repeat(10_000) + " billion or $1e999999999.");
    texts.put("a number in words", "It killed " + "one hundred and ".repeat(2_000) + "people.");
    texts.put(
        "years out of reach",
        "On 1 January 99999, in 99999, 31/12/99999, 9999999999-01-01T00:00, 99999999999 years ago,"
            + " within 99999999999999 hours, 10000000000 centuries later, 3 people died.");
    texts.put("figures", "In 1999, 12 people died and 13 were hurt. ".repeat(500));
    texts.put("figures without an end", "12 13 14 ".repeat(MANY / 10));
    texts.put("dates without an end", "Monday 3 January 2019 and ".repeat(MANY / 20));
    texts.put("countries without an end", "France, Germany, ".repeat(MANY / 20) + "and Spain.");
    texts.put("hyphens", "three-".repeat(MANY) + "people died.");
    texts.put("dollars", "$".repeat(MANY) + "5 million");
    texts.put("empty lines", "\n".repeat(1_000_000) + "Three people died.");
    texts.put("full stops", ".".repeat(MANY) + " Three died.");
    texts.put("abbreviations", "Mr. ".repeat(MANY / 10) + "Smith died.");
    texts.put("pictures of faces", "\ud83d\ude00".repeat(MANY) + " Three died.");
    texts.put("names", "John Smith ".repeat(MANY / 10) + "said 3 died.");
    texts.put("bars", "|3 died".repeat(MANY / 10));
    return texts;
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "invalid UTF-8 x.txt",
        "Three \u00ff\u00fe\u00c0 died.".getBytes(StandardCharsets.ISO_8859_1));
    files.put("halves of pairs x.txt", "\uFEFFA \ud800 died.".getBytes(StandardCharsets.UTF_16LE));
    files.put("zero bytes x.txt", new byte[100_000]);
    files.put(
        "deep page x.html",
        ("<div>".repeat(MANY) + "Three died.").getBytes(StandardCharsets.UTF_8));
    files.put(
        "marks of a page x.html",
        ("<b><i><a>".repeat(MANY) + "3 died").getBytes(StandardCharsets.UTF_8));
    files.put("deep data x.html", page("[".repeat(MANY)));
    files.put("zip bomb x.docx", Articles.packed("word/document.xml", new byte[60_000_000]));
    files.put("other zip bomb x.odt", Articles.packed("junk", new byte[210_000_000]));
    files.put("entities x.docx", Articles.packed("word/document.xml", laughs()));
    files.put("endless spaces x.odt", Articles.packed("content.xml", spaces()));
    return files;
  }

  private static byte[] page(String data) {
    return ("<script type=\"application/ld+json\">" + data + "</script><p>Three died.")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE z [<!ENTITY a \"aaaaaaaaaa\">");
    for (char c = 'b'; c < 'm'; c++) {
      String below = "&" + (char) (c - 1) + ";";
      xml.append("<!ENTITY ").append(c).append(" \"").append(below.repeat(10)).append("\">");
    }
    return (xml
            + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&l;</w:t></w:r></w:p></w:body></w:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spaces() {
    return "<d xmlns:text=\"t\"><text:p>Two<text:s text:c=\"2000000000\"/>died.</text:p></d>"
        .getBytes(StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> what_two_articles_say_is_found_beside_a_hostile_third() {
    Stream<DynamicTest> texts =
        texts().entrySet().stream()
            .map(
                text ->
                    dynamicTest(
                        text.getKey(),
                        () -> beside("x.txt", text.getValue().getBytes(StandardCharsets.UTF_8))));
    Stream<DynamicTest> files =
        files().entrySet().stream()
            .map(
                file ->
                    dynamicTest(
                        file.getKey(),
                        () -> beside(file.getKey().replaceFirst(".* ", ""), file.getValue())));
    return Stream.concat(texts, files);
  }

  private void beside(String name, byte[] content) throws IOException {
    Path folder = Files.createTempDirectory(home, "story");
    Files.writeString(folder.resolve("a.txt"), "Ten people died when the bridge fell on Monday.");
    Files.writeString(
        folder.resolve("b.txt"), "Twelve people died when the bridge fell on Monday.");
    Files.write(folder.resolve(name), content);
    assertTimeoutPreemptively(PATIENCE, () -> check(folder));
  }

  private static void check(Path folder) {
    Corpus corpus = Corpus.read(List.of(folder.toString()));
    assertThat(corpus.problems()).isEmpty();
    Findings findings = Built.check(corpus.documents(), corpus.skipped());
    assertThat(findings.discrepancies())
        .anyMatch(
            v -> v.alignment().claims().stream().filter(HostileInputTest::plain).count() == 2);
    assertThat(
            findings.documents().size()
                + findings.skipped().stream().map(Skipped::file).distinct().count())
        .isGreaterThanOrEqualTo(3);
    assertThat(findings.skipped()).allMatch(skipped -> !skipped.reason().isBlank());
    assertThat(JsonParser.parseString(new JsonReport().render(findings)).isJsonObject()).isTrue();
    assertThat(new HtmlReport().render(findings)).isNotBlank();
    assertThat(new TextReport(true).render(findings)).isNotBlank();
  }

  private static boolean plain(org.crosscheck.claim.Claim claim) {
    return claim.provenance().source().file().matches(".*/[ab]\\.txt");
  }

  @Test
  void files_may_change_and_vanish_while_they_are_read() throws Exception {
    Files.writeString(home.resolve("a.txt"), "Ten people died.");
    Path moving = home.resolve("b.txt");
    Thread changing = new Thread(() -> change(moving));
    changing.start();
    try {
      for (int i = 0; i < 300; i++) {
        Corpus corpus = Corpus.read(List.of(home.toString()));
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.documents()).isNotEmpty();
      }
    } finally {
      changing.interrupt();
      changing.join();
    }
  }

  private static void change(Path file) {
    try {
      for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
        Files.writeString(file, "Twelve people died. ".repeat(i % 5_000));
        if (i % 3 == 0) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void names_may_hold_anything_that_a_system_allows() throws IOException {
    for (String name :
        List.of(
            "$(touch x).txt",
            "a\nb.txt",
            "-rf.txt",
            "a;b|c&d.txt",
            "`x`.txt",
            "a\u202eb.txt",
            "'\".txt")) {
      Files.writeString(home.resolve(name), "Ten people died in " + name + ".");
    }

    Findings findings = Built.check(Corpus.read(List.of(home.toString())).documents(), List.of());

    assertThat(findings.documents()).hasSize(7);
    assertThat(new TextReport(false).render(findings)).doesNotContain("\u202e");
  }
}
