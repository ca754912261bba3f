package org.crosscheck.recognise.number;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundNegationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER|<= 100|Deaths did [not top 100] last year.",
        "NUMBER|>= 80|The count did [not fall below 80].",
        "MEASURE|<= 5 t|The load must [not exceed 5 tonnes].",
        "NUMBER|>= 6|There were [never fewer than six] guards on the gate.",
        "NUMBER|<= 4000|Attendance [didn't exceed 4,000].",
        "NUMBER|<= 20|The toll is [not expected to be more than 20].",
        "NUMBER|<= 300|The toll is [unlikely to exceed 300].",
        "NUMBER|<= 100|The party [failed to top 100] seats.",
        "MEASURE|<= 40 t|The bridge [cannot carry more than 40 tonnes].",
        "MONEY|<= 15 GBP|Tickets will [not cost more than £15].",
        "MONEY|<= 200 USD|He got off [without paying more than $200].",
        "PERCENT|>= 40 percent|Turnout had [not dropped below 40%] in years.",
        "NUMBER|<= 6|Pupils may have no books [nor more than six] pens.",
        "NUMBER|<= 30|No class may have [more than 30] pupils.",
        "NUMBER|<= 5|No single member state can hold [more than five] seats.",
        "MONEY|<= 500 USD|No fan paid [more than $500].",
        "NUMBER|<= 5|None of the members got [more than five] votes.",
        "NUMBER|<= 3|Nobody was allowed [more than three] visits.",
        "NUMBER|< 50|[Not as many as 50] people came.",
        "NUMBER|= 50..75|The score was [not below 50 and never above 75].",
        "MEASURE|<= 12000 lb|It must not exceed 5 tonnes or carry [more than 12,000 pounds] of sand."
      })
  void a_negation_turns_a_bound_round(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY|~ 5000000 USD|Profits were [not much more than $5m].",
        "PERCENT|~ 10 percent|The rate was [not far below 10%]."
      })
  void a_small_difference_is_about_the_figure(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> 30|Not [only more than 30] homes but a school burned.",
        "> 50|It was not [just over 50] people who came.",
        "> 30|At least 20, if not [more than 30], were hurt.",
        "> 30|[More than 30] people did not come.",
        "> 40|She did not know that [over 40] people had died.",
        "> 100|He is not here and [over 100] fans left.",
        "> 60|Never have [more than 60] planes landed in a day.",
        "> 30|No survivors were found after [more than 30] searches.",
        "> 30|No doubt the toll is [more than 30].",
        "> 30|No officials said [more than 30] people died.",
        "> 30|Nobody died but he hurt [more than 30] people.",
        "> 50|There can be [more than 50] of them.",
        "> 300|The aid did not reach [more than 300] homes.",
        "> 12|Police did not say whether [more than 12] were held."
      })
  void a_negation_of_something_else_leaves_it(String value, String marked) {
    ReadNumbers.assertReads("NUMBER", value, marked);
  }
}
