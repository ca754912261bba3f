package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in figures. Read on Friday, 25 January 2019. */
class NumericDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It was on 4-22. | 4-22 = 2018-04-22",
        "It was 4-22. |",
        "It was on 4-2. |",
        "It was on 13-22. |",
        "It was on 22-04. | 22-04 = 2018-04-22",
        "It was on 22-Apr-2016. | 22-Apr-2016 = 2016-04-22",
        "It was on 22-apr-16. | 22-apr-16 = 2016-04-22",
        "It was on 2016-apr-22. | 2016-apr-22 = 2016-04-22",
        "It was on 2016-04-22. | 2016-04-22 = 2016-04-22",
        "It was on 22-04-2016. | 22-04-2016 = 2016-04-22",
        "It was on 04-22-2016. | 04-22-2016 = 2016-04-22",
        "It was on 04-05-2016. | 04-05-2016 = 2016-04-05",
        "It was on 04-04-2016. | 04-04-2016 = 2016-04-04",
        "It was on 22-04-16. | 22-04-16 = 2016-04-22",
        "It was on 22-04-31. | 22-04-31 = 1931-04-22",
        "It was on 22-04-30. | 22-04-30 = 2030-04-22",
        "It was on 22-04-316. |",
        "It was on 12/31/99. | 12/31/99 = 1999-12-31",
        "It was on 12/12/12. | 12/12/12 = 2012-12-12",
        "It was on 12/13/12. | 12/13/12 = 2012-12-13",
        "It was on 1/12/2012. | 1/12/2012 = 2012-01-12",
        "It was on 31/12/2012. | 31/12/2012 = 2012-12-31",
        "It was on 32/12/2012. |",
        "It was on 31.12.2012. | 31.12.2012 = 2012-12-31",
        "It was on 2016/04/22. | 2016/04/22 = 2016-04-22",
        "It was on 2016.04.22. | 2016.04.22 = 2016-04-22",
        "It was on 2016/13/22. |",
        "It was on 2016/12/31. | 2016/12/31 = 2016-12-31",
        "It was on 2016/12/32. |",
        "It was on 2016-00-10. |",
        "It was on 2016-01-00. |",
        "It was on 2016-01-01. | 2016-01-01 = 2016-01-01",
        "It was on 4/22. | 4/22 = 2018-04-22",
        "Some 4/22 were there. | 4/22 = 2018-04-22",
        "Some 3/22 were there. |",
        "Some 4/13 were there. | 4/13 = 2018-04-13",
        "Some 4/12 were there. |",
        "Some 12/31 were there. | 12/31 = 2018-12-31",
        "Some 13/31 were there. |",
        "Since 9/11 it has been so. | 9/11 = 2001-09-11 on",
        "Since 9/5 it has been so. | 9/5 = 2018-09-05 on",
        "Dated 9/5 it came. | 9/5 = 2018-09-05",
        "It was on 9.5. |",
        "Image 4/15 shows it. |",
        "It was in 2016-11. | 2016-11 = 2016-11",
        "It was in 11-2016. | 11-2016 = 2016-11",
        "It was in 2016-13. | 2016 = 2016",
        "It was in 2016-00. | 2016 = 2016",
        "It was in 13-2016. |",
        "It was in 1799-11. | 1799 = 1799",
        "It was in 1800-11. | 1800-11 = 1800-11",
        "It was in 2100-11. | 2100-11 = 2100-11",
        "It was in 2101-11. |",
        "It was in 2016-01. | 2016-01 = 2016-01",
        "It was in 2016-12. | 2016-12 = 2016-12",
        "It was in 1-2016. |",
        "It was in 2016-1. | 2016 = 2016",
        "It was in 2016 - 11. | 2016 - 11 = 2016-11",
        "It was 5-2016-11. |",
        "It was in 2015-16. | 2015-16 = 2015-01-01/2016-12-31",
        "It was 2016-11-. |",
        "It was 10-4-2-1. |",
        "Call 555-04-2016. |",
        "It was on 99-04-2016. |",
        "It was on 30/2/2016. |",
        "It was on 29/2/2016. | 29/2/2016 = 2016-02-29",
        "It was on 29/2/2015. | 29/2/2015 = 2015-02-29",
        "It was on 0/2/2015. |",
      })
  void dates_are_read_and_scores_and_fractions_are_none(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
