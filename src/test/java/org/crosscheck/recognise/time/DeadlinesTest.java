package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());
  private static final Deadlines DEADLINES = new Deadlines(Texts.wordLists());

  /** A Friday. */
  private static final LocalDateTime PUBLISHED = LocalDate.of(2019, 1, 25).atStartOfDay();

  private static AnnotatedDocument document(String text) {
    Document plain = Texts.document(text);
    Publication published =
        new Publication("2019-01-25", PUBLISHED, false, Publication.Basis.MANIFEST);
    return Texts.annotator().annotate(plain.source(plain.source().published(published)));
  }

  private static List<DeadlineValue> deadlines(String text) {
    AnnotatedDocument document = document(text);
    List<Mention> all = READER.read(document, Optional.of(PUBLISHED));
    return all.stream()
        .filter(mention -> DEADLINES.isDeadline(document, sentence(document, mention), mention))
        .map(
            mention ->
                DEADLINES.deadline(
                    document, sentence(document, mention), mention, all, Optional.of(PUBLISHED)))
        .toList();
  }

  private static Sentence sentence(AnnotatedDocument document, Mention mention) {
    return document.sentences().stream()
        .filter(sentence -> sentence.span().contains(mention.span()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2019-01-27/2019-01-27 | He gave embassy staff until Sunday to leave the country.",
        "by 2019-01-25/2019-01-27 | He ordered them out of the country by the weekend.",
        "by 2019-01-25/2019-01-27 | He urged them to withdraw by this weekend.",
        "by 2019-02-08/2019-02-08 | The firm must pay by Feb. 8.",
        "by 2019-01-28/2019-01-28 | They must be out before Tuesday.",
        "by 2023-12-31/2023-12-31 | They must be out by the end of 2023.",
        "by 2019-03-31/2019-03-31 | The firm has until the end of March to pay.",
        "by 2019-01-31/2019-01-31 | Replies are due no later than Jan. 31.",
        "within PT72H by 2019-01-26/2019-01-26 | After the vote on Wednesday he ordered them to leave within 72 hours.",
        "within PT72H by 2019-01-26/2019-01-26 | He was sworn in on Wednesday. He gave them 72 hours to leave.",
        "within PT72H by 2019-01-28/2019-01-28 | The army gave them 72 hours to leave.",
        "within PT48H by 2019-01-26/2019-01-26 | He announced a 48-hour ultimatum on Thursday.",
      })
  void a_deadline_is_resolved(String value, String text) {
    assertThat(deadlines(text))
        .as(text)
        .extracting(DeadlineValue::canonical)
        .containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was a wasteland until 1994.",
        "It took 72 hours to leave.",
        "By Sunday the toll had risen to 84.",
        "He was sworn in on Wednesday.",
      })
  void other_times_set_no_deadline(String text) {
    assertThat(deadlines(text)).as(text).isEmpty();
  }

  @Test
  void what_was_assumed_is_put_into_words() {
    assertThat(deadlines("He was sworn in on Wednesday. He gave them 72 hours to leave."))
        .extracting(DeadlineValue::assumption)
        .containsExactly(
            "the time is taken to run from Wednesday 23 January 2019, the day named last before it");
  }

  @Test
  void without_any_day_the_duration_alone_is_known() {
    AnnotatedDocument document = Texts.annotated("He gave them 72 hours to leave.");
    List<Mention> all = READER.read(document, Optional.empty());
    DeadlineValue value =
        DEADLINES.deadline(
            document, document.sentences().get(0), all.get(0), all, Optional.empty());
    assertThat(value.due()).isEmpty();
    assertThat(value.duration()).contains("PT72H");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It came days before a May 12 deadline. | 2019-05-12",
        "They were given a deadline of June 29 to answer. | 2019-06-29",
        "He was given a reprieve through June 1. | 2019-06-01",
        "He would kill them unless a ransom was paid by May 10. | 2019-05-10",
        "He threatened to quit as soon as May 12. | 2019-05-12",
        "They missed the Dec. 12 deadline. | 2018-12-12",
      })
  void what_is_due_lies_ahead_unless_it_was_missed(String text, String expected) {
    List<Mention> times = READER.read(document(text), Optional.of(PUBLISHED));

    assertThat(times)
        .extracting(Mention::value)
        .filteredOn(TimeValue.class::isInstance)
        .extracting(value -> ((TimeValue) value).interval().orElseThrow().firstDay().toString())
        .contains(expected);
  }

  @Test
  void what_ran_out_long_ago_is_history() {
    AnnotatedDocument document = document("He had until 1995 to leave.");
    DeadlineValue old =
        new DeadlineValue(
            Optional.of(Interval.day(LocalDate.of(1995, 12, 31))), Optional.empty(), "");
    DeadlineValue recent =
        new DeadlineValue(
            Optional.of(Interval.day(LocalDate.of(2019, 1, 20))), Optional.empty(), "");

    assertThat(DEADLINES.isHistory(document, old)).isTrue();
    assertThat(DEADLINES.isHistory(document, recent)).isFalse();
  }
}
