package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
  private static final PublicationDates DATES = new PublicationDates(Texts.wordLists());

  private static AnnotatedDocument published(String day, String text) {
    Document plain = Texts.document(text);
    Publication published =
        new Publication(
            day, LocalDate.parse(day).atStartOfDay(), false, Publication.Basis.MANIFEST);
    return Texts.annotator().annotate(plain.source(plain.source().published(published)));
  }

  private static List<Optional<String>> dated(AnnotatedDocument... story) {
    return DATES.dated(List.of(story)).stream()
        .map(
            document ->
                document.source().published().map(p -> p.at().toLocalDate() + " " + p.basis()))
        .toList();
  }

  private static Optional<String> alone(String text) {
    return dated(Texts.annotated(text)).get(0);
  }

  @Test
  void a_date_that_the_document_gives_of_itself_is_read() {
    assertThat(
            Stream.of(
                    " date 2019-01-25 CARACAS. – The president hit back.",
                    "A headline\n\nPublished: 25 January 2019\n\nThe president hit back.",
                    "CARACAS, Jan. 25, 2019 (Reuters) - The president hit back.",
                    "January 25, 2019\nThe president hit back.")
                .map(PublicationDatesTest::alone))
        .containsOnly(Optional.of("2019-01-25 DOCUMENT"));
  }

  @Test
  void a_date_in_a_sentence_is_not_the_documents_own() {
    assertThat(alone("The law of January 25, 2019 was struck down.")).isEmpty();
    assertThat(alone("On January 25, 2019 - a Friday - he left.")).isEmpty();
  }

  @Test
  void a_dateline_without_a_year_takes_it_from_the_other_documents() {
    assertThat(
            dated(
                published("2019-01-25", "He left on Thursday."),
                Texts.annotated("CARACAS, Jan. 24 (Reuters) - He left on Thursday.")))
        .containsExactly(Optional.of("2019-01-25 MANIFEST"), Optional.of("2019-01-24 DOCUMENT"));
  }

  @Test
  void the_weekdays_of_the_other_documents_date_a_text() {
    assertThat(
            dated(
                published("2019-01-25", "He was sworn in on Wednesday and left on Thursday."),
                Texts.annotated("He was sworn in on Wednesday. On Thursday he left.")))
        .containsExactly(Optional.of("2019-01-25 MANIFEST"), Optional.of("2019-01-24 INFERRED"));
  }

  @Test
  void a_text_without_weekdays_stays_undated() {
    assertThat(dated(published("2019-01-25", "He left on Thursday."), Texts.annotated("He left.")))
        .containsExactly(Optional.of("2019-01-25 MANIFEST"), Optional.empty());
  }

  @Test
  void weekdays_that_two_weeks_explain_equally_leave_a_text_undated() {
    assertThat(
            dated(
                published("2019-01-18", "He left on Thursday."),
                published("2019-01-25", "He left on Thursday."),
                Texts.annotated("He left on Thursday.")))
        .last()
        .isEqualTo(Optional.empty());
  }

  private static String doubt(String day, String text) {
    return DATES
        .dated(List.of(published(day, text)))
        .get(0)
        .source()
        .published()
        .orElseThrow()
        .doubt();
  }

  @Test
  void a_date_that_the_weekdays_of_the_text_contradict_is_in_doubt() {
    assertThat(doubt("2018-01-16", "A plane fell on Sunday. On Dec. 31, 2017, ten left in it."))
        .isEqualTo("the text tells of Sunday 31 December 2017 and of that weekday without a date");
    assertThat(doubt("2018-01-16", "LIMA, Jan. 1 (AFP) - A plane fell."))
        .isEqualTo("the text itself is dated Monday 1 January 2018");
  }

  @Test
  void a_date_that_the_text_bears_out_is_not_in_doubt() {
    assertThat(doubt("2018-01-02", "A plane fell on Sunday. On Dec. 31, 2017, ten left in it."))
        .isEmpty();
    assertThat(doubt("2018-01-16", "He left on Sunday. The law is of Jan. 2, 2010.")).isEmpty();
    assertThat(doubt("2018-01-16", "He left on Sunday, as on Dec. 31, he said on Jan. 15."))
        .isEmpty();
  }
}
