package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldAgainstTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERCENT|= 4.1 percent|Inflation fell to 3.4% from [4.1].",
        "NUMBER|= 40|Turnout was 45%, up from [40] people.",
        "NUMBER|= 45|Shares fell 3% from [45] in May.",
        "NUMBER|= 40|He won 45%, and [40] seats.",
        "NUMBER|= 100|It took 20 fewer than [100] votes.",
        "NUMBER|= 5000000|Sales were 10% more than the [5 million] of May.",
        "NUMBER|> 0.5|Of the 20 [more than half] died.",
        "NUMBER|<= 2019|The hall seats [up to 2019] people."
      })
  void a_figure_beside_another_keeps_to_what_it_is(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEASURE|= 850 ft²|An [850-sq-ft] flat.",
        "MEASURE|= 100..150 L/m²|[Between 100 and 150 litres of rain per square metre] fell.",
        "MEASURE|= 1 mi|He ran [a mile] in four minutes.",
        "MEASURE|= 1.5 km|They walked [a kilometre and a half].",
        "MEASURE|= 1 t|It weighed [a tonne].",
        "MEASURE|<= 1 ft|Water rose to [within a foot] of the wall.",
        "NUMBER|= 12|His legs are [12] stone steps.",
        "NUMBER|vague 2000..|The quake injured [1,000s] more.",
        "NUMBER|vague 200..|[100s] of people fled.",
        "AGE|= 31 year|The mother-of-two, [31], was found.",
        "AGE|= 68 year|The pension age rises to [68].",
        "AGE|= 45 year|The average age of victims was [45].",
        "NUMBER|= 12|They call on [12] countries to act.",
        "ORDINAL|= 3|Two men were shot and a [third] died."
      })
  void parts_and_single_units_and_ages_of_law(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call police on 101.",
        "The data go up to 2019.",
        "A film in 4K and a 4K television.",
        "Khan took 6-19 and Ali 2-40.",
        "She made a pint of it."
      })
  void what_measures_nothing_is_no_number(String text) {
    assertThat(ReadNumbers.in(text)).isEmpty();
  }
}
