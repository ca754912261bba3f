package org.crosscheck.recognise.number;

import static org.crosscheck.recognise.number.ReadNumbers.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court jailed him over [12] murders.",
        "The regulator fined the firm over [12] offences.",
        "Passengers hit out over [12] delays.",
        "Tenants took the landlord to court over [12] broken boilers.",
        "The airline apologised to customers over [12] cancelled flights.",
        "Farmers protested in the capital over [12] farm closures.",
        "Two officials were suspended without pay over [12] forged papers.",
        "The board was under fire over [12] complaints.",
        "Workers went on strike over [12] redundancies.",
        "Ministers faced questions over [12] contracts."
      })
  void what_somebody_is_blamed_for_is_not_limited(String marked) {
    assertReads("NUMBER", "= 12", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court jailed [over 12] men.",
        "The watchdog investigated [over 12] banks.",
        "He was charged with [over 12] offences.",
        "Lawyers sued on behalf of [over 12] victims.",
        "Police questioned him and searched [over 12] homes.",
        "Police charged the man with stealing [over 12] phones.",
        "They attacked a plan to close [over 12] schools.",
        "He blamed the storm that hit [over 12] homes.",
        "The council fined drivers [over 12] times."
      })
  void what_is_counted_beside_the_blame_is_limited(String marked) {
    assertReads("NUMBER", "> 12", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> 100|The soldiers were [over 100] strong.",
        "< 80|The prices were [under 80].",
        "= 12|It is a film about [12] hostages."
      })
  void a_word_of_limits_keeps_to_what_it_stands_beside(String marked) {
    assertReads(
        "NUMBER",
        marked.substring(0, marked.indexOf('|')),
        marked.substring(marked.indexOf('|') + 1));
  }
}
