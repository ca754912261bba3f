package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repetitions. Read on Friday, 25 January 2019. */
class SetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They came every Sunday. | every Sunday = XXXX-WXX-7",
        "They came every Sunday morning. | every Sunday morning = XXXX-WXX-7TMO",
        "They came each Monday. | each Monday = XXXX-WXX-1",
        "They came every other week. | every other week = P2W",
        "They came every single day. | every single day = P1D",
        "They came every second. |",
        "They came every night. | every night = XXXX-XX-XXTNI",
        "They came every morning. | every morning = XXXX-XX-XXTMO",
        "They came every three weeks. | every three weeks = P3W",
        "They came each May. | each May = XXXX-05",
        "They came each may. |",
        "They came every summer. | every summer = XXXX-SU",
        "They came every Christmas. | every Christmas = XXXX-12-25",
        "They came twice a week. | twice a week = P1W",
        "They came once per year. | once per year = P1Y",
        "They came three times a day. | three times a day = P1D",
        "They came five times an hour. | five times an hour = PT1H",
        "They came three times. |",
        "They came once every two years. | every two years = P2Y",
        "They came daily. | daily = P1D",
        "The Daily News came. |",
        "Daily News came. |",
        "Daily, they came. | Daily = P1D",
        "They came annually. | annually = P1Y",
        "They came on Sundays. | Sundays = XXXX-WXX-7",
        "They came on Mondays and Sundays. | Mondays = XXXX-WXX-1; Sundays = XXXX-WXX-7",
        "They came on sundays. |",
      })
  void what_repeats_is_no_day(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
