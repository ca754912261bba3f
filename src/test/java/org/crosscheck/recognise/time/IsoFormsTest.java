package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as ISO 8601 writes them. Read on Friday, 25 January 2019. */
class IsoFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rang at 2019-01-23T21:00. | 2019-01-23T21:00 = 2019-01-23T21:00",
        "It rang at 2019-01-23T21:00:30. | 2019-01-23T21:00:30 = 2019-01-23T21:00:30",
        "It rang at 2019-01-23T25:00. | 2019-01-23 = 2019-01-23",
        "It rang at 2019-01-23T21:60. | 2019-01-23 = 2019-01-23",
        "It was 2019-01-23/2019-01-25. | 2019-01-23/2019-01-25 = 2019-01-23/2019-01-25",
        "It was 2019-01/2019-03. | 2019-01/2019-03 = 2019-01-01/2019-03-31",
        "It was 2019/2020. |",
        "It was 2019-13/2019-15. |",
      })
  void iso_forms_are_read(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
