package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementComparerTest {
  @ParameterizedTest
  @CsvSource({
    "ann smith, ann m. smith, true",
    "ann m. smith, ann mary smith, true",
    "ann smith, ann smith lopez, true",
    "ann lópez, ann lopez, true",
    "josé lópez, jose a. lopez, true",
    "ann smith, bob smith, false",
  })
  void a_name_that_leaves_words_out_is_no_other_name(String a, String b, boolean contained) {
    assertThat(StatementComparer.contained(a, b)).isEqualTo(contained);
    assertThat(StatementComparer.contained(b, a)).isEqualTo(contained);
  }
}
