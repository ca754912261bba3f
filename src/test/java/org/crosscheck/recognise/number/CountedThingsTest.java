package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers count and measure. */
class CountedThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It weighs 12st 4lb. | MEASURE 12st 4lb = 12.2857142857142857 st",
        "It weighs 11 stone 6 pounds. | MEASURE 11 stone 6 pounds = 11.4285714285714286 st",
        "It weighs 11 stone 14 pounds. | MEASURE 11 stone = 11 st; MEASURE 14 pounds = 14 lb",
        "It weighs 11 stone 6 men. | MEASURE 11 stone = 11 st; NUMBER 6 = 6",
        "It is 10in wide. | MEASURE 10in = 10 in",
        "He is 5'10\". | MEASURE 5'10\" = 5.8333333333333333 ft",
        "He is 6'2 tall. | MEASURE 6'2 = 6.1666666666666667 ft",
        "He is 6-foot-2. | MEASURE 6-foot-2 = 6.1666666666666667 ft",
        "He is six foot two. | MEASURE six foot two = 6.1666666666666667 ft",
        "It is one foot two men. | MEASURE one foot = 1 ft; NUMBER two = 2",
        "It is 12 ft 2 in long. | MEASURE 12 ft 2 in = 12.1666666666666667 ft",
        "It is 12 ft, 2 inches long. | MEASURE 12 ft, 2 inches = 12.1666666666666667 ft",
        "It is six feet two miles off. | MEASURE six feet = 6 ft; MEASURE two miles = 2 mi",
        "A mile and a half on it fell. | MEASURE A mile and a half = 1.5 mi",
        "A mile and a quarter on it fell. | MEASURE A mile and a quarter = 1.25 mi",
        "A mile and a third on it fell. | ORDINAL third = 3",
      })
  void a_measure_in_two_units_is_one(String text, String read) {
    assertThat(String.join("; ", ReadNumbers.in(text))).isEqualTo(read == null ? "" : read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It was on May 7-9. |",
        "It was on 7-9 May. |",
        "It was on the 7th of September. |",
        "It was on 7 may. | NUMBER 7 = 7",
        "It was on Jan. 13. |",
        "It was on Jan. 32. | NUMBER 32 = 32",
        "It was in 1500. |",
        "It was in 1499. | NUMBER 1499 = 1499",
        "It was in 2100. |",
        "It was in 2101. | NUMBER 2101 = 2101",
        "Some 2000 people came. | NUMBER Some 2000 ~ 2000",
        "Some 2015 people came. | NUMBER Some 2015 ~ 2015",
        "More than 2015 came. | NUMBER More than 2015 > 2015",
        "From 2010 up to 2019 it grew. |",
        "Up to 2000 men came. | NUMBER Up to 2000 <= 2000",
        "Some 13 or more came. | NUMBER Some 13 or more >= 13",
        "Some 20 people or fewer came. | NUMBER Some 20 people or fewer <= 20",
        "It had 12 people at most. | NUMBER 12 people at most <= 12",
        "It killed 12 and over 30 were hurt. | NUMBER 12 = 12; NUMBER over 30 > 30",
        "It killed 14 and over the weekend more. | NUMBER 14 = 14",
        "It had three and up to ten men. | NUMBER three = 3; NUMBER up to ten <= 10",
        "It had 200 and above all fun. | NUMBER 200 = 200",
        "It had less than 10 and more than 5 men. | NUMBER less than 10 and more than 5 = 6..9",
        "It had 30 or more inches of rain. | MEASURE 30 or more inches >= 30 in",
        "It had 10 or so miles to go. | MEASURE 10 or so miles ~ 10 mi",
        "It had more than 5,000 or equal. | NUMBER more than 5,000 or equal >= 5000",
        "It had 5,000 and more. | NUMBER 5,000 and more >= 5000",
        "It had 5,000 and more than that. | NUMBER 5,000 = 5000",
        "They left Thousand Oaks at night. |",
        "They stayed at Motel 6. |",
        "Motel 6 is shut. |",
        "Motel 6 men came. | NUMBER 6 = 6",
        "Labour 45, Greens 30 it was. | NUMBER 45 = 45; NUMBER 30 = 30",
        "Erik ten Hag left. |",
        "Five Guys opened there. |",
        "Five Americans left there. | NUMBER Five = 5",
        "The world number three lost. |",
        "Act Two was dull. |",
        "It was in AD 79. |",
        "It was in 44 BC. |",
        "It was case 19-CV-1234. |",
        "The ZIP code is 90210. |",
        "The toll is 90. | NUMBER 90 = 90",
      })
  void days_years_and_names_are_no_counts(String text, String read) {
    assertThat(String.join("; ", ReadNumbers.in(text))).isEqualTo(read == null ? "" : read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The firm has 44m users. | NUMBER 44m = 44000000",
        "Some 3m were displaced. | NUMBER Some 3m ~ 3000000",
        "A wave of 3m hit. | MEASURE 3m = 3 m",
        "The 100m final began. | MEASURE 100m = 100 m",
        "It had 3.4m on one channel, 2m on another. | NUMBER 3.4m = 3400000; NUMBER one = 1; NUMBER 2m = 2000000",
        "It had 3.1m acres. | MEASURE 3.1m acres = 3100000 ac",
        "It fell by 300,000 to 2m. | NUMBER 300,000 = 300000; NUMBER 2m = 2000000",
        "He fell 20m. | MEASURE 20m = 20 m",
        "Sales fell 20m. | NUMBER 20m = 20000000",
        "A hall of 30m x 20m burned. | MEASURE 30m = 30 m; MEASURE 20m = 20 m",
        "It had 5m of them. | NUMBER 5m = 5000000",
        "It had 2m of snow. | MEASURE 2m = 2 m",
        "It cost $1.5-2m. | MONEY $1.5-2m = 1500000..2000000 USD",
        "It cost between $3 and 4m. | MONEY between $3 and 4m = 3000000..4000000 USD",
        "It had 3m hungry children. | NUMBER 3m = 3000000",
        "It had 3m to 4m users. | NUMBER 3m to 4m = 3000000..4000000",
        "It had R200m. | MONEY R200m = 200000000 ZAR",
        "It had N5bn. | MONEY N5bn = 5000000000 NGN",
        "It had W1,500. | MONEY W1,500 = 1500 KRW",
        "It had W15. |",
        "It had MUSD 5. | MONEY MUSD 5 = 5000000 USD",
        "It had USD 5. | MONEY USD 5 = 5 USD",
        "It had ALL 5. | NUMBER 5 = 5",
        "It had 2,000 pesos in Buenos Aires. | MONEY 2,000 pesos = 2000 ARS",
        "It had 2,000 pesos in Mexico. | MONEY 2,000 pesos = 2000 MXN",
        "It had 2,000 pesos. | MONEY 2,000 pesos = 2000 MXN",
        "It had 50 cents. | MONEY 50 cents = 0.5 USD",
        "It had 5 Canadian dollars. | MONEY 5 Canadian dollars = 5 CAD",
        "It fell to 1.07 billion euros from 1.31 billion. | MONEY 1.07 billion euros = 1070000000 EUR; MONEY 1.31 billion = 1310000000 EUR",
        "It fell to 1.07 billion euros from 1.31 billion men. | MONEY 1.07 billion euros = 1070000000 EUR; NUMBER 1.31 billion = 1310000000",
        "It cost between $1.5m and 2m. | MONEY between $1.5m and 2m = 1500000..2000000 USD",
        "It dropped 800,000 barrels to 218.2m. | MEASURE 800,000 barrels = 800000 bbl; MEASURE 218.2m = 218200000 bbl",
        "It fell to 3.4% from 4.1. | PERCENT 3.4% = 3.4 percent; PERCENT 4.1 = 4.1 percent",
        "It fell 3% from 45. | PERCENT 3% = 3 percent; NUMBER 45 = 45",
        "It fell to 3.4% from 450. | PERCENT 3.4% = 3.4 percent; NUMBER 450 = 450",
        "It fell to 3.4% against 4.1 a year ago. | PERCENT 3.4% = 3.4 percent; PERCENT 4.1 = 4.1 percent",
        "It rose to 3.4% from 4.1 men. | PERCENT 3.4% = 3.4 percent; NUMBER 4.1 = 4.1",
        "It rose to 5 million euros, up from 3 million a year ago. | MONEY 5 million euros = 5000000 EUR; MONEY 3 million = 3000000 EUR",
        "It rose to 5 million euros, and then, 3 million. | MONEY 5 million euros = 5000000 EUR; NUMBER 3 million = 3000000",
        "It rose to 5 million euros in the town and 3 million. | MONEY 5 million euros = 5000000 EUR; NUMBER 3 million = 3000000",
      })
  void millions_are_told_from_metres_and_the_money_is_that_beside_it(String text, String read) {
    assertThat(String.join("; ", ReadNumbers.in(text))).isEqualTo(read == null ? "" : read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He died at 85. | AGE 85 = 85 year",
        "He died last Sunday at 89. | AGE 89 = 89 year",
        "He retires at 67. | AGE 67 = 67 year",
        "He left school at 16. | AGE 16 = 16 year",
        "He left school at 12. | NUMBER 12 = 12",
        "At 79, Jones still sings. | AGE 79 = 79 year",
        "At just 24, he won. | AGE 24 = 24 year",
        "At 14 he left. | AGE 14 = 14 year",
        "At 14 degrees it froze. | MEASURE 14 degrees = 14 °",
        "At 9, Jones sang. | NUMBER 9 = 9",
        "Twins of nine months left. | AGE nine months = 9 month",
        "A father of four left. | NUMBER four = 4",
        "Jones, now 25, joined. | AGE 25 = 25 year",
        "Sales, now 25, rose. | NUMBER 25 = 25",
        "Jones, who is now 25, joined. | AGE 25 = 25 year",
        "The pension age rises to 68. | AGE 68 = 68 year",
        "The average age of victims was 45. | AGE 45 = 45 year",
        "The average age was 45 men. | NUMBER 45 = 45",
        "They were aged 8, 11 and 43. | AGE aged 8 = 8 year; AGE 11 = 11 year; AGE 43 = 43 year",
        "They were aged 12 and 15 others. | AGE aged 12 = 12 year; NUMBER 15 = 15",
        "They were aged three and 18 months. | AGE aged three = 3 year; AGE 18 months = 18 month",
        "A 19- and a 22-year-old left. | AGE 19 = 19 year; AGE 22-year-old = 22 year",
        "They are 3, 5 and 7 years old. | AGE 3 = 3 year; AGE 5 = 5 year; AGE 7 years old = 7 year",
        "Two boys, 16 and 17, were held. | NUMBER Two = 2; AGE 16 = 16 year; AGE 17 = 17 year",
        "The victims were 14 and 16. | AGE 14 = 14 year; AGE 16 = 16 year",
        "The victims were 14 and 16 men. | NUMBER 14 = 14; NUMBER 16 = 16",
        "Two boys, 16 and 17 others, were held. | NUMBER Two = 2; NUMBER 16 = 16; NUMBER 17 = 17",
        "She was 17 when she joined and 22 when she left. | AGE 17 = 17 year; AGE 22 = 22 year",
        "His son is 12 and his daughter nine. | AGE 12 = 12 year; AGE nine = 9 year",
        "The eldest is 12 and the youngest just three. | AGE 12 = 12 year; AGE three = 3 year",
        "It is for those between the ages of 5 and 11. | AGE 5 and 11 = 5..11 year",
        "Those over the age of 75 came. | AGE over the age of 75 > 75 year",
        "Those below the age of five came. | AGE below the age of five < 5 year",
        "Those younger than 13 came. | AGE younger than 13 < 13 year",
        "Anyone under 21 pays. | AGE under 21 < 21 year",
        "Anyone under 21 pays 5. | AGE under 21 < 21 year; NUMBER 5 = 5",
        "The over 65s came. | AGE over 65s > 65 year",
        "People 65 and over came. | AGE 65 and over >= 65 year",
        "You must be 21 or over. | AGE 21 or over >= 21 year",
        "All children under five came. | AGE under five < 5 year",
        "Children aged under five came. | AGE under five < 5 year",
        "An octogenarian won. | AGE octogenarian = 80..89 year",
        "He is in his 40s. | AGE 40s = 40..49 year",
        "They are in their twenties and thirties. | AGE twenties = 20..29 year; AGE thirties = 30..39 year",
        "He is in his late teens. | AGE late teens = 17..19 year",
        "He is in his early teens. | AGE early teens = 13..16 year",
        "He is in his teens. | AGE teens = 13..19 year",
        "She is in her mid- to late 50s. | AGE mid- to late 50s = 54..59 year",
        "She is in her mid-50s. | AGE mid-50s = 54..56 year",
        "She is in her 20s and 30s. | AGE 20s = 20..29 year; AGE 30s = 30..39 year",
        "She is in the 20s. |",
        "She is in her early 25s. |",
        "She is in his twenties, thirties or forties. | AGE twenties = 20..29 year; AGE thirties = 30..39 year; AGE forties = 40..49 year",
      })
  void ages_are_told_from_counts(String text, String read) {
    assertThat(String.join("; ", ReadNumbers.in(text))).isEqualTo(read == null ? "" : read);
  }
}
