package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What differs between two wordings, told to a reader. */
class VariantsTest {
  @Test
  void other_words_are_set_against_each_other() {
    assertThat(told("we shall not give up", "we will not give up"))
        .isEqualTo("A has “shall” where B has “will”");
  }

  @Test
  void words_that_one_leaves_out_are_named() {
    assertThat(told("we shall never ever give up", "we shall never give up"))
        .isEqualTo("only A has “ever”");
    assertThat(told("we shall never give up", "we shall never ever give up"))
        .isEqualTo("only B has “ever”");
  }

  @Test
  void three_places_are_told_and_more_are_hinted_at() {
    assertThat(
            told(
                "one big cat two old dogs three red cows end",
                "one fat cat two new dogs three tan cows end"))
        .isEqualTo(
            "A has “big” where B has “fat”; A has “old” where B has “new”; A has “red” where B has “tan”");
    assertThat(
            told(
                "one big cat two old dogs three red cows four wet hens end",
                "one fat cat two new dogs three tan cows four dry hens end"))
        .endsWith("“tan”; and more");
  }

  @Test
  void signs_alone_are_no_words() {
    assertThat(told("we, all of us, will", "we all of us will")).isEqualTo("the words differ");
  }

  @Test
  void what_one_quotes_more_of_at_an_end_is_left_out() {
    assertThat(
            told(
                "today we say that we shall not give up",
                "we say that we will not give up and never will"))
        .isEqualTo("A has “shall” where B has “will”");
  }

  @Test
  void two_cuts_of_one_utterance_are_no_variants() {
    assertThat(Variants.areNone("today we shall not give up", "we shall not give up this town"))
        .isTrue();
    assertThat(Variants.areNone("today we shall not give up", "we will not give up this town"))
        .isFalse();
    assertThat(Variants.areNone("we shall not give up", "we shall not give up")).isFalse();
    assertThat(Variants.areNone("we shall not give up", "nothing else")).isFalse();
  }

  private static String told(String first, String second) {
    return Variants.of(first, second, "A", "B");
  }
}
