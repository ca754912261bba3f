package org.crosscheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Token;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static List<String> tokens(String text) {
    return Texts.annotated(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .toList();
  }

  private static List<String> sentences(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    return document.sentences().stream().map(sentence -> sentence.span().in(text)).toList();
  }

  @Test
  void hyphens_stand_alone() {
    assertThat(tokens("a 35-year-old anti-government man"))
        .containsExactly("a", "35", "-", "year", "-", "old", "anti", "-", "government", "man");
  }

  @Test
  void numbers_keep_their_separators_and_leave_the_letters_glued_to_them() {
    assertThat(tokens("$1.2bn, 143million and 1,200.5 at 10:30pm on 9/11."))
        .containsExactly(
            "$", "1.2", "bn", ",", "143", "million", "and", "1,200.5", "at", "10:30", "pm", "on",
            "9/11", ".");
  }

  @Test
  void digits_beyond_the_basic_plane_are_digits() {
    assertThat(tokens("\uD835\uDFDB1 lost")).containsExactly("\uD835\uDFDB1", "lost");
  }

  @Test
  void clitics_stand_apart_and_names_with_an_apostrophe_do_not() {
    assertThat(tokens("Guaido’s mother didn’t see O’Neill's 'dog'"))
        .containsExactly(
            "Guaido", "’s", "mother", "did", "n’t", "see", "O’Neill", "'s", "'", "dog", "'");
  }

  @Test
  void abbreviations_keep_their_stops() {
    assertThat(tokens("He left the U.S. at 10 a.m. Dr. No stayed"))
        .containsExactly(
            "He", "left", "the", "U.S.", "at", "10", "a.m.", "Dr", ".", "No", "stayed");
  }

  @Test
  void a_stop_after_an_abbreviation_does_not_end_the_sentence() {
    assertThat(
            sentences(
                "It was seen on Jan. 13 by Sen. Marco Rubio. He left the U.S. embassy at 5 p.m. Thursday."))
        .containsExactly(
            "It was seen on Jan. 13 by Sen. Marco Rubio.",
            "He left the U.S. embassy at 5 p.m. Thursday.");
  }

  @Test
  void a_decimal_does_not_end_the_sentence() {
    assertThat(sentences("He paid 1,234.50 dollars.")).containsExactly("He paid 1,234.50 dollars.");
  }

  @Test
  void a_line_is_a_paragraph() {
    assertThat(sentences("Headline without a stop\n\nThe boat sank. “No!” she said.\n"))
        .containsExactly("Headline without a stop", "The boat sank.", "“No!” she said.");
  }

  @Test
  void tags_and_lemmas_are_added_on_demand() {
    var sentence = Texts.annotated("At least 23 people died.").sentences().get(0);
    assertThat(Texts.annotator().tag(sentence).tokens())
        .extracting(token -> token.lemma() + "/" + token.tag())
        .contains("people/NOUN", "die/VERB");
  }

  @Test
  void a_line_that_never_ends_is_cut_at_blanks_and_loses_no_word() {
    String line = "the crowd moved on ".repeat(2_000).strip();
    assertThat(sentences(line)).allMatch(sentence -> sentence.length() <= 2_000);
    assertThat(String.join(" ", sentences(line))).isEqualTo(line);
  }

  @Test
  void a_figure_that_never_ends_is_cut() {
    assertThat(tokens("1,".repeat(5_000))).allMatch(token -> token.length() <= 101);
  }
}
