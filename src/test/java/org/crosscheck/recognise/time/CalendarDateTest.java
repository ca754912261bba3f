package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and months without their year. Read on Friday, 25 January 2019. */
class CalendarDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "On Sunday Jan. 13 it ended. | Sunday Jan. 13 = 2019-01-13",
        "On Sunday Jan. 14 it ended. | Sunday Jan. 14 = 2019-01-14",
        "On Sunday Feb. 3 it will end. | Sunday Feb. 3 = 2019-02-03",
        "On Saturday Feb. 9 it ended. | Saturday Feb. 9 = 2019-02-09",
        "On Tuesday, March 13, it ended. | Tuesday, March 13 = 2018-03-13",
        "On Wednesday, March 13, it will be over. | Wednesday, March 13 = 2019-03-13",
        "On Friday Feb. 29 it ended. | Friday Feb. 29 = 2016-02-29",
        "On Monday Aug. 13 it ended. | Monday Aug. 13 = 2018-08-13",
        "On Sunday Aug. 13 it ended. | Sunday Aug. 13 = 2018-08-13",
        "On Sunday March 3 it ended. | Sunday March 3 = 2019-03-03",
        "On the 21st it ended. |",
        "On the 21st it will end. |",
        "On the 31st it ended. |",
        "On the 30th it will end. |",
        "On the 25th it ended. |",
        "On the 26th it ended. |",
        "It ended on Thursday the 24th. | Thursday the 24th = 2019-01-24",
        "It will end on Thursday the 31st. | Thursday the 31st = 2019-01-31",
        "It ended on Thursday the 13th. | Thursday the 13th = 2018-12-13",
        "It will end on Monday the 21st. | Monday the 21st = 2019-01-28",
        "It ended on Saturday the 26th. | Saturday the 26th = 2019-01-26",
        "Jan. 5 was wet. | Jan. 5 = 2019-01-05",
        "March 5 was wet. | March 5 = 2018-03-05",
        "May 20 was wet. | May 20 = 2018-05-20",
        "May 20 will be wet. | May 20 = 2019-05-20",
        "Dec. 5 will be wet. | Dec. 5 = 2018-12-05",
        "Dec. 5 is wet. | Dec. 5 = 2018-12-05",
        "Jan. 5 will be wet. | Jan. 5 = 2019-01-05",
        "Nov. 5 will be wet. | Nov. 5 = 2019-11-05",
        "Nov. 20 will be wet. | Nov. 20 = 2019-11-20",
        "It rained in March. | March = 2018-03",
        "It will rain in March. | March = 2019-03",
        "March: rain. |",
        "September: rain. | September = 2018-09",
        "January 2019 was wet. | January 2019 = 2019-01",
        "Feb. 29 was wet. | Feb. 29 = 2016-02-29",
        "Feb. 29 will be wet. | Feb. 29 = 2020-02-29",
        "In 9999 it will end. |",
        "In 1000 it began. |",
        "On February 29, 2016 it ended. | February 29, 2016 = 2016-02-29",
        "From 2 to 7 Feb. it was dry. | From 2 to 7 Feb. = 2018-02-02/2018-02-07",
        "From 2 Feb. to 7 March 2016 it was dry. | From 2 Feb. to 7 March 2016 = 2016-02-02/2016-03-07",
        "From Jan. 30, 2016 to Feb. 2 it was dry. | From Jan. 30, 2016 to Feb. 2 = 2016-01-30/2016-02-02",
        "From 2015 to Feb. 2016 it was dry. | From 2015 to Feb. 2016 = 2015-01-01/2016-02-29",
        "Three weeks after Sunday it ended. | Three weeks after Sunday = 2019-02-10",
      })
  void the_year_is_the_one_that_the_words_around_point_to(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
