package org.crosscheck.recognise.number;

import static org.crosscheck.recognise.number.ReadNumbers.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {
  private static final String THIRD = "= 0.3333333333333333";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A third] said no.",
        "Of the patients, [a third] took pills.",
        "[A third] did not vote.",
        "[A third] would move abroad if they could.",
        "While most agreed, [a third] opposed the plan.",
        "The rest slept; [a third] remain awake.",
        "\"[A third] never came back,\" the mayor said.",
        "[A third] knew the answer.",
        "[A third] asked for their money back.",
        "Two in five women came. [A third] left early."
      })
  void a_part_with_a_verb_behind_it_is_a_share(String marked) {
    assertReads("NUMBER", THIRD, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two suspects were arrested; a [third] escaped.",
        "Both pilots died and a [third] man was hurt.",
        "Two witnesses heard a shot. A [third] said there were more.",
        "Two buses burned. The driver fled. A [third] crashed.",
        "A second shot missed and a [third] hit the driver.",
        "Another blast followed and a [third] shook the town.",
        "A [third] attempt failed.",
        "He arrived in a [third] damaged car."
      })
  void a_part_after_others_that_are_counted_is_an_ordinal(String marked) {
    assertReads("ORDINAL", "= 3", marked);
  }
}
