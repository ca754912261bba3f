package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Utterance;
import org.crosscheck.recognise.quotation.QuotationReader;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {
  private static final Attributions ATTRIBUTIONS = new Attributions(Texts.wordLists());

  /** Who says the words in square brackets. */
  private static Optional<Attribution> attribution(String marked, List<Mention> mentions) {
    String text = marked.replace("[", "").replace("]", "");
    Span claim = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    AnnotatedDocument document = Texts.annotated(text);
    Sentence sentence =
        document.sentences().stream()
            .filter(candidate -> candidate.span().contains(claim))
            .findFirst()
            .orElseThrow();
    return ATTRIBUTIONS.attribution(document, sentence, claim, mentions);
  }

  private static String speaker(String marked) {
    return attribution(marked, List.of()).map(Attribution::speaker).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "police                  | Police said [20] people had died.",
        "the army                | According to AP, the army said [20] people had died.",
        "state television        | [20] people had died, state television reported.",
        "a witness               | A witness said [20] people had died.",
        "Scores of residents     | Scores of residents said [20] people had died.",
        "Anna Berg               | [20] people had died, rescue agency head Anna Berg said.",
        "police                  | [20] people had died, police said.",
        "police                  | [20] people had died, police said on Monday, and the road was shut.",
        "the health ministry     | According to the health ministry, [20] people had died.",
        "the health ministry     | At least [20] people had died, according to the health ministry.",
        "a UN official           | A UN official says at least [20] people have died.",
        "Anna Berg               | Anna Berg, a doctor at the hospital, told Reuters that [20] had died.",
        "Anna Berg               | [20] people had died, said Anna Berg, a doctor at the hospital.",
        "Anna Berg               | Berg said [20] people had died. Anna Berg is a doctor.",
        "an aide to the president | An aide to the president said [20] people had died.",
        "a source close to the family | A source close to the family said [20] people had died.",
        "the president           | He spoke to the president. The president said [20] people had died.",
        "a local official        | Police said 12 had died, but a local official said [20] were dead.",
        "police                  | Police said [12] had died, but a local official said 20 were dead.",
        "officials               | The bomb killed 12 people, and officials said [20] others were hurt.",
        "the minister            | The minister was quoted by Reuters as saying [20] people had died.",
        "police                  | Police, quoted by Reuters, said [20] people died.",
        "Anna Berg               | Anna Berg, a doctor, said [20] people died.",
        "-                       | The bomb killed [12] people, and officials said 20 others were hurt.",
        "-                       | At least [20] people have died.",
        "-                       | The report of [20] deaths was met with anger.",
        "-                       | Police declined to say whether [20] people had died.",
        "-                       | Police did not say how [20] people had died.",
        "-                       | [20] people who said they were hungry came.",
        "-                       | The minister, who had been told of [20] deaths, resigned.",
      })
  void the_sentence_tells_who_says_it(String speaker, String marked) {
    assertThat(speaker(marked)).isEqualTo(speaker);
  }

  @Test
  void the_ministry_is_never_the_agency_that_told_of_it() {
    Attribution said =
        attribution(
                "Reuters reported the blast first. The ministry said [40] people were killed.",
                List.of())
            .get();

    assertThat(said.speaker()).isEqualTo("the ministry");
  }

  @Test
  void whom_they_told_ends_before_the_figure() {
    Attribution told = attribution("Officials told CNN [12] people died.", List.of()).get();

    assertThat(told.via()).contains("CNN");
  }

  @Test
  void a_chain_keeps_the_one_who_passed_it_on() {
    Attribution told = attribution("Anna Berg told Reuters that [20] had died.", List.of()).get();
    assertThat(told.via()).contains("Reuters");
    assertThat(told.cue()).isEqualTo("told");
    Attribution quoted =
        attribution("Reuters quoted Anna Berg as saying [20] had died.", List.of()).get();
    assertThat(quoted.speaker()).isEqualTo("Anna Berg");
    assertThat(quoted.via()).contains("Reuters");
    Attribution passed =
        attribution("Police, quoted by Reuters, said [20] people had died.", List.of()).get();
    assertThat(passed.speaker()).isEqualTo("police");
    assertThat(passed.via()).contains("Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Interfax|The ministry said “[20] rebels were dead”, Interfax reported.",
        "local radio|The ministry said “[20] rebels were dead”, local radio reported.",
        "the state news agency|The ministry said “[20] rebels were dead”, the state news agency reported."
      })
  void who_carried_what_is_quoted_is_kept_beside_the_speaker(String carrier, String marked) {
    String text = marked.replace("[", "").replace("]", "");
    AnnotatedDocument document = Texts.annotated(text);
    List<Mention> mentions = new QuotationReader(Texts.wordLists()).read(document);
    int at = marked.indexOf('[');
    Attribution said =
        new Attributions(Texts.wordLists())
            .attribution(document, document.sentences().get(0), new Span(at, at + 2), mentions)
            .get();

    assertThat(said.speaker()).isEqualTo("the ministry");
    assertThat(said.via()).contains(carrier);
  }

  @Test
  void inside_a_quotation_its_speaker_says_it() {
    String marked = "“We counted [20] dead,” Anna Berg said.";
    Utterance utterance =
        new Utterance(
            "We counted 20 dead,",
            Optional.of("Anna Berg"),
            Optional.of(new Span(32, 36)),
            Optional.of(new Span(22, 31)),
            "");
    Mention quote = new Mention(MentionType.QUOTE, new Span(1, 20), utterance);
    Attribution attribution = attribution(marked, List.of(quote)).get();
    assertThat(attribution.speaker()).isEqualTo("Anna Berg");
    assertThat(attribution.cue()).isEqualTo("said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "police | Reuters | Forty people died, police said, Reuters reported, and [20] were hurt.",
        "a spokesman | Reuters | A spokesman said [20] people died, Reuters reported.",
        "police | Reuters | [20] people died, police said, according to Reuters.",
        "officials | the Guardian | According to the Guardian, officials said [20] people died.",
        "police | the BBC | Police told the BBC that [20] people died.",
        "the police | the BBC | The BBC reported that [20] people died, citing the police.",
        "Reuters | - | Reuters reported that [20] people died.",
        "Reports | - | Reports said [20] people died.",
        "the mayor | - | The mayor reported that [20] people died.",
      })
  void the_outlet_that_carried_it_stands_beside_the_one_who_said_it(
      String speaker, String via, String marked) {
    assertThat(attribution(marked, List.of()))
        .as(marked)
        .hasValueSatisfying(
            found -> {
              assertThat(found.speaker()).isEqualTo(speaker);
              assertThat(found.via().orElse("-")).isEqualTo(via);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the agency              | Police said 12 were held. At least [20] people died, the agency said.",
        "the hospital            | Police said two people died. A third died on Monday and [9] fled, the hospital said.",
        "the Red Cross           | The Red Cross came. The Red Cross said 4 died. Another [20] were hurt, the organisation said.",
        "the agency              | [Two] people died, the agency said.",
        "the fire department     | The fire killed [20] people, the fire department said.",
        "the hospital            | The hospital treated [20] people, the hospital said.",
        "police                  | According to police, [5] people died.",
        "the police              | According to the police, [5] people died.",
        "Anna Berg               | According to Anna Berg, a doctor, [five] people died."
      })
  void a_body_of_a_sentence_of_its_own_is_nobody_who_spoke_before(String speaker, String marked) {
    assertThat(speaker(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "police    | the BBC    | Citing police, the BBC said [20] people died.",
        "police    | the BBC    | The BBC, citing police, said [20] people died.",
        "officials | Reuters    | Reuters, quoting officials, reported that [20] people died.",
        "police    | the BBC    | At least [20] people died, the BBC said, citing police.",
        "police    | AP         | At least [20] people died, police said, as quoted by AP.",
        "Anna Berg | AP         | At least [20] people died, said Anna Berg, quoted by AP.",
        "police    | the BBC    | At least [20] people died, according to police quoted by the BBC.",
        "police    | Reuters    | At least [20] people died, police were quoted as saying by Reuters."
      })
  void who_is_cited_and_who_cites_are_both_kept(String speaker, String via, String marked) {
    Attribution attribution = attribution(marked, List.of()).orElseThrow();

    assertThat(attribution.speaker()).isEqualTo(speaker);
    assertThat(attribution.via().orElseThrow()).isEqualToIgnoringCase(via);
  }
}
