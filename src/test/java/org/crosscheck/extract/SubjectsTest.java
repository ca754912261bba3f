package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.recognise.Recogniser;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final Recogniser RECOGNISER = new Recogniser(Texts.wordLists());
  private static final String EXAMPLES =
      "examples:\n  \"%1$s = 1\": ['[1] a', '[1] b']\n  none: [c]\n";
  private static final RuleBook BOOK =
      RuleBook.read(
          Map.of(
              "measure/kind.yml",
              "type: measure\ntitle: M\n",
              "measure/measures.yml",
              rule("measures", "measure", "<measure>"),
              "distance/kind.yml",
              "type: measure\ntitle: D\n",
              "distance/off.yml",
              rule("off", "distance", "<measure> off the (coast|shore)"),
              "age/kind.yml",
              "type: age\ntitle: A\n",
              "age/ages.yml",
              rule("ages", "age", "<age>")));

  private static String rule(String id, String kind, String pattern) {
    return "id: %s\nkind: %s\nsummary: s\npattern: \"%s\"\n".formatted(id, kind, pattern)
        + EXAMPLES.formatted(kind);
  }

  private static List<Claim> claims(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    return new Extractor(BOOK, Surroundings.NONE)
        .extract(
            document, RECOGNISER.recognise(document, Optional.empty()), Texts.annotator()::tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bridge bridge | The bridge is 40 metres (131 feet) long.",
        "tower tower   | The tower is 300m (984ft) tall.",
        "hole hole hole | The hole is 60 feet (18 metres) deep and 9 feet wide.",
        "Winds Winds   | Winds of 80 mph (130 km/h) were recorded.",
        "tree          | A 20-metre tree fell.",
        "wall wall     | A 20-metre (65ft) wall was built.",
        "ship ship     | The ship was 17 miles/27km off the coast.",
        "tunnel tunnel tunnel | The tunnel is 1.2 km (0.75 miles) long, and 200 metres of it fell.",
        "pipe pipe     | The pipe, 4 inches (10cm) wide, burst.",
        "plane         | The plane fell 2,000 feet in 30 seconds.",
      })
  void a_unit_is_never_what_a_measure_is_about(String subjects, String text) {
    assertThat(claims(text))
        .as(text)
        .extracting(claim -> claim.subject().text())
        .containsExactly(subjects.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boy          | A five-year-old boy was pulled out.",
        "six-year-old | The six-year-old was taken to hospital.",
        "19-year-old  | Police arrested a 19-year-old on Monday.",
        "driver       | The driver, who is 44, was arrested.",
        "boy          | The boy, aged 12, died.",
        "temple       | The temple is 800 years old.",
        "daughter     | She carried her 3-year-old daughter.",
      })
  void an_age_is_that_of_whoever_is_named_or_stands_for_him(String subject, String text) {
    assertThat(claims(text).get(0).subject().text()).as(text).isEqualTo(subject);
  }

  @Test
  void one_figure_in_two_units_is_of_one_kind() {
    assertThat(claims("The ship was 17 miles/27km off the coast."))
        .extracting(claim -> claim.kind().id())
        .containsExactly("distance", "distance");
    assertThat(claims("It sailed 17 miles, and sank 27km off the coast."))
        .extracting(claim -> claim.kind().id())
        .containsExactly("measure", "distance");
  }
}
