package org.crosscheck.recognise.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Utterance;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationPropertiesTest {
  private static final QuotationReader READER = new QuotationReader(Texts.wordLists());

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "''",
            "said",
            "Anna",
            "Berg",
            "he",
            "the council",
            ",",
            ".",
            "?",
            ":",
            "\n",
            " ",
            "according to",
            "told",
            "of",
            "who",
            "(",
            ")",
            "-",
            "…",
            "A.",
            "quoted",
            "by",
            "as saying",
            "was",
            "with",
            "'s",
            "\uD83D\uDE00",
            "\uD83D",
            "and")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 500)
  void spans_give_back_the_words_and_do_not_overlap(@ForAll("newsLike") String text) {
    check(text);
  }

  @Property(tries = 500)
  void spans_give_back_the_words_without_spaces_too(@ForAll("newsLike") String text) {
    check(text.replace(" ", ""));
  }

  @Property(tries = 300)
  void no_input_throws(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    List<Mention> mentions = READER.read(Texts.annotated(text));
    int last = 0;
    for (Mention mention : mentions) {
      Utterance utterance = (Utterance) mention.value();
      Span span = mention.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.in(text)).isEqualTo(utterance.words()).isNotBlank();
      utterance.cue().ifPresent(cue -> assertThat(cue.in(text)).isNotBlank());
      utterance.named().ifPresent(named -> assertThat(named.in(text)).isNotBlank());
      last = span.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We lost the whole roof,” Anna Berg said. “It was a very old school.”",
        "Mayor Anna Berg told Reuters: 'We lost the whole roof.'",
        "“We lost the whole roof,” said a spokesman for the ministry.",
        "“We lost ‘the whole roof’ today,” police said.",
        "Anna Berg said the town “lost its whole roof” and that “nobody came to help”.",
        "“We [lost] the whole roof ... today,” Anna Berg tweeted.",
      })
  void the_canonical_form_of_a_quotation_reads_as_itself(String text) {
    List<Mention> mentions = READER.read(Texts.annotated(text));
    assertThat(mentions).isNotEmpty();
    for (Mention mention : mentions) {
      Utterance utterance = (Utterance) mention.value();
      String marked = utterance.speaker().orElseThrow() + ": “" + utterance.words() + "”";
      List<Mention> again = READER.read(Texts.annotated(marked));
      assertThat(again).as(marked).hasSize(1);
      assertThat(again.get(0).value().canonical()).isEqualTo(mention.value().canonical());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        " '",
        "' ",
        " \"a",
        "“a ”",
        "'a",
        "“a. ",
        "said \"a\" ",
        ", ",
        "“We lost it,” he said. ",
        "He said “we lost the roof”\n",
        "A said, "
      })
  void a_million_marks_are_read_in_linear_time(String unit) {
    List<Span> whole = List.of(new Span(0, unit.length() * 1_000_000));
    String text = unit.repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuoteMarks.in(text, whole));
  }

  @Test
  void a_paragraph_of_twenty_thousand_short_quotations_is_read_in_linear_time() {
    String text = "“We lost the whole roof,” Anna Berg said, and she left, ".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> READER.read(Texts.annotated(text)));
  }
}
