package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Findings;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class PlainFormsTest {
  private final Document document = Texts.document("He said: “At least 12 by Sunday.”");
  private final List<Mention> mentions =
      List.of(
          new Mention(
              MentionType.QUOTE,
              new Span(10, 32),
              new Utterance(
                  "At least 12 by Sunday.",
                  Optional.of("He"),
                  Optional.of(new Span(3, 7)),
                  Optional.of(new Span(0, 2)),
                  "")),
          new Mention(MentionType.NUMBER, new Span(10, 21), Quantity.atLeast(12)),
          new Mention(
              MentionType.DATE,
              new Span(25, 31),
              new TimeValue("XXXX-WXX-7", Optional.empty(), Optional.empty(), Bound.EXACT)));

  @Test
  void a_cell_never_starts_a_formula() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertThat(CsvReport.cell(start + "1")).matches("(?s)\"?'.*");
    }
    assertThat(CsvReport.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    assertThat(CsvReport.cell("plain")).isEqualTo("plain");
  }

  @Test
  void a_terminal_gets_no_control_character_and_no_turned_writing() {
    assertThat(Printable.line("a\u001b[31m\u0007\u009b")).isEqualTo("a\\u{1b}[31m\\u{7}\\u{9b}");
    assertThat(Printable.line("\u202eab\u2066\u200f")).isEqualTo("\\u{202e}ab\\u{2066}\\u{200f}");
    assertThat(Printable.line("\ud800")).isEqualTo("\\u{d800}");
    assertThat(Printable.line("naïve “Łódź” \uD83D\uDE00")).isEqualTo("naïve “Łódź” \uD83D\uDE00");
  }

  @Test
  void numbers_in_json_have_no_exponent_and_open_ends_are_null() {
    Quantity quantity =
        new Quantity(
            Optional.of(new BigDecimal("2E+10")),
            Optional.empty(),
            Optional.of(new BigDecimal("0.00000001")),
            Bound.AT_LEAST,
            "",
            Optional.empty(),
            false);
    assertThat(JsonValues.lines().toJson(JsonValues.value(quantity)))
        .isEqualTo(
            "{\"low\":20000000000,\"high\":null,\"point\":0.00000001,\"basis\":\"at-least\",\"unit\":null,\"currency\":null}");
  }

  @Test
  void a_line_of_annotations_names_every_mention() {
    String line = new AnnotationsJson().line(document, mentions);
    assertThat(line).doesNotContain("\n");
    JsonObject object = JsonParser.parseString(line).getAsJsonObject();
    assertThat(object.get("id").getAsString()).isEqualTo("A");
    assertThat(object.getAsJsonArray("mentions").get(0).getAsJsonObject().get("cue").toString())
        .isEqualTo("{\"text\":\"said\",\"start\":3,\"end\":7}");
    assertThat(object.getAsJsonArray("mentions").get(1).getAsJsonObject().get("text").getAsString())
        .isEqualTo("At least 12");
    assertThat(object.getAsJsonArray("mentions").get(2).getAsJsonObject().get("value").toString())
        .isEqualTo("{\"date\":null,\"basis\":\"exact\",\"timex\":\"XXXX-WXX-7\"}");
  }

  @Test
  void a_duration_has_its_timex() {
    Mention three =
        new Mention(
            MentionType.DURATION,
            new Span(0, 2),
            new DurationValue("P3D", Quantity.exactly(259_200)));
    assertThat(new AnnotationsJson().line(document, List.of(three)))
        .contains(
            "\"value\":{\"duration\":\"P3D\",\"basis\":\"exact\",\"low\":\"P3D\",\"high\":\"P3D\",\"timex\":\"P3D\"}");
  }

  @Test
  void a_vague_duration_has_no_figure_but_a_shortest() {
    Quantity least =
        new Quantity(
            Optional.of(BigDecimal.valueOf(3 * 3600)),
            Optional.empty(),
            Optional.empty(),
            Bound.VAGUE,
            "second",
            Optional.empty(),
            false);
    Mention several =
        new Mention(MentionType.DURATION, new Span(0, 2), new DurationValue("PTXH", least));
    assertThat(new AnnotationsJson().line(document, List.of(several)))
        .contains(
            "\"value\":{\"duration\":null,\"basis\":\"vague\",\"low\":\"PT3H\",\"high\":null,\"timex\":\"PTXH\"}");
  }

  @Test
  void an_annotated_article_shows_marks_inside_marks() {
    assertThat(new AnnotatedText(false).render(document, mentions))
        .isEqualTo(
            "A.txt\nHe said: “[[At least 12]{number: at least 12} by [Sunday]{date: a time that nothing anchors}.]{quote: said by He}”\n");
  }

  @Test
  void no_finding_is_said_in_words_and_skipped_input_is_never_lost() {
    Findings none =
        new Findings(
            List.of(document),
            List.of(new Skipped("b.pdf", "empty")),
            List.of(),
            List.of(),
            List.of());
    assertThat(new TextReport(false).render(none))
        .startsWith("One article from one origin: no disagreement found.");
    for (Report report :
        List.of(new TextReport(false), new JsonReport(), new CsvReport(), new MarkdownReport())) {
      assertThat(report.render(none)).contains("b.pdf").contains("empty");
    }
  }
}
