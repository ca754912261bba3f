package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we will rebuild | And we will rebuild every house, we will. | true",
        "we will ... do it again | we will, whatever it takes, do it again | true",
        "[The mayor] will rebuild every house | She will rebuild every house | true",
        "she [the mayor] will rebuild | She will rebuild every house | true",
        "we will rebuild (in time) every house | we will rebuild every house | true",
        "we will rebuild every house | We (the town) will rebuild every house | true",
        "we shall rebuild every house | we will rebuild every house | false",
        "every house we will rebuild | we will rebuild every house | false",
      })
  void what_an_editor_cut_or_put_in_makes_no_other_wording(
      String shorter, String longer, boolean stands) {
    assertThat(Cuts.stands(shorter, longer)).isEqualTo(stands);
  }
}
