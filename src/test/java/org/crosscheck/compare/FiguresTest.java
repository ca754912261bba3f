package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @Test
  void how_far_two_figures_are_apart_is_a_share_of_the_larger() {
    assertThat(Figures.distance(BigDecimal.TEN, BigDecimal.valueOf(8))).isEqualByComparingTo("0.2");
    assertThat(Figures.distance(BigDecimal.valueOf(-8), BigDecimal.TEN.negate()))
        .isEqualByComparingTo("0.2");
    assertThat(Figures.distance(BigDecimal.ZERO, BigDecimal.ZERO)).isEqualByComparingTo("0");
    assertThat(Figures.distance(BigDecimal.ZERO, BigDecimal.TEN)).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20.3, true",
    "20, 20.6, true",
    "20, 21, false",
    "500, 527, false",
    "520, 527, true",
    "520, 516, true",
    "520, 531, false",
    "18, 20, false",
    "1.5, 1.54, true",
    "1.5, 1.61, false",
  })
  void a_figure_is_another_rounded_to_the_nearest_or_down(String a, String b, boolean rounded) {
    assertThat(Figures.rounds(new BigDecimal(a), new BigDecimal(b), 2)).isEqualTo(rounded);
    assertThat(Figures.rounds(new BigDecimal(b), new BigDecimal(a), 2)).isEqualTo(rounded);
  }

  @Test
  void a_single_leading_digit_leaves_more_open_but_never_more_than_a_tenth() {
    assertThat(Figures.rounds(BigDecimal.valueOf(500), BigDecimal.valueOf(527), 1)).isTrue();
    assertThat(Figures.rounds(BigDecimal.valueOf(900), BigDecimal.valueOf(1000), 1)).isTrue();
    assertThat(Figures.rounds(BigDecimal.valueOf(899), BigDecimal.valueOf(1000), 1)).isFalse();
    assertThat(Figures.rounds(BigDecimal.valueOf(100), BigDecimal.valueOf(120), 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "45, 5, true",
    "45, 6, false",
    "145, 1, true",
    "145, 2, false",
    "40, 50, true",
    "40, 51, false",
    "150, 50, true",
    "150, 51, false"
  })
  void about_leaves_open_what_its_last_digits_do(long rounded, long difference, boolean meant) {
    assertThat(Figures.meant(BigDecimal.valueOf(rounded), BigDecimal.valueOf(difference)))
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "50, true",
    "10, true",
    "500, true",
    "12000000, true",
    "14, false",
    "527, false",
    "5, false",
    "0, false"
  })
  void round_figures_end_in_zeros(String figure, boolean round) {
    assertThat(Figures.isRound(new BigDecimal(figure))).isEqualTo(round);
  }
}
