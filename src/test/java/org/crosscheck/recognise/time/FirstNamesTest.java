package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months that are first names, too. Read on Friday, 25 January 2019. */
class FirstNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "April Jones was killed. |",
        "The writer August Wilson died. |",
        "June said so. |",
        "In August Wilson resigned. | August = 2018-08",
        "A June Gallup poll said so. | June = 2018-06",
        "A play by August Wilson opened. |",
        "The trial of Jan Roe began. |",
        "At the end of June Roe left. | the end of June = 2018-06 (2018-06-21/2018-06-30) ABOUT",
        "As of June Smith is free. | June = 2018-06",
        "Jan de Vries won. |",
        "In Jan de Vries won. | Jan = 2019-01",
        "In May and June Smith left. | May = 2018-05; June = 2018-06",
        "April Monday was wet. | April = 2018-04; Monday = 2019-01-21",
        "April 5 was wet. | April 5 = 2018-04-05",
        "May Ann left. |",
        "From May to August Wilson left. | From May to August = 2018-05-01/2018-08-31",
        "It was by April Jones. |",
      })
  void a_month_is_told_from_a_first_name(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
