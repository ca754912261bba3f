package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasesTest {
  private final Bases bases = new Bases(Texts.wordLists());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are 64 confirmed cases in Lyon. | 64 | confirmed",
        "Doctors put the suspected 200 cases apart. | 200 | suspected",
        "Some 60 people are still feared dead. | 60 | feared",
        "Five people, including the gunman, died in the mall. | Five | with the attacker",
        "Four people died, not counting the suspected bomber. | Four | without the attacker",
        "Four people, excluding the attackers, were killed. | Four | without the attacker",
      })
  void the_words_beside_a_figure_say_how_it_was_counted(String text, String figure, String basis) {
    assertThat(basis(text, figure)).contains(basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gunman killed five people, police confirmed. | five",
        "Five people died, including two children, and the gunman fled. | Five",
        "12 people died and 40 are feared trapped. | 12",
        "A bomber struck and four died. | four",
      })
  void words_of_another_clause_say_nothing_of_it(String text, String figure) {
    assertThat(basis(text, figure)).isEmpty();
  }

  private Optional<String> basis(String text, String figure) {
    AnnotatedDocument document = Texts.annotated(text);
    int start = text.indexOf(figure);
    return bases.of(document.sentences().get(0), new Span(start, start + figure.length()));
  }
}
