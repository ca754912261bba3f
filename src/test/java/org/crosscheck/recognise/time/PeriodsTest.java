package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.claim.Scope;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());
  private static final Periods PERIODS = new Periods(Texts.wordLists());

  /** A Friday. */
  private static final LocalDateTime PUBLISHED = LocalDate.of(2019, 1, 25).atStartOfDay();

  /** The period of the claim that "13" makes. */
  private static Optional<Scope.Period> period(String text) {
    Document plain = Texts.document(text);
    Publication published =
        new Publication("2019-01-25", PUBLISHED, false, Publication.Basis.MANIFEST);
    AnnotatedDocument document =
        Texts.annotator().annotate(plain.source(plain.source().published(published)));
    int at = text.lastIndexOf("13");
    Span claim = new Span(at, at + 2);
    Sentence sentence =
        document.sentences().stream()
            .filter(s -> s.span().contains(claim))
            .findFirst()
            .orElseThrow();
    return PERIODS.period(document, sentence, claim, READER.read(document, Optional.of(PUBLISHED)));
  }

  private static String written(Scope.Period period) {
    String days = period.interval().map(i -> i.firstDay() + "/" + i.lastDay()).orElse("open");
    return period.words() + " = " + days + (period.inherited() ? " inherited" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since Tuesday = 2019-01-22/2019-01-25 | At least 13 have been killed since Tuesday.",
        "on Wednesday = 2019-01-23/2019-01-23 | Protests on Wednesday left 13 dead.",
        "this week = 2019-01-21/2019-01-27 | A UN official says 13 have died this week.",
        "in two days = 2019-01-24/2019-01-25 | The drama has seen 13 killed in two days of unrest.",
        "on Wednesday = 2019-01-23/2019-01-23 | It was closed on Thursday, and 13 died on Wednesday.",
        "on Wednesday = 2019-01-23/2019-01-23 | Officials said Thursday that 13 died on Wednesday.",
      })
  void the_nearest_time_of_the_sentence_is_the_period(String period, String text) {
    assertThat(period(text)).as(text).map(PeriodsTest::written).contains(period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "late on Thursday | LIMA, 24 January 2019 - Police said 13 people died late on Thursday.",
        "on Thursday | LIMA, Jan. 25 (Agency) - Police said 13 people died on Thursday.",
        "on Thursday | LIMA (Agency), Jan 25, 2019 \u2014 In all 13 people died on Thursday.",
        "On Jan. 23 | On Jan. 23 (a holiday) 13 people died.",
      })
  void a_date_before_the_article_begins_is_no_period(String period, String text) {
    assertThat(period(text)).as(text).map(Scope.Period::words).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIMA, 24 January 2019 - Police said 13 people had died.",
        "LIMA, Jan. 25 (Agency) - Police said 13 people had died.",
      })
  void a_dateline_alone_leaves_the_period_open(String text) {
    assertThat(period(text)).as(text).isEmpty();
  }

  @Test
  void the_lead_hands_its_day_down() {
    assertThat(
            period(
                "Fighting broke out on Wednesday.\n\nHe smiled.\n\nOfficials said Thursday that 13 died."))
        .map(PeriodsTest::written)
        .contains("on Wednesday = 2019-01-23/2019-01-23 inherited");
  }

  @Test
  void a_time_long_past_hands_nothing_down() {
    assertThat(period("He was elected in May 2015. In all 13 died.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm, which killed 13 people, was the strongest since a 1962 typhoon.",
        "Some 13 people died in the region's worst mudslide in at least a century.",
        "The ferry, the second to sink in five months, had 13 people on board.",
        "The avalanche killed 13 people, more than in the winter of 2011.",
        "The heat killed 13 people, compared with 40 last July.",
        "The mine caved in on Monday, a year after a blast in which 13 men died.",
        "Photo: A camp near the lake, 20 January 2019. He said so. In all 13 died.",
        "The minister met reporters on Tuesday. In all 13 died.",
        "She was sworn in on Wednesday. In all 13 died.",
        "Parliament will sit on Monday. In all 13 died.",
        "He flew home on Tuesday night. At least 13 were hurt.",
        "The team won on Wednesday. Police held 13 people.",
        "The bank was robbed at 4 p.m. on Tuesday. It was raining. In all 13 died.",
      })
  void a_time_of_another_event_is_no_period(String text) {
    assertThat(period(text)).as(text).isEmpty();
  }

  @Test
  void what_is_told_of_the_other_event_has_its_time() {
    assertThat(period("It was the worst attack since the November 2017 raid, when 13 died."))
        .map(PeriodsTest::written)
        .contains("November 2017 = 2017-11-01/2017-11-30");
  }

  @Test
  void a_deadline_is_no_period() {
    assertThat(period("He gave 13 diplomats until Sunday to leave.")).isEmpty();
  }
}
