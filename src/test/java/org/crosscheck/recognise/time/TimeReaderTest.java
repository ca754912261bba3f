package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());

  /** A Friday. */
  private static final Optional<LocalDateTime> PUBLISHED =
      Optional.of(LocalDateTime.of(2019, 1, 25, 0, 0));

  private static List<Mention> read(String text) {
    return READER.read(Texts.annotated(text), PUBLISHED);
  }

  private static String value(Mention mention) {
    return mention.value() instanceof TimeValue time
        ? time.timex()
        : ((DurationValue) mention.value()).canonical();
  }

  private static void assertReads(String text, String words, String value) {
    assertThat(read(text))
        .as(text)
        .extracting(mention -> mention.span().in(text) + " = " + value(mention))
        .contains(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-06-10/2016-06-12 | June 10-12, 2016        | The fair ran June 10-12, 2016, in the old town.",
        "2015-03-03/2015-03-05 | March 3 - 5, 2015       | They met March 3 - 5, 2015, in Bern.",
        "2017-09-28/2017-09-30 | September 28–30, 2017   | The congress of September 28–30, 2017 was full.",
        "2016-07-14/2016-07-18 | 14-18 July 2016         | The siege of 14-18 July 2016 ended badly.",
        "2018-05-01/2018-05-03 | from May 1 to 3, 2018   | It was on display from May 1 to 3, 2018.",
        "2018-04-02/2018-04-06 | Apr. 2-6, 2018          | The strike of Apr. 2-6, 2018 closed the port.",
        "2014-10-07/2014-10-09 | Oct. 7-9, 2014          | Voters polled Oct. 7-9, 2014 disagreed.",
        "2012-02-20/2012-02-24 | from February 20 to 24, 2012 | It rained from February 20 to 24, 2012.",
        "2013-08-11/2013-08-12 | Aug. 11-12 2013         | The raids of Aug. 11-12 2013 failed.",
        "2019-01-05/2019-01-08 | From January 5-8        | From January 5-8, 2000 people were fed.",
      })
  void the_year_after_two_days_is_that_of_both(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-25T15:30Z      | 3:30pm GMT                | The guns fell silent at 3:30pm GMT.",
        "2019-01-25T10:00-05:00 | 10 a.m. EST               | It opens at 10 a.m. EST.",
        "2019-01-25T19:45-08:00 | 7:45 p.m. PT              | The call came at 7:45 p.m. PT.",
        "2019-01-22T20:00-05:00 | 8 p.m. Eastern time on Tuesday | Polls closed at 8 p.m. Eastern time on Tuesday.",
        "2018-07-03T20:00-04:00 | 8 p.m. ET on July 3, 2018 | It began at 8 p.m. ET on July 3, 2018.",
        "2019-01-24T14:30Z      | 1430 UTC Thursday         | The probe landed at 1430 UTC Thursday.",
        "2019-01-24T04:15+01:00 | 4.15am BST on Thursday    | The roof fell at 4.15am BST on Thursday.",
        "2019-01-24T09:00+01:00 | 9am CET on Thursday       | The market opened at 9am CET on Thursday.",
        "2019-01-24T18:20+05:30 | 6:20 pm IST on Thursday   | It was launched at 6:20 pm IST on Thursday.",
        "2019-01-24T21:00+11:00 | 9pm AEDT on Thursday      | The fire was out by 9pm AEDT on Thursday.",
        "2019-01-24T12:00-05:00 | noon ET Thursday          | They voted at noon ET Thursday.",
      })
  void a_zone_is_part_of_the_value(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-21T06:20      | 06:20 local time     | It left at 06:20 local time (23:20 GMT on Sunday).",
        "2019-01-21T02:05      | 2:05 a.m.            | The quake hit at 2:05 a.m. (1905 GMT on Sunday).",
        "2019-01-25T01:05Z     | 0105 GMT             | On Thursday a siren howled at 9:05 p.m. (0105 GMT).",
        "2019-01-23T23:10Z     | 2310 GMT             | On Thursday it crashed at 4:10 a.m. local time (2310 GMT).",
        "2019-01-24T20:40Z     | 2040 GMT             | On Thursday it blew up at 23:40 local time (2040 GMT).",
        "2019-01-24T22:00      | 10 p.m.              | On Thursday they fled at 10 p.m. (2 p.m. GMT).",
      })
  void one_moment_by_two_clocks_may_lie_on_two_days(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-24T08:29 | 8:29 a.m.   | It rang on Wednesday. The wave came at 8:29 a.m. (0129 GMT) Thursday.",
        "2019-01-22T15:07 | 3:07 p.m.   | It rang on Thursday. The wall fell at 3:07 p.m. (0807 GMT) on Tuesday.",
        "2019-01-22T16:00 | 4 p.m.      | On Monday he fell ill; he died at 4 p.m. [2000 GMT] Tuesday.",
        "2019-01-23T21:32Z| 21.32 GMT   | The bridge shook at 5.32am (21.32 GMT) yesterday.",
        "2019-01-25       | Friday      | The hall closes at 5 p.m. (2200 GMT) Friday.",
        "2019-01-26       | Saturday    | She will speak (on television) on Saturday.",
      })
  void a_bracket_does_not_part_a_time_from_its_day(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-24T22:00/2019-01-25T02:00 | 10 to 2 a.m. on Friday | They danced 10 to 2 a.m. on Friday.",
        "2019-01-25T20:00/2019-01-26T03:00 | from 8 to 3 a.m.       | The bar opens from 8 to 3 a.m.",
        "2019-01-25T10:00/2019-01-25T14:00 | 10 to 2 p.m.           | The desk is staffed 10 to 2 p.m.",
      })
  void the_second_hour_tells_the_half_of_the_day(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "six months           | The truce will last six months.",
        "five months          | The tour is expected to last five months.",
        "two weeks            | Repairs could last two weeks.",
        "10 days              | It might only last 10 days.",
        "three weeks          | Can the peace last three weeks?",
        "100 years            | The dam was built to last 100 years.",
      })
  void to_last_is_a_verb_after_an_auxiliary_or_its_subject(String words, String text) {
    assertThat(read(text))
        .as(text)
        .extracting(mention -> mention.span().in(text))
        .containsExactly(words);
    assertThat(read(text)).allMatch(mention -> mention.value() instanceof DurationValue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P2M | last two months     | Rents rose last two months.",
        "P3M | last three months   | It is the first strike in last three months.",
        "P2Y | last two years      | He won it in his last two years there.",
      })
  void else_last_is_no_verb(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-04-13 | April 13   | The queen arrives on April 13.",
        "2019-04-13 | 13 April   | State Visit On 13 April Confirmed",
        "2019-04    | April      | Premier to Visit Peru in April",
        "2019-06-25 | June 25    | The pope visits Malta on June 25.",
        "2019-05-30 | May 30     | The minister leaves office on May 30.",
        "2019-04-12 | April 12   | The summit on April 12 was cancelled.",
        "2019-05-02 | May 2      | Tickets for the concert on May 2 are sold out.",
        "2019-04-20 | April 20   | The film hits theaters April 20.",
        "2019-05-01 | May 1      | Vote May 1 on new charter",
        "2018-05-13 | May 13     | Two visits on May 13 were enough.",
        "2018-04-13 | April 13   | He was seized on April 13.",
        "2018-09-30 | Sept. 30   | The Sept. 30 deadline passed.",
        "2019-09-30 | Sept. 30   | The Sept. 30 deadline stands.",
        "2018-10    | October    | A statue was unveiled in October.",
        "2018-11-06 | November 6 | The election on November 6 cost him his seat.",
      })
  void a_plan_lies_ahead_and_news_behind(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004-03-11 | March 11 | The 2004 attacks killed 191. The March 11 attacks shook Spain.",
        "2011-05-22 | May 22   | On May 22, 2011, a storm hit. The May 22 storm had no equal.",
        "1995-04-21 | April 21 | On April 19, 1995, a bomb went off. On April 21 he was charged.",
        "2018-12-26 | Dec. 26  | The 2004 flood was worse. On Dec. 26 he flew home.",
        "2019-01-22 | Jan. 22  | On Jan. 20, 2003, he fled. On Jan. 22 his son was held.",
      })
  void an_event_keeps_the_year_that_the_article_gives_it(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @Test
  void an_article_may_go_on_after_its_date() {
    assertReads(
        "A bomb went off on Friday. On Saturday morning the toll rose.",
        "Saturday morning",
        "2019-01-26TMO");
    assertReads("He quit on Saturday morning.", "Saturday morning", "2019-01-19TMO");
  }

  @Test
  void local_time_is_not_moved_by_the_clock_that_an_article_is_published_by() {
    Optional<LocalDateTime> evening = Optional.of(LocalDateTime.of(2019, 1, 25, 20, 0));
    assertThat(READER.read(Texts.annotated("It blew up at 11:30pm local time."), evening))
        .extracting(TimeReaderTest::value)
        .containsExactly("2019-01-25T23:30");
    assertThat(READER.read(Texts.annotated("It blew up at 11:30pm."), evening))
        .extracting(TimeReaderTest::value)
        .containsExactly("2019-01-24T23:30");
  }

  @Test
  void local_time_far_ahead_of_the_clock_of_publication_is_that_of_the_day_before() {
    Optional<LocalDateTime> morning = Optional.of(LocalDateTime.of(2019, 1, 25, 9, 0));
    assertThat(READER.read(Texts.annotated("It blew up at 11:30pm local time."), morning))
        .extracting(TimeReaderTest::value)
        .containsExactly("2019-01-24T23:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-05-06       | Three days after the May 3            | Three days after the May 3 blast, the mayor quit.",
        "2018-07-19       | a week after the 12 July              | It came a week after the 12 July riots.",
        "2016-11          | two months before the January 2017    | They left two months before the January 2017 vote.",
        "2018-07          | A month on from the 2 June            | A month on from the 2 June crash, nobody is charged.",
        "2018-12-15       | ten days before Christmas             | He resigned ten days before Christmas.",
        "2019-01-20       | two days before Tuesday               | He fled two days before Tuesday's raid.",
        "2019-02-08       | two weeks' time                       | The court will rule in two weeks' time.",
        "2019-02          | a month’s time                        | It opens again in a month’s time.",
        "2019-01-28       | three days' time                      | The ship is due in three days' time.",
        "2019-01-25T23:00 | an hour before midnight               | He called an hour before midnight.",
        "2019-01-24T23:00 | about an hour before midnight on Thursday | He rang about an hour before midnight on Thursday.",
        "2019-01-24T23:30 | half an hour before midnight on Thursday | It sank half an hour before midnight on Thursday.",
        "2019-01-24T07:50 | ten minutes before 8 a.m. on Thursday | She left ten minutes before 8 a.m. on Thursday.",
        "2019-01-24T14:00 | two hours after noon on Thursday      | The bell rang two hours after noon on Thursday.",
        "P2M              | two months                            | They left two months before the vote.",
      })
  void a_length_and_what_it_counts_from_are_one_time(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-26/2019-01-28 | It will snow for the next three days.",
        "2019-01-26/2019-02-08 | The court will rule in the coming two weeks.",
        "2019-01-26/2019-04-25 | The next three months will be dry.",
        "2019-01-01/2019-03-31 | The firm will grow in the first three months of the year.",
        "2018-07-01/2018-12-31 | It shrank in the last six months of 2018.",
        "2018-05-01/2018-05-14 | It rained in the first two weeks of May.",
        "2018-05-25/2018-05-31 | It rained in the last seven days of May.",
        "2017-01-01/2017-09-30 | Sales fell in the first nine months of 2017.",
        "2018-01-01/2018-02-28 | Sales fell in the opening two months of last year.",
        "2018-11-28/2018-11-30 | The final three days of November were calm.",
      })
  void a_window_has_as_many_days_as_it_says(String value, String text) {
    assertThat(read(text).get(0).value())
        .as(text)
        .isInstanceOfSatisfying(TimeValue.class, time -> assertThat(time.date()).contains(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Since Tuesday, 40 people have died.",
        "true  | It has rained since 3 January.",
        "true  | Nobody was seen since around noon.",
        "true  | The road has been shut since the end of May.",
        "true  | The ban holds from Monday onwards.",
        "true  | From 2016 on, he was alone.",
        "false | On Tuesday, 40 people died.",
        "false | It rained from Monday to Wednesday.",
        "false | He came from Paris on Monday.",
      })
  void since_opens_the_end_of_a_time(boolean open, String text) {
    assertThat(read(text).get(0).value())
        .as(text)
        .isInstanceOfSatisfying(
            TimeValue.class, time -> assertThat(time.openEnd()).isEqualTo(open));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The letter is dated 5/6/2017.",
        "true  | The letter is dated 05-06-2017.",
        "true  | It was sent on 3/4.",
        "false | The letter is dated 13/6/2017.",
        "false | The letter is dated 6/13/2017.",
        "false | The letter is dated 5/5/2017.",
        "false | The letter is dated 2017-05-06.",
        "false | The letter is dated 5 June 2017.",
      })
  void a_date_whose_day_may_be_its_month_is_marked(boolean assumed, String text) {
    assertThat(read(text).get(0).value())
        .as(text)
        .isInstanceOfSatisfying(
            TimeValue.class, time -> assertThat(time.assumed()).isEqualTo(assumed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-29 | The race tightened as voters prepare to head to the polls Tuesday.",
        "2019-01-29 | She leads ahead of Tuesday's vote.",
        "2019-01-27 | He spoke on the eve of Sunday's final.",
        "2019-01-27 | The country braces for Sunday's referendum.",
        "2019-01-26 | Before Saturday's deadline, talks went on.",
        "2019-01-27 | The team is getting ready for the final on Sunday.",
        "2019-01-29 | She is looking to win on Tuesday.",
        "2019-01-29 | With four days to go before Tuesday's vote, both campaigned.",
        "2019-01-28 | In the run-up to Monday's strike, shops filled up.",
        "2019-01-30 | Both sides are gearing up for Wednesday's hearing.",
        "2019-01-23 | He was killed days before Wednesday's hearing.",
        "2019-01-22 | He had flown home ahead of Tuesday's storm.",
        "2019-01-22 | He was shot after Tuesday's debate.",
        "2019-01-29 | On Monday he spoke, and on Tuesday he will vote.",
        "2019-01-22 | He was arrested, on Tuesday, and will be tried.",
        "2019-01-28 | He must pay no later than Monday.",
        "2019-01-24 | The fire was out by Thursday.",
        "2019-01-31 | The fire was due to be out by Thursday.",
        "2019-01-31 | Staff were told to return by Thursday.",
      })
  void words_of_purpose_put_a_weekday_ahead(String value, String text) {
    assertThat(read(text)).as(text).extracting(TimeReaderTest::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-12-31 | Sunday, Dec. 31, 2017 | The plane crashed on Sunday, Dec. 31, 2017.",
        "2018-12-31 | 31 December           | It burned on 31 December.",
        "2018-12-31 | Dec 31                | It burned on Dec 31",
        "2017-12-31 | 2017-12-31            | It burned on 2017-12-31.",
        "2016-02-22 | 02/22/2016            | It burned on 02/22/2016.",
        "2018-05    | May 2018              | He was elected in May 2018.",
        "2018-05    | May                   | He was elected in May in a snap vote.",
        "2018-12    | December              | Maduro visited Moscow in December.",
        "2018       | last year             | They met last year.",
        "2018-12    | last month            | They met last month.",
        "2019-W03   | last week             | They met last week.",
        "2019-W04   | earlier this week     | He spoke earlier this week.",
        "2019-01-24 | Thursday              | He spoke on Thursday.",
        "2019-01-24 | yesterday             | He spoke yesterday.",
        "2019-01-23 | two days ago          | He left two days ago.",
        "2018-12    | last December         | It was in the past, last December, he said in 2018.",
        "P25Y       | the past 25 years     | It was the worst in the past 25 years.",
        "197        | the seventies         | It began in the seventies.",
        "198        | the 1980s             | It began in the 1980s.",
        "2018-12-31 | New Year’s Eve        | It sank on New Year’s Eve.",
        "2018-04-01 | Easter                | They met at Easter.",
        "2018-11-22 | Thanksgiving          | They met on Thanksgiving.",
        "2018-Q3    | the third quarter of 2018 | It grew in the third quarter of 2018.",
        "2018-SU    | last summer           | It grew last summer.",
        "2018-Q4    | fourth-quarter        | It published its fourth-quarter results.",
        "2018-H1    | the first half of 2018 | It grew in the first half of 2018.",
        "FY2018     | fiscal 2018           | It grew in fiscal 2018.",
        "2007       | mid-2007              | It began in mid-2007.",
        "2018       | year-ago              | It fell from year-ago levels.",
        "2009       | More than a decade ago | More than a decade ago, it fell.",
        "2019-01-20TMO | the early hours of Sunday | He was held in the early hours of Sunday.",
        "PAST_REF   | In the past           | In the past, this was rare.",
        "FUTURE_REF | the coming weeks      | It will end in the coming weeks.",
        "2019-02-04 | a week from Monday    | The vote is a week from Monday.",
        "2019-01-27 | Sunday                | The fair runs through Sunday.",
        "2004       | three years later     | In 2001, he was well; three years later, he died.",
        "2019       | the year              | Sales rose for the year, it said.",
      })
  void dates(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-27 | Sunday | He gave them until Sunday to leave.",
        "2019-01-29 | Tuesday | He will testify on Tuesday.",
        "2019-01-29 | Tuesday | The results are expected to be released Tuesday.",
        "2019-01-20 | Sunday | Dozens were arrested on Sunday.",
        "2019-01-20 | Sunday | By Sunday the toll had risen to 84.",
        "2019-01-25 | Friday | The embassy was closed Friday.",
        "2019-01-27 | Sunday | He gave them until Sunday to leave, saying that he had had enough.",
        "2019-01-31 | Jan. 31 | The lock will be ready by Jan. 31.",
        "2019-01-29 | Tuesday | Roads stay closed through Tuesday.",
        "2019-01-31 | Thursday | Snow is predicted on Thursday.",
        "2019-01-31 | Thursday | The storm was expected to hit on Thursday.",
        "2019-01-31 | Thursday | Parliament meets Thursday.",
        "2019-01-27 | Sunday | The final is Sunday.",
        "2019-01-22 | Tuesday | Police could not be reached on Tuesday.",
        "2019-01-21 | Monday | Monday, the 22nd anniversary of the blast, was quiet.",
        "2019-01-22 | Tuesday | Tuesday, the second day of the trial, was quiet.",
        "2019-01-22 | Tuesday the 22nd | It burned on Tuesday the 22nd.",
        "2018-11-24 | Nov. 24 | He will return after his Nov. 24 conviction.",
        "2019-01-22 | Friday, Jan. 22 | It burned on Friday, Jan. 22.",
        "2019-02-01 | Friday, the 1st | It opens on Friday, the 1st.",
        "2018-03    | March | In March, 40 people fell ill.",
      })
  void a_bare_day_is_the_last_one_unless_the_words_look_ahead(
      String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-20T12:10 | 12:10 p.m. Sunday | It took off at 12:10 p.m. Sunday.",
        "2019-01-20T12:00 | just after noon on Sunday | It took off just after noon on Sunday.",
        "2019-01-24T22:30 | around 10:30 p.m. local time | On Thursday it sank around 10:30 p.m. local time",
        "2019-01-24T06:00 | just after 6 am on Thursday | It sank just after 6 am on Thursday.",
        "2019-01-24T21:00 | 9pm | The show began at 9pm on a crowded beach on Thursday.",
        "2019-01-24T21:00 | 21:00 | The show on Thursday began at 21:00.",
        "2019-01-24TNI    | Thursday night | It sank on Thursday night.",
        "2019-01-24TAF    | early Thursday afternoon | It sank early Thursday afternoon.",
        "2019-01-24       | late Thursday | He said late Thursday that he would go.",
        "2019-01-24TNI    | last night | It sank last night.",
        "2019-01-25TMO    | this morning | It sank this morning.",
      })
  void times_of_day(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3M     | three months          | It lasted three months.",
        "> P2Y   | more than two years   | It lasted more than two years.",
        "P9D     | nine-day              | The nine-day festival ended.",
        "P1M     | month-long            | The month-long festival ended.",
        "P1W     | weeklong              | The weeklong festival ended.",
        "P18M    | 18 months             | The ban lasts for 18 months from 1 July.",
        ">= P10Y | 10 or more years      | It lasted 10 or more years.",
        "P10Y/P12Y | 10- to 12-year      | He got a 10- to 12-year term.",
        "PT72H   | 72 hours              | They have 72 hours to leave.",
        "PT72H   | 72-hour               | The 72-hour ultimatum passed.",
        "P10Y    | a decade              | It was at war for a decade.",
        "~ PT18H | like 18 hours         | She was home for like 18 hours.",
        "PT3S/PT4S | three or four seconds | It took three or four seconds.",
        "PT4.5M  | 4 and a half minutes  | It took 4 and a half minutes.",
        ">= PT10M | at least 10 minutes  | It went on for at least 10 minutes.",
        "PTXM    | several minutes       | It took several minutes.",
        "PXD     | days                  | It went on for days.",
      })
  void durations(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XXXX-WXX-7 | every Sunday | They meet every Sunday.",
        "P1Y        | annually     | They meet annually.",
        "P1W        | twice a week | They meet twice a week.",
      })
  void repetitions(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 35-year-old man may march.",
        "Police may charge him, said Sat Singh.",
        "He paid $5 a day and won 3-2.",
        "The second man, aged 6 months, is 20 months old.",
        "Sun City lies far off, he told Florida Today every now and then.",
        "Shares worth £1.3million days ahead of the Winter Games.",
        "Fall of the house: spring water sold in 1,900 shops.",
      })
  void no_time_is_read_where_there_is_none(String text) {
    assertThat(read(text)).as(text).isEmpty();
  }

  @Test
  void no_year_is_worked_out_that_would_not_be_read_as_one() {
    assertThat(read("The star will have burned out 2017 years from Sunday."))
        .extracting(mention -> mention.value().canonical())
        .noneMatch(value -> value.contains("4036"));
  }

  @Test
  void without_a_time_of_publication_relative_times_stay_open() {
    String text = "On Sunday, about 9 p.m., he said last month was bad.";
    assertThat(READER.read(Texts.annotated(text), Optional.empty()))
        .extracting(TimeReaderTest::value)
        .containsExactly("XXXX-WXX-7T21", "XXXX-XX");
  }

  @Test
  void the_night_before_counts_from_the_day_mentioned_last() {
    String text = "The vote was held on Jan. 10. Police had arrested him the night before.";
    assertReads(text, "the night before", "2019-01-09TNI");
  }

  @Test
  void a_length_from_a_day_on_is_a_stretch_of_days() {
    assertReads(
        "It is shut for 3 days starting Jan. 28, 2019.",
        "3 days starting Jan. 28, 2019",
        "2019-01-28/2019-01-30");
  }

  @Test
  void an_article_of_the_early_morning_means_the_evening_before() {
    String text = "The fireworks began at 21:00.";
    assertThat(READER.read(Texts.annotated(text), Optional.of(LocalDateTime.of(2018, 1, 1, 4, 15))))
        .extracting(TimeReaderTest::value)
        .containsExactly("2017-12-31T21:00");
  }

  @Test
  void a_range_takes_what_one_end_leaves_out_from_the_other() {
    assertReads(
        "It was open from 3 until 12 of Sept, 2018.",
        "from 3 until 12 of Sept, 2018",
        "2018-09-03/2018-09-12");
    assertReads("It leaked between May and July.", "between May and July", "2018-05-01/2018-07-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT1.5H   | It lasted an hour-and-a-half.",
        "P1.5Y    | The siege took a year-and-a-half.",
        "P1.5Y    | The siege took a year and a half.",
        "P2.5Y    | It took two-and-a-half years.",
        "P2W      | He was away for a fortnight.",
        "~ P2W    | He was away for a couple of weeks.",
        "~ PT2H   | It burned for a couple of hours.",
        "~ P20Y   | He ruled for 20-odd years.",
        "~ P6W    | He stayed for half a dozen weeks.",
        "1999     | It closed 20-odd years ago.",
        "2017     | It closed a couple of years ago.",
      })
  void halves_and_rounded_lengths(String value, String text) {
    assertThat(read(text)).as(text).extracting(TimeReaderTest::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-18       | A week ago today, the mine collapsed.",
        "2019-08-10/2019-08-14 | The festival runs from 10 to 14 August.",
        "2019-01-24T21:00/2019-01-25T05:00 | On Thursday the curfew lasted from 9 p.m. to 5 a.m.",
        "2018-12          | Nearly two months after the October 10 flood, families still waited.",
        "2019-01-19       | He fled. Two days later, on January 19, he surrendered.",
        "2019-02-01       | The museum is closed from February 1.",
        "2019-01-24T06:30 | It sank shortly after 6:30 a.m. Thursday.",
        "2019-01-18       | On the Friday before the vote he flew to Bonn.",
        "2019-01-25       | In a letter sent two days before Sunday's vote, he said so.",
        "2019-01-20       | The museum was closed on Sunday.",
      })
  void what_stands_beside_a_time_belongs_to_it(String value, String text) {
    assertThat(read(text))
        .as(text)
        .anySatisfy(mention -> assertThat(((TimeValue) mention.value()).date()).contains(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P18M/P3Y | 18 months to three years | He faces 18 months to three years in prison.",
        "PT90M/PT2H | between 90 minutes and two hours | It takes between 90 minutes and two hours.",
        "P6M/P5Y | between six months and five years | She faces between six months and five years.",
        "PT30S/PT1M | 30 seconds to a minute | They waited 30 seconds to a minute.",
        "P6M/P1Y | six months or a year | He got six months or a year.",
        "P2Y6M | two years and six months | He served two years and six months.",
        "P2D | two days | The ban was extended from two days to a week.",
        "P1W | a week | The ban was extended from two days to a week."
      })
  void lengths_in_two_units_are_a_range_unless_one_was_changed(
      String value, String words, String text) {
    assertReads(text, words, value);
  }

  @Test
  void each_end_of_a_range_of_lengths_keeps_its_unit() {
    DurationValue range = (DurationValue) read("It takes 12 hours to two days.").get(0).value();

    assertThat(range.shortest()).contains("PT12H");
    assertThat(range.longest()).contains("P2D");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2001-09-11 | 9/11 | Security has been tight since 9/11.",
        "2001-09-11 | 9/11 | On 9/11 he was in New York.",
        "2017-WI | last winter | Snow fell last winter.",
        "2018-WI | this winter | Snow will fall this winter.",
        "2018-SU | last summer | It was dry last summer.",
        "2019-01-17 | Last week, on Thursday | Last week, on Thursday, two men met.",
        "2019-01-23T15:00/2019-01-23T17:00 | from 3 to 5 p.m. on Wednesday | He spoke from 3 to 5 p.m. on Wednesday.",
        "2019-01-23T09:00/2019-01-23T17:00 | 9 to 5 p.m. on Wednesday | It was open 9 to 5 p.m. on Wednesday.",
        "2019-01-22T14:00/2019-01-22T15:00 | between 2 and 3 p.m. on Tuesday | It fell between 2 and 3 p.m. on Tuesday.",
        "2018-05-16/2018-06-14 | Ramadan | They fasted during Ramadan.",
        "2018-06-15 | Eid al-Fitr | They met on Eid al-Fitr.",
        "2018-08-21 | Eid al-Adha | They met on Eid al-Adha.",
        "1973-10-06 | Yom Kippur 1973 | War broke out on Yom Kippur 1973.",
        "2018-09-10 | Rosh Hashanah | They met on Rosh Hashanah.",
        "2018-03-31 | Passover last year | They met on Passover last year.",
        "2018-04-08 | Orthodox Easter | They met on Orthodox Easter.",
        "2018-02-16 | Lunar New Year | They met on Lunar New Year.",
        "2018-11-07 | Diwali | They met on Diwali."
      })
  void days_that_have_a_name_or_share_one_are_placed(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "April Jones was hurt.",
        "June said she was sorry.",
        "It was seen by harbour master Jan Claes.",
        "Her sister April Jones was hurt.",
        "It fell on a Sunday.",
        "About 9/11 of the land was flooded."
      })
  void names_fractions_and_any_weekday_are_no_dates(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-26 | Saturday  | Wales play Italy in Rome on Saturday.",
        "2019-01-28 | Monday    | Parliament returns on Monday.",
        "2019-01-30 | Wednesday | Ministers are meeting on Wednesday.",
        "2019-01-26 | Saturday  | He is being buried on Saturday.",
        "2019-01-31 | Thursday  | Nurses strike on Thursday.",
        "2019-01-27 | Sunday    | The sea rose, but by Sunday it will fall.",
        "2019-01-24 | Thursday  | A strike on Thursday hit trains.",
        "2019-01-21 | Monday    | She will appeal on Friday after losing on Monday.",
        "2019-01-22 | Tuesday   | As of Tuesday 12 were dead.",
        "2019-01-19 | Saturday  | Police are looking for a man missing since Saturday.",
        "2019-01-23 | Wednesday | They refused to play on Wednesday.",
        "2019-01-21 | Monday    | The strike was called off on Monday.",
        "2019-01-22 | Tuesday   | The meeting was held on Tuesday.",
        "2019-01-20 | Sunday    | Both visits were cut short on Sunday.",
        "2019-01-22 | Tuesday   | A vote was held in Rome on Tuesday.",
        "2019-01-26 | Saturday  | Two men, both from Derby, appear in court on Saturday.",
        "2019-01-21 | Monday    | He faces charges over the attack on Monday.",
        "2019-01-20 | Sunday    | The blast on Sunday leaves 12 dead.",
        "2019-01-22 | Tuesday   | Thousands gather after the attack on Tuesday.",
        "2018-04    | April     | Sales grew 9% in May, against 4% in April.",
        "2019-01-25TNI | overnight | More snow is expected overnight.",
        "2019-01-24TNI | overnight | Snow fell overnight.",
        "2019-01-26 | Saturday  | The band, fresh from a tour, play Leeds on Saturday.",
        "2019-01-28 | Monday    | Five women, all in their 60s, face trial on Monday.",
        "2019-01-28 | Monday    | Two men, named as Lee and Holt, appear via video link on Monday.",
        "2019-01-28 | Monday    | Nurses, angry at the offer, strike on Monday.",
        "2019-01-29 | Tuesday   | She has signed the bill and visits Ohio on Tuesday.",
        "2019-01-29 | Tuesday   | He was held last week and faces a judge on Tuesday.",
        "2019-01-22 | Tuesday   | There were talks and visits on Tuesday.",
        "2019-01-20 | Sunday    | Two men, both from Derby, were held on Sunday.",
        "2019-01-26 | Saturday  | We go again on Saturday.",
        "2019-01-20 | Sunday    | She did not speak until Sunday.",
        "2019-01-27 | Sunday    | The verdict was not expected until Sunday.",
        "2019-01-20 | Sunday    | They were held until Sunday, when they were freed.",
        "2019-01-27 | Sunday    | It is shut until Sunday, when it opens again.",
        "2019-06    | June      | Her book, out in June, was written in 2017.",
        "2019-01-20 | Sunday    | The fight broke out on Sunday.",
      })
  void the_present_tense_announces_and_the_past_tells(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-20T19:00/2019-01-20T21:00 | between 7pm and 9pm on Sunday | Call if you saw him between 7pm and 9pm on Sunday.",
        "2019-01-24T08:00/2019-01-24T10:00 | Between 8am and 10am yesterday | Between 8am and 10am yesterday it rained.",
        "2019-01-18T23:00/2019-01-19T02:00 | Between 11pm and 2am on Saturday | Between 11pm and 2am on Saturday he slept.",
        "2018-07-01/2018-09-30 | the quarter to 30 September | Profit fell in the quarter to 30 September.",
        "2017-04-01/2018-03-31 | the year to March           | Thefts rose in the year to March.",
        "2016-01-01/2017-12-31 | 2016-17                     | The 2016-17 season was poor.",
        "2019-02-02 | A week on Saturday | A week on Saturday they wed.",
        "2020-05-10 | Mother's Day       | Mother's Day and Father's Day in 2020 were wet.",
        "2018-11-23 | Black Friday       | On Black Friday, 23 November, it snowed.",
        "2019-01-24 | a day earlier      | There were 300 cases, 12 more than a day earlier.",
        "2018       | a year ago         | Prices are 8% more than a year ago.",
        "1912-04-14T02:20 | 2.20am        | On 14 April 1912 it sank at 2.20am.",
        "2018-06-24TNI    | the night of June 24 to 25, 2018 | It fell on the night of June 24 to 25, 2018.",
        "2018-07-01T01:22 | the night of June 30 to 1, at 1:22 a.m. | It fell on the night of June 30 to 1, at 1:22 a.m.",
        "2018-W14-WE      | the weekend of 6 April 2018 | It rained on the weekend of 6 April 2018.",
        "2019-W02-WE      | the weekend of 12-13 January | It rained over the weekend of 12-13 January.",
        "2019-W02-WE      | the weekend of Jan. 12 and 13 | It rained on the weekend of Jan. 12 and 13.",
        "2019-01-09TNI    | Overnight on 9-10 January | Overnight on 9-10 January 19 drones crossed.",
        "2019-01-09TNI    | Overnight into January 10 | Overnight into January 10 it snowed.",
        "2018-12-31TNI    | the night of 31 December to 1 January | It fell on the night of 31 December to 1 January.",
        "1912-04-15T02:20 | 2.20am        | On the night of 14-15 April 1912 it sank at 2.20am.",
        "2018-Q4          | the December quarter | Sales fell in the December quarter.",
        "2017-Q2          | June quarter of 2017 | Its June quarter of 2017 was weak.",
        "2019-01-27      | Sunday         | Both sides want a deal before Sunday.",
        "2019-01-31      | Thursday       | She needs an answer before Thursday.",
        "2019-01-21      | Monday         | Police want to speak to those who saw him on Monday.",
        "2019-01-25T09:30 | 9.30          | The hearing began at 9.30.",
        "2019-01-25T21:00+03:00 | 21.00 Moscow time | It rose at 21.00 Moscow time.",
      })
  void what_belongs_to_a_time_is_part_of_it(String value, String words, String text) {
    assertReads(text, words, value);
  }

  @Test
  void midnights_of_one_day_do_not_move_it_on() {
    assertThat(read("He must pay by midnight; the curfew will start at midnight."))
        .extracting(TimeReaderTest::value)
        .containsExactly("2019-01-26T00:00", "2019-01-26T00:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It struck just before midnight on 19 January. Two days later aid came.",
        "It struck at midnight on 19 January. Two days later aid came.",
        "It struck just after midnight on 19 January. Two days later aid came.",
      })
  void days_are_counted_from_the_day_that_a_midnight_is_told_with(String text) {
    assertReads(text, "Two days later", "2019-01-21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In August Wilson resigned.",
        "By August Tesla had cut prices.",
      })
  void a_month_that_words_ask_for_is_no_first_name(String text) {
    assertReads(text, "August", "2018-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She told the Sunday Times so.",
        "It stood in the Mail on Sunday.",
        "Jan de Vries sings.",
        "See Image 4/15.",
        "They ran it in 3:05:12.",
        "He read from John 3:16.",
        "The writer August Wilson left.",
        "It is a play by August Wilson.",
        "Police said Jan Novak was held.",
        "He met April Roe at the trial of June Roe.",
        "Autumn Roe left.",
        "One day she will know.",
      })
  void names_counters_and_verses_are_no_times(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-12-03 | Hanukkah          | Hanukkah was cold.",
        "2023-12-08 | Hanukkah 2023     | Think of Hanukkah 2023 again.",
        "2021-11-29 | Hanukkah 2021     | Think of Hanukkah 2021 again.",
        "2018-08-21 | Eid               | After Eid they met.",
        "2040-11-04 | Diwali 2040       | Diwali 2040 will be dry.",
        "2050-01-23 | Lunar New Year 2050 | Lunar New Year 2050 is far.",
      })
  void holidays_by_the_moon_are_calculated(String value, String words, String text) {
    assertReads(text, words, value);
  }
}
