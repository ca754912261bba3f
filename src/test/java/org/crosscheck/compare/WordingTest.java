package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Value;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void a_figure_loses_the_capital_that_only_its_sentence_gave_it() {
    Quantity ten = Quantity.exactly(10);

    assertThat(plain("Ten people", ten)).isEqualTo("ten people");
    assertThat(plain("Two days", new DurationValue("P2D", ten))).isEqualTo("two days");
    assertThat(plain("US$10", ten)).isEqualTo("US$10");
    assertThat(plain("X", ten)).isEqualTo("X");
    assertThat(plain("Ten Downing Street", new Statement("ten"))).isEqualTo("Ten Downing Street");
  }

  private static String plain(String words, Value value) {
    Claim claim =
        new Claims()
            .article("A", words + " were there.")
            .claim("A", words, Claims.COUNT, value, "people", Scope.OPEN);
    return Wording.plain(claim);
  }

  @Test
  void long_words_are_cut_between_words_and_never_within_a_sign() {
    String sixty = "a".repeat(59) + "b";

    assertThat(Wording.marked(sixty)).isEqualTo("“" + sixty + "”");
    assertThat(Wording.marked(sixty + "c")).isEqualTo("“" + sixty + "…”");
    assertThat(Wording.marked("a".repeat(40) + " " + "b".repeat(40)))
        .isEqualTo("“" + "a".repeat(40) + "…”");
    assertThat(Wording.marked("a".repeat(30) + " " + "b".repeat(40)))
        .isEqualTo("“" + "a".repeat(30) + " " + "b".repeat(29) + "…”");
    assertThat(Wording.marked("a".repeat(31) + " " + "b".repeat(40)))
        .isEqualTo("“" + "a".repeat(31) + "…”");
    assertThat(Wording.marked("a".repeat(59) + "\ud83d\ude00 and more"))
        .isEqualTo("“" + "a".repeat(59) + "…”");
  }

  @Test
  void things_are_listed_as_one_says_them() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("A"))).isEqualTo("A");
    assertThat(Wording.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Wording.either(List.of("A", "B", "C"))).isEqualTo("A, B or C");
  }

  @Test
  void small_numbers_are_words() {
    assertThat(Wording.number(0, "article")).isEqualTo("No articles");
    assertThat(Wording.number(1, "article")).isEqualTo("One article");
    assertThat(Wording.number(9, "article")).isEqualTo("Nine articles");
    assertThat(Wording.number(10, "article")).isEqualTo("10 articles");
  }

  @Test
  void a_sentence_begins_with_a_capital() {
    assertThat(Wording.capitalised("one")).isEqualTo("One");
    assertThat(Wording.capitalised("")).isEmpty();
  }
}
