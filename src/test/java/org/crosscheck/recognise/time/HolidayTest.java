package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1954-04-18", "1981-04-19", "1998-04-12", "2000-04-23", "2008-03-23",
        "2011-04-24", "2016-03-27", "2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20",
        "2038-04-25", "2049-04-18"
      })
  void easter_is_on_the_day_that_the_churches_of_the_west_keep(LocalDate easter) {
    assertThat(Holiday.easterSunday(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-05-01",
        "2018-04-08",
        "2019-04-28",
        "2020-04-19",
        "2021-05-02",
        "2022-04-24",
        "2024-05-05",
        "2025-04-20"
      })
  void easter_is_on_the_day_that_the_churches_of_the_east_keep(LocalDate easter) {
    assertThat(MoonCalendars.orthodoxEaster(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2005-10-04", "2013-09-05", "2015-09-14", "2016-10-03", "2017-09-21", "2018-09-10",
        "2019-09-30", "2020-09-19", "2021-09-07", "2022-09-26", "2023-09-16", "2024-10-03"
      })
  void the_jewish_year_begins_on_its_day_in_autumn(LocalDate newYear) {
    assertThat(MoonCalendars.hebrewNewYear(newYear.getYear() + 3761)).isEqualTo(newYear);
  }

  @ParameterizedTest
  @CsvSource({
    "hebrew kislev 25, 2016-12-25",
    "hebrew kislev 25, 2018-12-03",
    "hebrew kislev 25, 2019-12-23",
    "hebrew kislev 25, 2020-12-11",
    "hebrew kislev 25, 2021-11-29",
    "hebrew kislev 25, 2022-12-19",
    "hebrew kislev 25, 2023-12-08",
    "hebrew+9,         2018-09-19",
    "orthodox-2,       2018-04-06",
    "hijri 10-01,      2016-07-06",
    "hijri 10-01,      2018-06-15",
    "hijri 10-01,      2019-06-04",
    "hijri 10-01,      2021-05-13",
    "hijri 10-01,      2000-01-08",
    "hijri 09,         2019-05-06",
    "on 2019-02-05 2020-01-25, 2019-02-05",
    "on 2019-02-05 2020-01-25, 2020-01-25",
  })
  void a_day_by_the_moon_is_found_in_each_year(String rule, LocalDate day) {
    assertThat(MoonCalendars.isRule(rule)).isTrue();
    assertThat(MoonCalendars.dayIn(rule, day.getYear())).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "on 2019-02-05 2020-01-25, 2018",
    "hijri 10-31, 2018",
    "hebrew+9, 1899",
    "hebrew+9, 2101"
  })
  void a_year_without_the_day_has_none(String rule, int year) {
    assertThat(MoonCalendars.dayIn(rule, year)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hebrew+9, 1900", "hebrew+9, 2100"})
  void a_hundred_years_each_way_are_known(String rule, int year) {
    assertThat(MoonCalendars.dayIn(rule, year)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "hijri 09,    2019-05-06, 2019-06-03",
    "hijri 10-01, 2019-06-04, 2019-06-04",
    "hebrew+9,    2018-09-19, 2018-09-19"
  })
  void a_month_lasts_until_its_last_day(String rule, LocalDate first, LocalDate last) {
    assertThat(MoonCalendars.lastDay(rule, first)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hijri 9", "easter", "13-45-1", "kislev 25", "on Monday"})
  void what_is_no_rule_of_the_moon_is_told_apart(String rule) {
    assertThat(MoonCalendars.isRule(rule)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rang at Christmas. | Christmas = 2018-12-25",
        "It will ring at Christmas. | Christmas = 2019-12-25",
        "It rang on Thanksgiving 2016. | Thanksgiving 2016 = 2016-11-24",
        "It rang at Easter 2016. | Easter 2016 = 2016-03-27",
        "It rang on Memorial Day 2016. | Memorial Day 2016 = 2016-05-30",
        "It rang on Black Friday 2016. | Black Friday 2016 = 2016-11-25",
        "It rang last Easter. | last Easter = 2018-04-01",
        "It will ring next Easter. | next Easter = 2019-04-21",
      })
  void a_holiday_is_the_one_that_the_words_point_to(String text, String read) {
    assertThat(ReadTimes.in(text)).isEqualTo(read);
  }
}
