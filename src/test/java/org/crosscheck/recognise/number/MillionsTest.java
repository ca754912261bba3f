package org.crosscheck.recognise.number;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MillionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEASURE|= 3100000 ac|The fire burned [3.1m acres].",
        "MEASURE|= 2000000 bbl/d|Exports fell to [2m barrels a day].",
        "MEASURE|= 1200000 t|It shipped [1.2m tonnes] of grain.",
        "MEASURE|= 2000000 ft²|The office has [2m sq ft] of space.",
        "NUMBER|= 2000000|Viewers: 3.4m on one channel, [2m] on another.",
        "MEASURE|= 218200000 bbl|Stocks dropped 800,000 barrels to [218.2m].",
        "NUMBER|= 300000000|Shares fell 20m to [300m].",
        "NUMBER|<= 1200000|[As many as 1.2m] could lose their homes.",
        "NUMBER|<= 5000000|[Up to 5m] may be without power.",
        "NUMBER|= 1100000|The paper sold [1.1m] in 1999.",
        "MONEY|= 1500000..2000000 USD|[Between $1.5m and 2m] was lost.",
        "MONEY|= 2000000..3000000 USD|Sales came to [$2m to 3m]."
      })
  void a_letter_m_is_a_million(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200|She won the [200m] in Rome.",
        "2|They were told to stay [2m] apart.",
        "50|The body was found [50m] from the house.",
        "400|He swam [400m] in the open water.",
        "40|Divers reached a depth of [40m], the navy said.",
        "10|Visibility was down to [10m].",
        "6|Waves as high as [6m] could hit the coast.",
        "3|Drifts of [3m] were seen.",
        "35|The [35m] yacht sank.",
        "120|A crane [120m] tall fell."
      })
  void beside_a_word_for_a_length_it_is_a_metre(String metres, String marked) {
    ReadNumbers.assertReads("MEASURE", "= " + metres + " m", marked);
  }
}
