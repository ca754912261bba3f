package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlansAndHabitsTest {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());

  /** A Wednesday. */
  private static final Optional<LocalDateTime> PUBLISHED =
      Optional.of(LocalDateTime.of(2022, 8, 17, 9, 0));

  private static List<Mention> read(String text) {
    return READER.read(Texts.annotated(text), PUBLISHED);
  }

  private static String value(Mention mention) {
    return mention.value() instanceof TimeValue time
        ? time.date().orElse(time.timex())
        : ((DurationValue) mention.value()).canonical();
  }

  private static void assertReads(String marked, String value) {
    String text = marked.replace("[", "").replace("]", "");
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertThat(read(text))
        .as(marked)
        .extracting(mention -> mention.span().in(text) + " = " + value(mention))
        .contains(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lido reopens in [late March].|2023-03-21/2023-03-31",
        "The fair runs [June 2-4].|2023-06-02/2023-06-04",
        "Her next film comes out in [February].|2023-02",
        "Polls close at [9 p.m. on Sunday].|2022-08-21T21:00",
        "The pair face a judge on [Thursday].|2022-08-18",
        "Two women, aged 30 and 41, appear in court on [Monday].|2022-08-22",
        "Norway take on Chile on [Saturday].|2022-08-20",
        "The barn burned on Tuesday. The mayor will speak at [7pm].|2022-08-17T19:00",
        "The barn burned on Tuesday. Crews came at [7pm].|2022-08-16T19:00",
        "A man opens fire at [9pm on Monday].|2022-08-15T21:00"
      })
  void what_is_planned_lies_ahead(String marked, String value) {
    assertReads(marked, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill opens at [9 a.m.] daily.|T09",
        "Mass is said at [noon] on Sundays.|T12",
        "It is open [10am to 4pm], Tuesday to Saturday.|T10/T16",
        "He wakes at [5 a.m.] every morning.|T05",
        "The lake usually freezes in [January].|XXXX-01",
        "The race is traditionally held on [1 May].|XXXX-05-01"
      })
  void what_comes_back_lies_on_no_day(String marked, String open) {
    assertReads(marked, open);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The daily briefing began at [3pm].|2022-08-16T15:00",
        "Sales fell in [the three months to June].|2022-04-01/2022-06-30",
        "Sales fell in [the four weeks to 7 August].|2022-07-11/2022-08-07",
        "It lost less than in [the same week of 2019].|2019-08-12/2019-08-18",
        "It lost less than in [the same quarter a year earlier].|2021-07-01/2021-09-30",
        "[Three years ago today] the mine flooded.|2019-08-17",
        "The van burned in [the early hours of Monday].|2022-08-15",
        "Clashes began in [the early morning hours of Sunday].|2022-08-14",
        "[The summer of '76] was dry.|1976-06-01/1976-08-31",
        "He was born in ['58].|1958",
        "They had until [nightfall] to leave.|2022-08-17",
        "He was tried for the [Jan. 6 riot].|2021-01-06",
        "The club has [a month] to pay.|P1M",
        "They gave them [a week] to leave.|P1W",
        "They met on [15 and 16 August].|2022-08-15/2022-08-16",
        "It rained on [3] and 7 May.|2022-05-03",
        "It burned on [the last day of July].|2022-07-31",
        "Sales rose in [the year to date].|2022-01-01/2022-08-17",
        "It opens on [the upcoming weekend].|2022-08-20/2022-08-21",
        "The vote was put back to [early December].|2022-12-01/2022-12-15",
        "It was idle for [almost six months], and 16 more weeks are needed.|~ P6M",
        "Drivers had to wait [over six hours].|> PT6H"
      })
  void periods_are_read_whole(String marked, String value) {
    assertReads(marked, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alex Winter sang.",
        "Senator Lea Winter objected to this.",
        "Mr. Winter objected.",
        "Winter said no."
      })
  void a_season_may_be_a_surname(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void a_time_until_at_least_keeps_its_bound() {
    assertThat(read("It stays shut until at least 2025."))
        .extracting(mention -> ((TimeValue) mention.value()).bound())
        .containsExactly(Bound.AT_LEAST);
    assertThat(read("Work will not start before 2026 at the earliest."))
        .extracting(mention -> ((TimeValue) mention.value()).bound())
        .containsExactly(Bound.AT_LEAST);
  }
}
