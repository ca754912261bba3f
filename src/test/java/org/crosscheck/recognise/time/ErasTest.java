package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decades and centuries. Read on Friday, 25 January 2019. */
class ErasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It was in the 1980s. | the 1980s = 198 (1980-01-01/1989-12-31)",
        "It was in the 1980's. | the 1980's = 198 (1980-01-01/1989-12-31)",
        "It was in the '80s. | 80s = 198 (1980-01-01/1989-12-31)",
        "It was in 80s style. | 80s = 198 (1980-01-01/1989-12-31)",
        "It was in the 80s. | the 80s = 198 (1980-01-01/1989-12-31)",
        "It was the 80 s. |",
        "It was in his 80s. |",
        "He was in his early 80s. |",
        "It was in the 180s. |",
        "It was in the seventies. | the seventies = 197 (1970-01-01/1979-12-31)",
        "It was in seventies style. |",
        "It was in the two thousand and tens. | the two thousand and tens = 201 (2010-01-01/2019-12-31)",
        "It was in the two thousand tens. | the two thousand tens = 201 (2010-01-01/2019-12-31)",
        "It was in the 15th century. | the 15th century = 14 (1400-01-01/1499-12-31)",
        "It was a 15th-century house. | 15th-century = 14 (1400-01-01/1499-12-31)",
        "It was in the twenty-first century. | the twenty-first century = 20 (2000-01-01/2099-12-31)",
        "It was in the 0th century. |",
      })
  void decades_and_centuries_are_read_and_ages_are_none(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
