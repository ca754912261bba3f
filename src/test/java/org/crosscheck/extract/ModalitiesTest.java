package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Modality;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalitiesTest {
  private static final Modalities MODALITIES = new Modalities(Texts.wordLists());

  /** How the words in square brackets are put forward. */
  private static Modality modality(String marked, Optional<Attribution> attribution) {
    String text = marked.replace("[", "").replace("]", "");
    Span claim = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    Sentence sentence =
        Texts.annotated(text).sentences().stream()
            .filter(candidate -> candidate.span().contains(claim))
            .findFirst()
            .orElseThrow();
    return MODALITIES.modality(sentence, claim, attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSERTED     | [At least 20] people died on Monday.",
        "ASSERTED     | No fewer than [20] people died on Monday.",
        "ASSERTED     | The bomb killed not only [20] soldiers but a child.",
        "ASSERTED     | The bomb killed [20] people, and more could follow.",
        "ASSERTED     | The toll may rise, but [20] people have died.",
        "ASSERTED     | [No one] was hurt.",
        "ASSERTED     | The hotline took [500] calls from those trying to find a friend.",
        "ASSERTED     | The firm was able to decrypt [300] files.",
        "ASSERTED     | His wife of [54 years] was not there.",
        "ASSERTED     | They did not name the [20] people killed.",
        "ASSERTED     | Residents trying to flee were among [20] people killed.",
        "ASSERTED     | It was unclear whether the train, which carried [80] passengers, had stopped.",
        "ASSERTED     | [20] people died in what could be the worst fire yet.",
        "ASSERTED     | Officials who fear looting said [20] people were held.",
        "NEGATED      | She was not able to save [20] people.",
        "HYPOTHETICAL | They tried to save [20] people.",
        "HYPOTHETICAL | A toll of [300] may be reached.",
        "ASSERTED     | On 3 May [20] people died.",
        "ASSERTED     | [Three] brothers had no knowledge of it.",
        "ASSERTED     | [Two] of them said they were not close.",
        "NEGATED      | They found no trace of [20] people.",
        "NEGATED      | The bomb did not kill [20] people.",
        "NEGATED      | [20] people were not hurt.",
        "DENIED       | The minister denied that [20] people had died.",
        "DENIED       | The army denies killing [20] people.",
        "HYPOTHETICAL | [20] people may have died.",
        "HYPOTHETICAL | The storm could kill [20] people.",
        "HYPOTHETICAL | [More than 20] people are feared dead.",
        "HYPOTHETICAL | Officials fear that [20] people have died.",
        "HYPOTHETICAL | The police will act if [20] people come.",
        "PLANNED      | The company will pay [$20 million].",
        "PLANNED      | The group plans to open [20] shops.",
        "QUESTION     | Did [20] people die on Monday?",
      })
  void the_governing_words_decide(Modality modality, String marked) {
    assertThat(modality(marked, Optional.empty())).isEqualTo(modality);
  }

  @Test
  void what_somebody_says_is_reported() {
    Attribution police = new Attribution("police", "said", new Span(0, 6), Optional.empty());
    assertThat(modality("Police said [20] people died.", Optional.of(police)))
        .isEqualTo(Modality.REPORTED);
  }

  @Test
  void would_is_a_mere_future_in_reported_speech() {
    Attribution firm = new Attribution("the firm", "said", new Span(0, 8), Optional.empty());
    String marked = "The firm said it would pay [$20 million].";
    assertThat(modality(marked, Optional.of(firm))).isEqualTo(Modality.PLANNED);
    assertThat(modality("That would cost [$20 million].", Optional.empty()))
        .isEqualTo(Modality.HYPOTHETICAL);
  }
}
