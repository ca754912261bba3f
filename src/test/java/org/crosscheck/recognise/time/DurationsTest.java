package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time with their limits. Read on Friday, 25 January 2019. */
class DurationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It is P3D long. | P3D = P3D",
        "It is >= PT72H long. | >= PT72H = >= PT72H",
        "It is > PT72H long. | > PT72H = > PT72H",
        "It is <= P2W long. | <= P2W = <= P2W",
        "It is < P2W long. | < P2W = < P2W",
        "It is P18M/P24M long. | P18M/P24M = P18M/P24M",
        "It is PXD long. | PXD = PXD",
        "It is p3d long. |",
        "It is P. |",
        "It lasted over two days. | over two days = > P2D",
        "Over two days it rained. | two days = P2D",
        "It was well over two days. | well over two days = > P2D",
        "They queued over two hours. | over two hours = > PT2H",
        "Over 65 years of work were lost. | 65 years = P65Y",
        "They waited more than two hours. | more than two hours = > PT2H",
        "It took no more than two hours. | no more than two hours = <= PT2H",
        "It took about two hours. | about two hours = ~ PT2H",
        "It took up to two hours. | up to two hours = <= PT2H",
        "It took two hours or more. | two hours or more = >= PT2H",
        "It took two hours or so. | two hours or so = ~ PT2H",
        "It took two hours or less. | two hours or less = <= PT2H",
        "It took two hours or longer. | two hours or longer = >= PT2H",
        "It took two or less days. | two or less days = <= P2D",
        "It took two or fewer days. | two or fewer days = <= P2D",
        "It cost $5 a day. |",
        "A day passed. |",
        "A day of rain came. | A day = P1D",
        "A week and more passed. | A week = P1W",
        "He has a week to comply. | a week = P1W",
        "They gave it a month to pay. | a month = P1M",
        "It gave them a month. | a month = P1M",
        "They gave a day of work. |",
        "It was a year ago. | a year ago = 2018",
        "They came another day. | another day = P1D",
        "Days passed. |",
        "Days later it ended. | Days = PXD",
        "It was days away. | days = PXD",
        "It was weeks ago. | weeks ago = PXW",
        "It took hours. | hours = PTXH",
        "For years old men sat there. |",
        "It lasted for hours. | hours = PTXH",
        "The days of rain were long. |",
        "One day she will know. |",
        "One day of rain came. | One day = P1D",
        "That one week they slept. |",
        "But one night he left. |",
        "He said that one year, it would end. |",
        "He is 35 years old. |",
        "He is a 35-year-old. |",
        "She was aged 6 months. |",
        "She was 20 months of age. |",
        "She was six days of rain away. | six days = P6D",
      })
  void lengths_are_limited_by_the_words_around_them(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read == null ? "" : read);
  }
}
