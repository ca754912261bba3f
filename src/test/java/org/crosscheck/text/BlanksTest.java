package org.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "one",
        "one two",
        " one",
        "one ",
        "one  two",
        "\none\r\ntwo\f\u000Bthree ",
        "a\u00A0b c",
        "one\ttwo",
        "\ud835\udc9c b",
        "\u2003x y"
      })
  void blanks_are_what_a_regular_expression_takes_them_for(String words) {
    assertThat(Blanks.single(words)).isEqualTo(words.replaceAll("\\s+", " "));
    assertThat(Blanks.split(words)).isEqualTo(List.of(words.split("\\s+")));
  }
}
