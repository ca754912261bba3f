package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final NumberReader READER = new NumberReader(Texts.wordLists());

  private static List<Mention> mentions(String text) {
    return READER.read(Texts.annotated(text));
  }

  /** "NUMBER at least 60 >= 60", one a mention. */
  private static List<String> read(String text) {
    return mentions(text).stream().map(mention -> line(text, mention)).toList();
  }

  private static String line(String text, Mention mention) {
    Quantity quantity = (Quantity) mention.value();
    boolean bare = mention.type() == MentionType.NUMBER;
    String value = bare ? quantity.unit("").canonical() : quantity.canonical();
    return mention.type() + " " + mention.span().in(text) + " " + value;
  }

  /** What is expected stands first; the number to be read stands in brackets in the text. */
  private static void assertReads(String type, String value, String marked) {
    String text = marked.replace("[", "").replace("]", "");
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertThat(read(text)).as(marked).contains(type + " " + words + " " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 23|[23] people died.",
        "= 23|[Twenty-three] people died.",
        "= 23|There were [twenty three] of them.",
        "= 105|It had [a hundred and five] rooms.",
        "= 1200.5|The index rose to [1,200.5] points.",
        "= 1234567|The census found [12,34,567] farmers.",
        "= 40000|They planted [40 000] trees.",
        "= 202000|It cost them [two hundred and two thousand] votes.",
        "= 2200|They sold [two thousand and two hundred] cars.",
        "= 143000000|The data of [143 million] people leaked.",
        "= 143000000|The data of [143million] people leaked.",
        "= 44000000|The data of [44m] users leaked.",
        "= 2000000000|[Two billion] people watched.",
        "= 500000|[Half a million] people fled.",
        "= 1.5|They waited for [one and a half] innings.",
        "= 1500000|[One million and a half] eggs broke.",
        "= 200.03|The ratio was [two hundred point zero three].",
        "= 20000000|[2 crore] voters queued.",
        "= 250000|[A quarter million] pilgrims came.",
        "= 0|[No one] was hurt.",
        "= 0|[None] of the injuries appeared serious.",
        "= 0|There were [no] survivors.",
        "= 1|Police said [one] person died.",
        "= 2460000|The party won [2.46 million] votes.",
        "= 3|The [trio] was arrested.",
        "= -5|The change was [-5] points."
      })
  void plain_numbers_are_exact(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= 60|[At least 60] people were hurt.",
        ">= 12|[At least a dozen] people were hurt.",
        ">= 13|[No fewer than 13] people were hurt.",
        ">= 13|[13 or more] people were hurt.",
        ">= 500|A [500-plus] crowd came.",
        "> 70|[More than 70] people were hurt.",
        "> 400|[Over 400] people were hurt.",
        "> 40|[Well over 40] people were hurt.",
        "> 50|The toll [exceeded 50] on Sunday.",
        "<= 100000|[Up to 100,000] people may be hit.",
        "<= 300|[As many as 300] people may be hit.",
        "<= 12|[No more than 12] people may enter.",
        "< 400000|[Fewer than 400,000] people were hit.",
        "< 80|[Just under 80] people were hit.",
        "~ 80|[Nearly 80] people were hit.",
        "~ 80|[Almost 80] people were hit.",
        "~ 40|[About 40] people were hit.",
        "~ 40|[Some 40] people were hit.",
        "~ 40|[40 or so] people were hit.",
        "<= 12|The lift holds [12 people at most].",
        "~ 8000|[Only about 8,000] people were hit.",
        "~ 20|[Twenty-odd] people were hit.",
        "~ 40|The singer is [forty-something].",
        ">= 12|[At the very least 12] people were hit.",
        "vague 300000000..|[Several hundred million] birds died.",
        "~ 12|[A dozen] people were hit.",
        "~ 6|[Half a dozen] people were hit.",
        "~ 6|[A half-dozen] people were hit.",
        "~ 24|[Two dozen] people were hit.",
        "= 13..14|[13 or 14] people were hit.",
        "= 3..4|[3-4] people were hit.",
        "= 5000..6000|[About 5-6,000] people were hit.",
        "= 10000000..20000000|[10 to 20 million] people were hit.",
        "= 10..20|[Between 10 and 20] people were hit.",
        "= 100..200|[Between one hundred and two hundred] people were hit.",
        "= 21..35|It is [larger than 20 and less than or equal to 35].",
        "vague 24..|[Dozens] of people were hit.",
        "vague 3..|[Several] people were hit.",
        "vague 300..|[Several hundred] people were hit.",
        "vague 200..|[Hundreds] of people were hit.",
        "vague 2000..|[Thousands] of people were hit.",
        "vague 20000..|[Tens of thousands] of people were hit."
      })
  void bounds_are_kept(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @Test
  void more_than_a_count_begins_with_the_next_one_and_more_than_an_amount_does_not() {
    assertThat(quantity("More than 70 people").low())
        .hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo("71"));
    assertThat(quantity("More than $70").low())
        .hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo("70"));
  }

  private static Quantity quantity(String text) {
    return (Quantity) mentions(text).get(0).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 121000000000 USD|It was bought for [$121 billion].",
        "= 1200000000 USD|It was bought for [$1.2bn].",
        "= 1300000 GBP|It was bought for [£1.3million].",
        "= 5000000 EUR|It was bought for [€5m].",
        "= 5 AUD|It was bought for [A$5].",
        "= 16.4 CAD|It was bought for [C$16.4].",
        "= 20000000 USD|It was bought for [20 million dollars].",
        "= 20000000 CAD|It was bought for [20 million Canadian dollars].",
        "= 200 USD|It was bought for [USD 200].",
        "= 115.5 USD|It was bought for [115.5USD].",
        "= 500 INR|He was fined [rupees 500].",
        "= 1200000 MYR|It was bought for [RM1.2 million].",
        "= 200000000 ZAR|It was bought for [R200m].",
        "= 5000000000 NGN|It was bought for [N5bn].",
        "vague 2000000.. USD|It was a [multi-million dollar] deal.",
        "vague 300000000.. JPY|It lost [several hundred million yen].",
        "= 3500000 INR|He asked for [35 lakh rupees].",
        "= 0.34 USD|The share fell [34 cents].",
        "= 13.45 USD|It cost [thirteen dollars and forty-five cents].",
        "= 361000000 GBP|Profit rose to [361 million pounds].",
        "> 20000000000 USD|It owes [more than $20 billion].",
        "<= 50 USD|It costs [no more than $50].",
        "= 5000000..10000000 USD|It owes [$5-10 million].",
        "= 5000000..10000000 USD|It owes [$5 million to $10 million].",
        "vague 2000000000.. USD|It owes [billions of dollars]."
      })
  void money_has_its_full_magnitude_and_a_currency(String value, String marked) {
    assertReads("MONEY", value, marked);
  }

  @Test
  void a_dollar_is_that_of_the_source_s_country_and_else_assumed_to_be_american() {
    assertThat(quantity("It cost $5.").assumed()).isTrue();
    assertThat(READER.read(from("https://www.example.com.au/news", "It cost $5.")))
        .extracting(mention -> mention.value().canonical())
        .containsExactly("= 5 AUD");
  }

  @ParameterizedTest
  @CsvSource({
    "CBC News, It cost $5., CAD",
    "The Sydney Morning Herald, It cost $5., AUD",
    "NZ Herald, It cost $5., NZD",
    "South China Morning Post, It cost $5., HKD",
    "The New York Times, It cost $5., USD",
    "The Vintage Age, It cost $5., USD",
    "CBC News, China lent Chile $5., USD",
  })
  void a_publisher_tells_which_dollar_it_means_at_home(
      String publisher, String text, String currency) {
    AnnotatedDocument document = from(Optional.of(publisher), Optional.empty(), text);
    assertThat(READER.read(document))
        .extracting(mention -> (Quantity) mention.value())
        .allMatch(Quantity::assumed)
        .extracting(Quantity::currency)
        .containsExactly(Optional.of(currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SYDNEY, March 12 - It cost $5.|AUD",
        "TORONTO — It cost $5.|CAD",
        "PERTH, Australia – It cost $5.|AUD",
        "SYDNEY, March 12 (Reuters) - It cost $5.|USD",
        "CHICAGO - It cost $5.|USD",
        "CANADA-WIDE sales: it cost $5 - or less.|USD",
        "Sydney - It cost $5.|USD",
      })
  void a_dateline_tells_which_dollar_is_meant_where_nobody_is_known_to_have_published(
      String text, String currency) {
    assertThat(READER.read(from(Optional.empty(), Optional.empty(), text)))
        .filteredOn(mention -> mention.type() == MentionType.MONEY)
        .extracting(mention -> (Quantity) mention.value())
        .allMatch(Quantity::assumed)
        .extracting(Quantity::currency)
        .containsExactly(Optional.of(currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 2000 ARS|A beer is [2,000 pesos] in Buenos Aires.",
        "= 500 PKR|It cost [500 rupees], Pakistan said.",
        "= 3000000 EGP|Cairo spent [3 million pounds] on it.",
        "= 300 GBP|He paid [300 pounds] for a room in London.",
        "= 100000 GBP|Britain sent [100,000 pounds] in aid.",
        "= 40 MXN|He paid [40 pesos] for it.",
      })
  void a_place_tells_which_currency_a_shared_name_means(String value, String marked) {
    assertReads("MONEY", value, marked);
  }

  private static AnnotatedDocument from(String url, String text) {
    return from(Optional.empty(), Optional.of(url), text);
  }

  private static AnnotatedDocument from(
      Optional<String> publisher, Optional<String> url, String text) {
    Source source =
        new Source(
            "A",
            "A.txt",
            Optional.empty(),
            publisher,
            Optional.empty(),
            url,
            Optional.empty(),
            Optional.empty());
    return Texts.annotator().annotate(new Document(source, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 5 percent|Prices rose [5%].",
        "= 5 percent|Prices rose [five per cent].",
        "= 5.5 percent|Prices rose [5.5 pct].",
        "> 5 percent|Prices rose [more than five percent].",
        "= 10..15 percent|Prices rose [10 to 15 percent].",
        "= 62.5 percent|He had a winning percentage of [62.5].",
        "= 2 percentage point|The rate rose [two percentage points]."
      })
  void percentages_and_percentage_points_are_apart(String value, String marked) {
    assertReads("PERCENT", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 35 year|The [35-year-old] was arrested.",
        "= 35 year|John Smith, [35], of Leeds was arrested.",
        "= 35 year|A mother, [35], was arrested.",
        "= 51 year|Bruce Hill, 50, and Irene Hill, [51]; and their sons",
        "= 19 year|Ms. Gorman, who is [19].",
        "= 6 year|A boy [aged 6] was found.",
        "= 20 month|The baby is [20 months old].",
        "= 40..49 year|A man in his [40s] was found.",
        "= 6 year|The children, [ages 6] and 7, were found."
      })
  void ages_are_told_from_numbers(String value, String marked) {
    assertReads("AGE", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 101 m|The [101 meter] long ship sank.",
        "= 330 ft|The [330-foot] ship sank.",
        "= 23 mph|Winds of [23 mph] blew.",
        "= 20 kn|Winds of [20 knots] blew.",
        "= 80 km/h|Winds of [80 kilometres an hour] blew.",
        "= 80 mph|The train ran at [80 miles] (130 km) per hour.",
        ">= 30 in|The storm dumped [30 or more inches].",
        "~ 10 mi|It is [10 or so miles] away.",
        "> 5 magnitude|A quake of a magnitude [higher than 5.0] struck.",
        "= 130 km/h|The train ran at 80 miles ([130 km]) per hour.",
        "~ 130 mi|It is [roughly 130 miles] away.",
        "= 12.1666666666666667 ft|The plank is [12 ft 2 in] long.",
        "= 30 °C|It reached [30°C] on Friday.",
        "= 25 t|A [25-tonne] lorry crashed.",
        "= 19 ton|A [19-ton] truck crashed.",
        "= 2 lb|The baby weighed [two pounds].",
        "= 660 m²|A flat of [660 square meters] was sold.",
        "= 7.8 magnitude|A [7.8-magnitude] earthquake struck.",
        "vague 300.. ft|It is [several hundred feet] away."
      })
  void measures_have_a_unit(String value, String marked) {
    assertReads("MEASURE", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 10|Her office is on the [10th] floor.",
        "= 2|It was the [second] crash.",
        "= 21|It was the [twenty-first] crash.",
        "= 50..60|It was on the [50th or 60th] floor."
      })
  void ordinals_are_apart(String value, String marked) {
    assertReads("ORDINAL", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 0.6666666666666667|[Two-thirds] of the voters agreed.",
        "> 0.3333333333333333|[Well over a third] of the voters agreed.",
        "= 0.2|[One in five] voters agreed.",
        "= 0.9|[Nine out of 10] voters agreed.",
        "~ 0.5|[Almost half] of the voters agreed.",
        "= 0.75|[Three quarters] of the voters agreed."
      })
  void fractions_are_numbers_below_one(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He is one of the best.",
        "There was a similar one nearby.",
        "She is not the only one.",
        "Photo 3 of 12",
        "For one, it rained.",
        "The 9/11 attacks changed it.",
        "It is open 24/7 here.",
        "It was a one-off.",
        "He lives at No. 10 now.",
        "He lives at 10 Downing Street.",
        "Flight 370 vanished.",
        "A Boeing 737 landed.",
        "It happened in 2015.",
        "It happened on Jan. 13.",
        "It happened on 13 January.",
        "It happened at 10:30 p.m.",
        "It happened at 10 p.m.",
        "The G20 met.",
        "An F-16 landed.",
        "Call 555-123-4567 now.",
        "They won 3-1 at home.",
        "7/8",
        "iOS 11.2.1 is out.",
        "The one who left came back."
      })
  void what_counts_nothing_is_no_number(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void the_figure_of_a_name_is_no_number_behind_another_figure_either() {
    assertThat(read("The ward has 941 Covid-19 patients.")).hasSize(1);
    assertThat(read("It bought 12 F-16 jets.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "people, At least 60 people died.",
    "president, It has two declared presidents.",
    "member, The 35-member council met.",
    "nation, Over a dozen nations in the region agreed.",
    "family, Hundreds of families fled.",
    "child, Three children were hurt.",
    "'', Police said 12 died.",
    "'', It rose to 12."
  })
  void a_bare_number_has_what_it_counts_as_its_unit(String noun, String text) {
    assertThat(quantity(text).unit()).isEqualTo(noun);
  }

  @Test
  void a_change_is_not_a_range() {
    assertThat(read("The toll rose from 10 to 20."))
        .containsExactly("NUMBER 10 = 10", "NUMBER 20 = 20");
  }

  @Test
  void numbers_that_and_joins_stay_two() {
    assertThat(read("It killed 10 and 20 were hurt, two million and three million fled."))
        .containsExactly(
            "NUMBER 10 = 10",
            "NUMBER 20 = 20",
            "NUMBER two million = 2000000",
            "NUMBER three million = 3000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY|= 1.05 USD|Crude fell [$1.05] to $20 a barrel.",
        "MONEY|= 20 USD|Crude fell $1.05 to [$20] a barrel.",
        "NUMBER|= 7.5|The stock slipped [7 1/2] to 45 3/4.",
        "MEASURE|= 5..7 in|The river fell [5 to 7 inches].",
        "MONEY|= 500..1500 USD|Loans of [$500 to $1,500] are offered.",
        "PERCENT|= 4.1 percent|The rate edged up to [4.1%] from 4.0%.",
        "PERCENT|<= 4 percent|The fee may be [up to 4%] of sales.",
        "NUMBER|>= 5000|The score is [more than 5,000 or equal to] it.",
      })
  void a_verb_of_change_tells_steps_from_ranges(String type, String value, String marked) {
    assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER|= 52|Senators voted [52]-48 for it.",
        "NUMBER|= 48|Senators voted 52-[48] for it.",
        "NUMBER|= 4|In a 5-[4] ruling the court agreed.",
        "NUMBER|= 3|It announced a [3]-for-1 split.",
        "NUMBER|= 1|It announced a 3-for-[1] split.",
        "NUMBER|= 0.75|[Three-quarters] of the members came.",
        "NUMBER|= 0.5|[One-half] of the members came.",
        "NUMBER|= 1500000|[One and a half million] fled.",
        "NUMBER|= 10|It was among the top [10] films.",
        "NUMBER|<= 1000000000|There were [as many as one billion] of them.",
      })
  void votes_and_ratios_name_two_numbers(String type, String value, String marked) {
    assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 2500000 bbl/d|It pumped [2.5 million barrels a day].",
        "= 2500000 bbl/d|It pumped [2.5 million barrels per day].",
        "= 12 basis point|The yield fell [12 basis points].",
        "= 45 °C|It was [45C] in the shade.",
        "= 14 °F|It was minus 10 C ([14 F]) at dawn.",
        "= 40 m|The ship is [40 m] wide.",
        "> 1 mi|It is [more than a mile] away.",
        "= 1 in|The crack is [an inch] wide.",
        "= -10 °|It was [10 degrees below zero].",
        "= 10000 ft²|It is a [10,000-square-foot] plot.",
        "= 960 hPa|The pressure fell to [960 hectopascals].",
      })
  void rates_and_rarer_units_are_measures(String value, String marked) {
    assertReads("MEASURE", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 15|Two brothers, aged 12 and 15, were found.",
        "19 22|A 19- and a 22-year-old were arrested.",
        "19 22|A 19- and 22-year-old were arrested.",
        "8 11 43|The victims were aged 8, 11 and 43.",
        "6 9|Two girls, ages 6 and 9, survived.",
        "16 17 19|The 16-, 17- and 19-year-olds were charged.",
        "3 5 7|Their children are 3, 5 and 7 years old.",
        "30 34|A couple aged 30 and 34 drowned.",
        "21 25 28|He has sons aged 21, 25 and 28.",
        "14..17|Three boys aged between 14 and 17 were held.",
        "25..34|The 25- to 34-year-olds voted most.",
        "6|A child aged 6 and 15 others were hurt.",
        "20..29 30..39|Two men in their 20s and 30s fled.",
        "27..29 30..33|He is in his late 20s or early 30s.",
        "54..56|A woman in her mid-50s was hurt.",
        "40..43|A man in his early 40s died.",
        "37..39|She was in her late thirties.",
        "34..39|A man in his mid- to late 30s ran off.",
        "50..59|They were in their fifties.",
        "20..29 40..49 60..69|Women in their 20s, 40s and 60s came forward.",
      })
  void the_ages_of_a_list_share_its_words(String ages, String text) {
    assertThat(mentions(text))
        .as(text)
        .filteredOn(mention -> mention.type() == MentionType.AGE)
        .extracting(mention -> mention.value().canonical().replaceAll("[= ]|year", ""))
        .containsExactly(ages.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEASURE|A man weighing [200 pounds] was stuck.",
        "MONEY|He stole [300 pounds] from the till.",
        "MEASURE|The bomb weighed [500 pounds].",
        "MONEY|He was fined [500 pounds].",
        "MONEY|Each ticket costs [20 pounds].",
        "MEASURE|The [30-pound] fish was a record.",
        "MEASURE|He lost [40 pounds] on the diet.",
        "MEASURE|Police found [12 pounds] of cocaine.",
        "MONEY|The fair raised [60 pounds] for charity.",
        "MEASURE|She carried a [50-pound] bag.",
        "MONEY|A [50-pound] fine was paid.",
        "MONEY|The council spent [4,000 pounds] on it.",
        "MONEY|It owes [3 million pounds].",
        "MEASURE|The device held [five pounds] of explosives.",
      })
  void pounds_are_money_or_a_weight_by_the_words_around_them(String type, String marked) {
    String text = marked.replace("[", "").replace("]", "");
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertThat(mentions(text))
        .as(marked)
        .extracting(mention -> mention.type() + " " + mention.span().in(text))
        .contains(type + " " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERCENT|= 4..5 percentage point|She has a [four- to five-point] lead in the polls.",
        "PERCENT|= 3 percentage point|He holds a [three-point] lead.",
        "PERCENT|= 7 percentage point|A [7-point] margin among women was enough.",
        "NUMBER|= 7|A [7]-point lead at the end of the third quarter was enough.",
        "NUMBER|= 12|The team has a [12]-point lead in the league.",
        "PERCENT|= 0.5 percent|It is [half of one percent] of the vote.",
        "PERCENT|= 0.25 percent|It is [a quarter of one per cent].",
        "PERCENT|= 0.5 percent|It is [half a percent].",
        "NUMBER|~ 100|The toll [neared 100] on Monday.",
        "NUMBER|~ 50|The toll was [nearing 50] on Monday.",
        "NUMBER|= 36..48|[3-4 dozen] people came.",
        "NUMBER|= 24..36|[Two to three dozen] people came.",
        "MONEY|= 200000..2000000 USD|The fine is anywhere [from $200,000 to $2 million].",
        "MONEY|= 20000000..30000000 USD|It cost [$20 to 30 million].",
        "AGE|= 18 month|A child [aged 18 months] was found.",
        "AGE|= 6 week|A baby [aged six weeks] was found.",
        "PERCENT|= 3 percentage point|The error is plus or minus [3 percentage points].",
        "NUMBER|~ 2|[A couple] of people came.",
        "NUMBER|= 0.3333333333333333|The glacier has shrunk by [a third] since 1980.",
        "NUMBER|= 0.25|Sales fell by [a quarter] in May.",
        "MONEY|= 410000000 USD|Profit rose by a fifth to [$410m].",
        "NUMBER|~ 20|[20-odd] people came.",
      })
  void shares_and_rounded_figures(String type, String value, String marked) {
    assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gunman|Half a dozen gunmen fled.",
        "woman|Two dozen women came.",
        "fireman|Some 40 firemen came.",
        "fisherman|At least 3 fishermen drowned.",
      })
  void the_plural_of_man_is_counted_too(String noun, String text) {
    assertThat(mentions(text).get(0).value())
        .isInstanceOfSatisfying(
            Quantity.class, quantity -> assertThat(quantity.unit()).isEqualTo(noun));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is no one's fool.",
        "It was nobody's business.",
        "A two-bit crook did it.",
        "She told BBC Radio 5 so.",
        "He was on Radio 4 and Channel 4.",
        "The one-night stand ended badly.",
        "A one-party state has no two-party system.",
      })
  void figures_of_speech_and_names_of_stations_count_nothing(String text) {
    assertThat(mentions(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 12|The storm killed [12] and over 30 were hurt.",
        "> 30|The storm killed 12 and [over 30] were hurt.",
        "= 40|The bomb wounded [40] and up to ten are missing.",
        "<= 10|The bomb wounded 40 and [up to ten] are missing.",
        "> 40|The rebels hold 3 or [more than 40] towns.",
        "= 30|The raid freed [30] and under 10 remained inside.",
        "= 14|It hit [14] and over the weekend another died.",
        "= 200|The quake injured [200] and above all ruined the bridge.",
        "= 61..79|The readings stayed [over 60 and under 80].",
        "= 3..10|Each team needs [at least three and up to ten] players.",
        ">= 20|He scored [20 or more] in six and over 30 in two.",
        ">= 10|The tour is for groups of [10 and over].",
      })
  void words_behind_and_limit_the_number_that_follows_them(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 3|The death toll rose by [3] to 17.",
        "= 17|The death toll rose by 3 to [17].",
        "= 40|The toll climbed by five to [40] on Friday.",
        "= 12|Deaths were up by [12] to 300.",
        "= 160|Staff numbers were cut by 40 to [160].",
        "= 17|The toll rose by three to [17] people.",
        "= 2..3|The count dropped by [2 to 3] a day.",
        "= 10..20|It fell by [10 to 20] people."
      })
  void a_difference_and_what_it_leads_to_are_no_range(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~ 3000000|[Some 3m] were displaced.",
        "~ 1200000|[Around 1.2m] have fled since.",
        ">= 2000000|[At least 2m] lost their jobs.",
        "= 4000000|The population grew to [4m].",
        "= 1500000|The number of refugees rose to [1.5m].",
        "~ 5000000|[Some 5m] of them need food.",
        "= 2000000..3000000|The [2-3m] who fled are in camps.",
        "= 3000000..4000000|[Between 3m and 4m] people are at risk.",
        "= 2000000|There are [2m] hungry children."
      })
  void a_letter_m_before_people_is_a_million(String value, String marked) {
    assertReads("NUMBER", value, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wave was [3m] high.",
        "Two people fell [20m] to the ground.",
        "A number of waves reached [4m] on Friday.",
        "A [3m] wall collapsed.",
        "He fell [10m].",
        "There was [2m] of snow."
      })
  void a_letter_m_that_measures_is_a_metre(String marked) {
    String metres = marked.replaceAll(".*\\[(\\d+)m\\].*", "$1");
    assertReads("MEASURE", "= " + metres + " m", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= 1500000..2000000 USD|The fund holds [$1.5-2m].",
        "= 3000000..4000000 GBP|[£3-4m] was lost.",
        "= 0.5 GBP|It cost [50p] and 99 cents.",
        "= 0.99 USD|It cost 50p and [99 cents].",
        "= 0.99 GBP|Prices are 50p and [99p].",
        "= 0.1 USD|They charge [10 cents] and 20 cents.",
        "= 5.2 EUR|He paid [5 euros and 20 cents].",
        "= 2 USD|The price rose by [$2] to $40."
      })
  void amounts_are_joined_only_where_they_are_one(String value, String marked) {
    assertReads("MONEY", value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MEASURE|= 5.5 ft|He is [5'6\"] tall.",
        "MEASURE|= 5.5 ft|She is [5'6] and thin.",
        "MEASURE|= 6.25 ft|He is [six foot three].",
        "MEASURE|= 6 ft|The [six foot] fence fell.",
        "AGE|> 70 year|[Over-70s] must stay at home.",
        "AGE|> 65 year|Vaccines for [the over 65s] began.",
        "AGE|< 18 year|[Under-18s] were banned.",
        "AGE|>= 65 year|People [65 and over] should stay at home.",
        "AGE|>= 18 year|Anyone [18 or older] can vote.",
        "AGE|<= 12 year|Children [12 and under] eat free.",
        "AGE|= 72 year|He was [72] when he died.",
        "AGE|= 19 year|She was just [19] when she fled.",
        "NUMBER|> 100|The death toll [passed 100].",
        "NUMBER|= 12|Parliament passed [12] laws.",
        "NUMBER|<= 7|[At the most 7] were hurt.",
        "NUMBER|= 3|He had scores of [3] and 4.",
        "NUMBER|= 0|Injuries: [nil].",
        "MONEY|= 20000 USD|He earns [20 grand] a year.",
        "NUMBER|= 2|[Two] grand pianos burned."
      })
  void ordinary_ways_of_putting_sizes_ages_and_sums(String type, String value, String marked) {
    assertReads(type, value, marked.replace("[the over", "the [over"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had a Glock 17.",
        "She lost her iPhone 12.",
        "They saw the film Fantastic Four together.",
        "He saw Three Mile Island again later that day.",
        "There was next to no water.",
        "It is a dime a dozen.",
        "Nine times out of ten it works."
      })
  void figures_in_names_and_idioms_count_nothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER|<= 100|Arrests did [not top 100].",
        "NUMBER|>= 80|The count did [not fall below 80].",
        "MEASURE|<= 5 t|Loads must [not exceed 5 tonnes].",
        "AGE|<= 35 year|Entrants may be [no older than 35].",
        "NUMBER|>= 6|There were [never fewer than six].",
        "NUMBER|< 200|It closed [not quite 200] schools.",
        "NUMBER|> 50000|The toll [passed the 50,000] mark.",
        "NUMBER|> 40000000|It took the total since May [past 40 million].",
        "NUMBER|<= 12|There may be [up to and including 12] winners.",
        "MONEY|<= 500000 GBP|Pay is [capped at £500,000] a year.",
        "MEASURE|<= 220000 mi|A rock came [within 220,000 miles] of us.",
        "NUMBER|>= 60|All aged groups of [60 and upwards] were asked.",
        "NUMBER|= 12|He was jailed over [12] murders.",
        "NUMBER|= 40|There is concern over [40] job cuts.",
        "NUMBER|> 300|Police arrested [over 300] anti-war protesters.",
        "NUMBER|> 12|They signed [over 12] deals.",
        "MONEY|> 50 USD|She was fined [over $50] for it.",
        "NUMBER|= 12|She turned over [12] rifles to police.",
        "NUMBER|= 25|The captain carded a five-under [25].",
      })
  void a_limit_is_what_the_words_before_it_make_it(String type, String value, String marked) {
    assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER|= 0.001|Only [one person in a thousand] has the gene.",
        "NUMBER|= 0.125|In towns [one child in eight] goes hungry.",
        "NUMBER|= 0.0001|It harms [one out of every 10,000] births.",
        "NUMBER|= 0.4|She polled [two in every five] votes.",
        "NUMBER|= 0.5|Of the guests, [half] were children.",
        "NUMBER|= 0.2|Prices were [a fifth] lower.",
        "ORDINAL|= 3|Two men died and a [third] died later.",
        "NUMBER|= 0|[Not one] of them came.",
        "NUMBER|= 1200000|[One million, two hundred thousand] people came.",
        "MONEY|= 2750000 EUR|It cost [two and three-quarter million euros] to build.",
        "MONEY|= 125000000 INR|They took [12 crore 50 lakh rupees] in all.",
        "MONEY|= 10000 EUR|He owes [10.000 euros] in fees.",
        "MONEY|= 1.659 EUR|Fuel is [1.659 euros] a litre.",
        "MONEY|= 1310000000 EUR|Profit fell to 1.07 billion euros from [1.31 billion] in May.",
        "MEASURE|= 218200000 bbl|Stocks dropped 800,000 barrels to [218.2m].",
        "MEASURE|= 1.5 km|They walked [a kilometre and a half] home.",
        "MEASURE|= 2000000 bbl/d|It pumps [2m barrels a day].",
        "PERCENT|= 12.4 percent|Sales rose [12.4pc] in June.",
      })
  void parts_of_a_figure_and_its_unit_are_kept_together(String type, String value, String marked) {
    assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> 75|Pensioners [over the age of 75] ride free.",
        "< 21|Anyone [under 21] will be refused.",
        "= 17|She died aged just [17].",
        "= 40|The singer, who turned [40] on Friday, sang.",
        "= 79|At [79], Jones still sings.",
        "= 85|He died at [85] in Leeds.",
        "= 9|A girl of [nine] was found.",
        "= 29|His mum Lisa ([29]) wept.",
        "= 37|The striker, [37], scored.",
        "= 22|She was 17 when she joined and [22] when she left.",
        "= 4|The youngest was just [four].",
        ">= 12|They hire boys [as young as 12].",
        "= 51|The pilot ([51]) fell.",
        "~ 10|A boy of [about 10] was found.",
      })
  void ages_are_read_however_a_life_is_told(String value, String marked) {
    assertReads("AGE", value + " year", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 0800 555 111 now.",
        "Ring the charity on 116.",
        "The ZIP code is 90210.",
        "Her case number is 19-CV-1234.",
        "He met the world number three.",
        "They slept at Motel 6.",
        "Five Guys opened near Studio 54.",
        "It stands on 14th Street.",
        "They watched the Euro 2024 final.",
        "Erik ten Hag spoke.",
      })
  void names_codes_and_numbers_to_call_count_nothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void the_couple_is_no_end_of_a_range() {
    assertThat(read("A judge sentenced the couple to 25 years."))
        .containsExactly("NUMBER the couple = 2", "NUMBER 25 = 25");
  }
}
