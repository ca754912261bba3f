package org.crosscheck.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  private static final Units UNITS = new Units(Texts.wordLists());

  private static Quantity amount(String number, String unit) {
    return Quantity.exactly(new BigDecimal(number)).unit(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "1.61,km,1,mi",
    "140,mi,225,km",
    "330,ft,101,m",
    "23,mph,20,kn",
    "86,°F,30,°C",
    "99,ac,40,ha",
    "17.2,t,19,ton",
    "18,month,1.5,year",
    "1.61,km,1,mile"
  })
  void a_measure_is_brought_to_the_unit_of_the_other(
      String expected, String unit, String number, String from) {
    Optional<BigDecimal> point =
        UNITS.convert(amount(number, from), amount("1", unit)).flatMap(Quantity::point);
    assertThat(point).isPresent();
    assertThat(point.get().doubleValue())
        .isCloseTo(
            Double.parseDouble(expected), org.assertj.core.data.Percentage.withPercentage(1));
  }

  @Test
  void a_length_and_a_weight_have_nothing_in_common() {
    assertThat(UNITS.convert(amount("1", "m"), amount("1", "kg"))).isEmpty();
  }

  @Test
  void counts_compare_whatever_is_counted() {
    assertThat(UNITS.convert(amount("1", "person"), amount("1", ""))).isPresent();
  }

  @Test
  void both_ends_of_a_range_are_brought_to_the_unit_of_the_other() {
    Quantity miles =
        new Quantity(
            Optional.of(BigDecimal.TEN),
            Optional.of(new BigDecimal("20")),
            Optional.empty(),
            Bound.RANGE,
            "mi",
            Optional.empty(),
            false);
    assertThat(UNITS.convert(miles, amount("1", "km")).map(Quantity::canonical))
        .contains("= 16.1..32.2 km");
  }

  @Test
  void a_measure_and_a_count_have_nothing_in_common() {
    assertThat(UNITS.convert(amount("7", "person"), amount("7", "mi"))).isEmpty();
  }

  /** "$" is {@code USD?}: the currency is a guess from where the article was published. */
  @ParameterizedTest
  @CsvSource({
    "true,  5 USD,  5 USD",
    "false, 5 USD,  5 AUD",
    "false, 5 USD,  5 EUR",
    "true,  5 USD?, 5 AUD",
    "true,  5 AUD,  5 USD?",
    "false, 5 USD?, 7 AUD",
    "false, 5 USD,  7 AUD?",
    "true,  5 USD?, 7 AUD?",
    "false, 5 USD?, 5 EUR",
    "false, 5 MXN?, 5 USD?",
    "false, 5 USD?, 5 MXN?",
    "true,  5 USD,  5",
    "true,  5,      5 USD",
  })
  void dollars_that_are_guessed_may_be_those_that_are_named(
      boolean comparable, String left, String right) {
    assertThat(UNITS.convert(money(left), money(right)).isPresent()).isEqualTo(comparable);
  }

  @Test
  void two_guessed_dollars_without_a_figure_may_be_one_currency() {
    Quantity vague =
        new Quantity(
            Optional.of(BigDecimal.ONE),
            Optional.empty(),
            Optional.empty(),
            Bound.VAGUE,
            "",
            Optional.of("USD"),
            false);
    assertThat(UNITS.convert(vague, money("5 AUD?"))).isEmpty();
    assertThat(UNITS.convert(vague.currency("USD", true), money("5 AUD?"))).isPresent();
  }

  private static Quantity money(String text) {
    String[] parts = text.split(" ");
    Quantity amount = Quantity.exactly(new BigDecimal(parts[0]));
    if (parts.length == 1) {
      return amount;
    }
    return amount.currency(parts[1].replace("?", ""), parts[1].endsWith("?"));
  }
}
