package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day with the day beside them, and parts of days. Read on Friday, 25 January 2019. */
class DayTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rang at 12:10 p.m. Sunday. | 12:10 p.m. Sunday = 2019-01-20T12:10",
        "It rang at 12:10 p.m. in May. | 12:10 p.m. = 2019-01-25T12:10; May = 2018-05",
        "It rang at 12:10 p.m. last week. | 12:10 p.m. = 2019-01-25T12:10; last week = 2019-W03 (2019-01-14/2019-01-20)",
        "It rang at 12:10 p.m. this week Friday. | 12:10 p.m. this week Friday = 2019-01-25T12:10",
        "It rang at 12:10 p.m. yesterday. | 12:10 p.m. yesterday = 2019-01-24T12:10",
        "It rang at 12:10 p.m. two days ago. | 12:10 p.m. two days ago = 2019-01-23T12:10",
        "It rang at 12:10 p.m. on Christmas Day. | 12:10 p.m. on Christmas Day = 2018-12-25T12:10",
        "It rang at 12:10 p.m. Saturday week. | 12:10 p.m. Saturday week = 2019-02-02T12:10",
        "It rang at 2:10 the night of January 4 to 5. | 2:10 the night of January 4 to 5 = 2019-01-04T02:10",
        "It rang at about 9:30 on Sunday. | about 9:30 on Sunday = 2019-01-20T09:30 ABOUT",
        "It rang at 9 p.m., on Sunday. | 9 p.m., on Sunday = 2019-01-20T21:00",
        "It rang at 9 p.m. (Sunday). | 9 p.m. (Sunday = 2019-01-20T21:00",
        "It rang early Sunday afternoon. | early Sunday afternoon = 2019-01-20TAF (2019-01-20) ABOUT",
        "It rang late Sunday. | late Sunday = 2019-01-20 ABOUT",
        "It rang on Sunday in the late afternoon. | Sunday in the late afternoon = 2019-01-20TAF (2019-01-20)",
        "It rang on Sunday at night. | Sunday at night = 2019-01-20TNI (2019-01-20)",
        "It rang on Sunday at dawn. | Sunday at dawn = 2019-01-20TMO (2019-01-20)",
        "It rang on Sunday at dusk. | Sunday at dusk = 2019-01-20TEV (2019-01-20)",
        "It rang on Sunday during the night. | Sunday during the night = 2019-01-20TNI (2019-01-20)",
        "It rang on Sunday in the afternoon. | Sunday in the afternoon = 2019-01-20TAF (2019-01-20)",
        "It rang on Sunday, in the afternoon. | Sunday = 2019-01-20; afternoon = 2019-01-20TAF (2019-01-20)",
        "It rang on Sunday in the hall. | Sunday = 2019-01-20",
        "It rang on Sunday early morning. | Sunday early morning = 2019-01-20TMO (2019-01-20)",
        "It rang in the late afternoon. | late afternoon = 2019-01-25TAF (2019-01-25)",
        "It rang in the afternoon. | afternoon = 2019-01-25TAF (2019-01-25)",
        "It rang during the night. | night = 2019-01-25TNI (2019-01-25)",
        "It rang throughout the night. | night = 2019-01-25TNI (2019-01-25)",
        "It rang in the morning papers. |",
        "It rang in the morning and later. | morning = 2019-01-25TMO (2019-01-25)",
        "The afternoon was long. |",
        "It rang at dawn. | dawn = 2019-01-25TMO (2019-01-25)",
        "It rang before dusk. | dusk = 2019-01-25TEV (2019-01-25)",
        "It rang by noon. | noon = 2019-01-25T12:00",
        "It rang before morning. |",
        "It rang in the early morning. | early morning = 2019-01-25TMO (2019-01-25)",
        "It rang in the early hours. | early hours = 2019-01-25TMO (2019-01-25)",
        "It rang in the early hours of Sunday. | the early hours of Sunday = 2019-01-20TMO (2019-01-20)",
        "It rang in the wee hours of Sunday. | the wee hours of Sunday = 2019-01-20TMO (2019-01-20)",
        "It rang in the small hours on Sunday. | the small hours on Sunday = 2019-01-20TMO (2019-01-20)",
        "It rang on the night of July 4. | the night of July 4 = 2018-07-04TNI (2018-07-04)",
        "It rang on the morning of the attack. |",
        "It rang overnight into Sunday. | overnight into Sunday = 2019-01-19TNI (2019-01-19)",
        "It rang overnight on Sunday. | overnight on Sunday = 2019-01-20TNI (2019-01-20)",
        "It rang in the afternoon at 7. | afternoon at 7 = 2019-01-25T19:00",
        "It rang in the evening, 7:00. | evening, 7:00 = 2019-01-25T19:00",
        "It rang in the evening at 7:30. | evening at 7:30 = 2019-01-25T19:30",
        "It rang in the evening at 13:30. | 13:30 = 2019-01-25T13:30",
        "It rang in the evening at 13. |",
        "It rang in the evening at 0. |",
        "It rang in the evening at 7 people. |",
        "It rang at midnight at 7. | midnight = 2019-01-26T00:00",
        "It rang at lunchtime on Sunday. | lunchtime on Sunday = 2019-01-20TMI (2019-01-20)",
        "It rang this afternoon. | this afternoon = 2019-01-25TAF (2019-01-25)",
        "It rang last night. | last night = 2019-01-24TNI (2019-01-24)",
        "It rang late last night. | late last night = 2019-01-24TNI (2019-01-24) ABOUT",
        "It rang tonight. | tonight = 2019-01-25TNI (2019-01-25)",
        "It rang around midday on Sunday. | around midday on Sunday = 2019-01-20T12:00 ABOUT",
        "It rang around Sunday noon. | Sunday noon = 2019-01-20T12:00",
        "It rang just before noon on Sunday. | just before noon on Sunday = 2019-01-20T12:00 (2019-01-20T11:00/2019-01-20T12:00) VAGUE",
        "It rang shortly after midnight Sunday. | shortly after midnight Sunday = 2019-01-21T00:00 ABOUT",
        "It rang at 2 p.m. the next day. | 2 p.m. the next day = 2019-01-26T14:00",
        "It rang at 2 p.m. that day. | 2 p.m. that day = 2019-01-25T14:00",
        "It rang late on the night of July 4. | late on the night of July 4 = 2018-07-04TNI (2018-07-04) ABOUT",
      })
  void the_day_beside_a_time_is_its_day(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
