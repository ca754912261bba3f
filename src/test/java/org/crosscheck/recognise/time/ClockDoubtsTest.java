package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Times of day that could be other figures, and one moment by two clocks. Read on Friday, 25
 * January 2019.
 */
class ClockDoubtsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It ended 3:16 to 2. | 3:16 = 2019-01-25T03:16",
        "As John 3:16 says, it is so. |",
        "On Monday 3:16 it rang. | Monday 3:16 = 2019-01-21T03:16",
        "It ran at 3:16 odds. |",
        "They won by the score 3:16. |",
        "It took 10:30 minutes. |",
        "He ran it in 1:10:30 on Monday. | Monday = 2019-01-21",
        "The show at 8.30 on Friday was full. | 8.30 on Friday = 2019-01-25T08:30",
        "The shares closed at 9.30 dollars. |",
        "The shares closed at 9.30. |",
        "The meeting began at 9.30. | 9.30 = 2019-01-25T09:30",
        "The meeting began at 9.30 and went on. | 9.30 = 2019-01-25T09:30",
        "The meeting began at 9.30%. |",
        "The meeting began at 9.30 Monday. | 9.30 Monday = 2019-01-21T09:30",
        "It fell to 21.32 GMT. | 21.32 GMT = 2019-01-25T21:32Z (2019-01-25T21:32)",
        "It fell to 21.32 Moscow time. | 21.32 Moscow time = 2019-01-25T21:32+03:00 (2019-01-25T21:32)",
        "It left at 06:20 local time [23:20 GMT on Sunday]. | 06:20 local time = 2019-01-21T06:20; 23:20 GMT on Sunday = 2019-01-20T23:20Z (2019-01-20T23:20)",
        "It left at 06:20 local time / 23:20 GMT on Sunday. | 06:20 local time = 2019-01-21T06:20; 23:20 GMT on Sunday = 2019-01-20T23:20Z (2019-01-20T23:20)",
        "It left at 20:00 local time (06:30 GMT on Sunday). | 20:00 local time = 2019-01-20T20:00; 06:30 GMT on Sunday = 2019-01-20T06:30Z (2019-01-20T06:30)",
        "It left at 8:29 a.m. (0129 GMT), on Tuesday. | 8:29 a.m. = 2019-01-22T08:29; 0129 GMT = 2019-01-22T01:29Z (2019-01-22T01:29); Tuesday = 2019-01-22",
        "It left at 8:29 a.m. (0129 GMT) local Tuesday. | 8:29 a.m. = 2019-01-22T08:29; 0129 GMT = 2019-01-22T01:29Z (2019-01-22T01:29); Tuesday = 2019-01-22",
      })
  void a_time_of_day_is_told_from_a_score_and_a_price(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
