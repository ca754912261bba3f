package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "steven hale, stephen hale, true",
    "korey ballin, kory ballin, true",
    "ann c. lindqvist, ann lindquist, true",
    "maria ortega, elena ortega, false",
    "ann hale, ian hale, false",
    "'', ann hale, false",
  })
  void a_changed_letter_in_one_part_is_another_spelling(String a, String b, boolean variant) {
    assertThat(Spelling.isVariant(a, b)).isEqualTo(variant);
    assertThat(Spelling.isVariant(b, a)).isEqualTo(variant);
  }
}
