package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 9 month|A baby of [nine months] was saved.",
        "= 14 year|A boy of [14] was found.",
        "~ 10 year|A girl of [about 10] was found.",
        "= 51 year|The pilot ([51]) walked away.",
        "= 66 year|The king, [66], is ill.",
        "= 16 year|He turned [16] last week.",
        "= 89 year|He died at [89].",
        "= 16 year|She left home at [16].",
        "= 79 year|At [79], Jagger still runs.",
        "> 65 year|People [over 65] and those under 21 pay less.",
        "= 45 year|I'm [45] and she's 50.",
        "= 50 year|I'm 45 and she's [50].",
        "= 70 year|His widow is [70].",
        "= 25 year|Okoro, now [25], scored.",
        "= 18..24 year|[18-to-24-year-olds] voted.",
        "= 0.5..5 year|Children [aged six months to five years] were vaccinated.",
        "< 5 year|[Under-fives] are ill.",
        "> 60 year|The [over-sixties] are ill.",
        "= 13..19 year|He is in his [teens].",
        "< 18 year|Most of the victims were [under 18].",
        "> 65 year|She is [over 65] and lives alone.",
        "> 18 year|You must be [over 18] to enter.",
        "< 13 year|No one [under 13] may enter.",
        "= 15 year|The youngest victim was [15].",
        "= 16 year|Two boys, [16] and 17, were held.",
        "= 31 year|Three men, 20, 24 and [31], were charged.",
        "< 21 year|Anyone [under 21] pays half.",
        "= 91 year|The painter died on Monday at [91].",
        "= 24 year|At just [24], he runs a bank.",
        "= 81 year|At [81], the singer is still on tour.",
        "= 14..16 year|He is in his [mid teens].",
        "= 14..19 year|She is in her [mid- to late teens].",
        "= 17..19 year|They are in their [late teens] and early twenties.",
        "= 20..23 year|They are in their teens and [early twenties].",
        "< 6 year|[Under-sixes] are ill.",
        ">= 21 year|You must be [21 or over].",
        "= 80..89 year|The [octogenarian] sang.",
        "> 70 year|[Over 70s] get a bus pass.",
        "= 14 year|At [14] he left home.",
        "= 16 year|The victims were 14, [16] and 23.",
        "= 9 year|His son is 12 and his daughter [nine].",
        "= 3 year|The oldest was 91, the youngest just [three].",
        "= 8 year|Her brother, then [8], fled."
      })
  void ages_are_told_in_many_ways(String value, String marked) {
    ReadNumbers.assertReads("AGE", value, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A father of four died.",
        "The mother of three was hurt.",
        "His wife of 54 years was there.",
        "The officer of 12 years resigned.",
        "The driver of 12 buses left.",
        "The toll, 45, was the highest of all.",
        "Three soldiers, 12 officers and a guard died.",
        "He turned 20 people away.",
        "The club turned 20 into a party.",
        "He died at 3.",
        "She left home at 7 on Monday.",
        "At 60, the limit is too high.",
        "They sent men over 20 times.",
        "Sales, now 25, rose.",
        "His score is 70.",
        "A study of 12,361 adults over 10 years found it.",
        "Scores must be 21 or over.",
        "Goals by Kane (29) and Saka (44) won it."
      })
  void what_only_looks_like_one_is_no_age(String text) {
    assertThat(ReadNumbers.in(text)).noneMatch(line -> line.startsWith("AGE"));
  }
}
