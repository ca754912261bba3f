package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.compare.FigureTimes.Standing;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's own words say of the time of a figure. */
class FigureTimesTest {
  private final FigureTimes times = new FigureTimes(Texts.wordLists());

  private static Claim six(String text) {
    return new Claims()
        .article("A", text)
        .claim("A", "6", Claims.DEATHS, Quantity.exactly(6), "people", Scope.OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Earlier reports said 6 had died.        | OLD",
        "Initially 6 were counted.               | OLD",
        "The toll rose from 6 to nine.           | OLD",
        "Some 6 were counted a day earlier.      | OLD",
        "The toll was 6 , initially reported.    | OLD",
        "The toll rose to 6 on Monday.           | NOW",
        "It now stands at 6 in all.              | NOW",
        "The toll reached 6 in the night.        | NOW",
        "It reached the town and killed 6.       | PLAIN",
        "A model puts the toll at 6.             | FORECAST",
        "The wall fell on 6 people.              | PLAIN",
        "6 died.                                 | PLAIN",
        "To 6 of them it was new.                | PLAIN",
        "They drove from 6 to nine.              | PLAIN",
        "The toll rose from 6 since Monday.      | PLAIN",
        "They drove to 6 towns.                  | PLAIN",
      })
  void the_words_of_its_clause_say_whether_a_figure_is_old_new_or_foretold(
      String text, Standing standing) {
    assertThat(times.standing(six(text))).isEqualTo(standing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Initially it was calm; the fire killed 6.",
        "Initially it was calm but then 6 died.",
        "Initially it was calm (and 6 died).",
      })
  void words_of_another_clause_say_nothing_of_it(String text) {
    assertThat(times.standing(six(text))).isEqualTo(Standing.PLAIN);
  }

  @Test
  void the_nearest_words_count_most() {
    assertThat(times.standing(six("Initially low, it now is 6."))).isEqualTo(Standing.NOW);
    assertThat(times.standing(six("The number now is above what was previously 6.")))
        .isEqualTo(Standing.OLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Monday       | By Monday 6 had died.              | true",
        "So far          | So far 6 have died.                | true",
        "as of Monday    | 6 had died as of Monday.           | true",
        "Monday          | As of Monday 6 had died.           | true",
        "Monday          | At the close of Monday 6 had died. | true",
        "Monday          | By Monday 6 had died.              | false",
        "Monday          | On Monday 6 died.                  | false",
        "On Monday       | On Monday 6 died.                  | false",
        "that night      | 6 died.                            | false",
      })
  void a_period_that_opens_so_says_when_a_figure_stood(String period, String text, boolean stood) {
    assertThat(times.isAsOf(period, six(text))).isEqualTo(stood);
  }

  @Test
  void the_time_behind_as_of_is_a_moment() {
    assertThat(times.isMoment(six("As of May 6 it was calm."))).isFalse();
    assertThat(times.isMoment(six("As of 6 May it was calm."))).isTrue();
    assertThat(times.isMoment(six("It began on 6 May."))).isFalse();
    assertThat(times.isMoment(six("6 May was calm."))).isFalse();
  }
}
