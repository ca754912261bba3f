package org.crosscheck.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
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
}
