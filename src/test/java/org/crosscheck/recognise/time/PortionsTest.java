package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parts of days, months and years, and quarters by their last month. Read on Friday, 25 January
 * 2019.
 */
class PortionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The June quarter was good. | The June quarter = 2018-Q2 (2018-04-01/2018-06-30)",
        "Its December-quarter profit rose. | December-quarter = 2018-Q4 (2018-10-01/2018-12-31)",
        "June quarter profit rose. | June = 2018-06",
        "In June quarter 2016 profit rose. | June quarter 2016 = 2016-Q2 (2016-04-01/2016-06-30)",
        "The May quarter was good. |",
        "The June quarter of 2016 was good. | The June quarter of 2016 = 2016-Q2 (2016-04-01/2016-06-30)",
        "Late in 2016 it ended. | Late in 2016 = 2016 (2016-09-02/2016-12-31) ABOUT",
        "Early in May it ended. | Early in May = 2018-05 (2018-05-01/2018-05-15) ABOUT",
        "In mid-May it ended. | mid-May = 2018-05 (2018-05-11/2018-05-20) ABOUT",
        "At the start of 2016 it ended. | the start of 2016 = 2016 (2016-01-01/2016-05-03) ABOUT",
        "By the end of 2016 it ended. | the end of 2016 = 2016 (2016-09-02/2016-12-31) ABOUT",
        "In the middle of May it ended. | the middle of May = 2018-05 (2018-05-11/2018-05-20) ABOUT",
        "Earlier this week it ended. | Earlier this week = 2019-W04 (2019-01-21/2019-01-25)",
        "Later this month it will end. | Later this month = 2019-01 (2019-01-25/2019-01-31)",
        "Later this year it will end. | Later this year = 2019 (2019-01-25/2019-12-31)",
        "Earlier this year it ended. | Earlier this year = 2019 (2019-01-01/2019-01-25)",
        "Last weekend it ended. | Last weekend = 2019-W03-WE (2019-01-19/2019-01-20)",
        "Last quarter it ended. | Last quarter = 2018-Q4 (2018-10-01/2018-12-31)",
        "Next quarter it will end. | Next quarter = 2019-Q2 (2019-04-01/2019-06-30)",
        "This quarter it will end. | This quarter = 2019-Q1 (2019-01-01/2019-03-31)",
        "Last century it ended. | Last century = 19 (1900-01-01/1999-12-31)",
        "Last decade it ended. | Last decade = 200 (2000-01-01/2009-12-31)",
        "This decade it will end. | This decade = 201 (2010-01-01/2019-12-31)",
        "In the past decade it ended. | the past decade = P10Y (2009-01-25/2019-01-25)",
        "By late next week it will end. | late next week = 2019-W05 (2019-02-02/2019-02-03) ABOUT",
        "Since last Thursday it rained. | last Thursday = 2019-01-24 on",
        "The night before last it rained. | The night before last = 2019-01-23TNI (2019-01-23)",
      })
  void a_part_of_a_time_is_read(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
