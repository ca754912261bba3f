package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** Which claims of an alignment are of another event than the rest. */
class ElsewhenTest {
  private final Updates updates = new Updates(Texts.wordLists());

  @Test
  void a_figure_for_a_day_long_before_all_that_others_name_is_of_another_event() {
    Claim old = toll("A", "On that Friday 6 died.", 1);
    Claim second = toll("B", "On Monday 6 died.", 4);
    Claim third = toll("C", "On Tuesday 6 died.", 5);

    Elsewhen elsewhen = Elsewhen.of(List.of(old, second, third), updates);

    assertThat(elsewhen.parts(old, second)).isTrue();
    assertThat(elsewhen.parts(third, old)).isTrue();
    assertThat(elsewhen.parts(second, third)).isFalse();
  }

  @Test
  void two_days_between_are_long_and_a_moment_less_is_not() {
    Claim second = toll("B", "On Monday 6 died.", 4);
    Claim third = toll("C", "On Tuesday 6 died.", 5);

    assertThat(apart(toll("A", "On that Friday 6 died.", 1), second, third)).isTrue();
    assertThat(apart(toll("A", "On that Saturday 6 died.", 2), second, third)).isFalse();
  }

  @Test
  void one_other_article_does_not_tell_which_is_the_rest() {
    Claim old = toll("A", "On that Friday 6 died.", 1);
    Claim other = toll("B", "On Monday 6 died.", 4);

    assertThat(apart(old, other)).isFalse();
    assertThat(apart(old, other, toll("B", "On Tuesday 6 died.", 5))).isFalse();
  }

  @Test
  void when_a_figure_stood_so_is_not_when_it_happened() {
    Claim early = toll("A", "As of that Friday 6 had died.", "As of that Friday", 1, false);
    Claim second = toll("B", "On Monday 6 died.", 4);

    assertThat(apart(early, second, toll("C", "On Tuesday 6 died.", 5))).isFalse();
  }

  @Test
  void a_day_of_another_sentence_is_not_its_own() {
    Claim inherited = toll("A", "On that Friday 6 died.", "elsewhere", 1, true);
    Claim second = toll("B", "On Monday 6 died.", 4);

    assertThat(apart(inherited, second, toll("C", "On Tuesday 6 died.", 5))).isFalse();
    assertThat(
            apart(
                toll("A", "On that Friday 6 died.", 1),
                second,
                toll("C", "On Tuesday 6 died.", "elsewhere", 5, true)))
        .isFalse();
  }

  @Test
  void a_measure_beside_the_one_that_its_article_shares_with_two_others_is_of_something_else() {
    Claim shared = measure("A", "It is 30 long and 40 wide.", "30", 30);
    Claim second = measure("A", "It is 30 long and 40 wide.", "40", 40);
    Claim other = measure("B", "It is 30 long.", "30", 30);
    Claim third = measure("C", "It is 30 long.", "30", 30);

    assertThat(apart(second, shared, other, third)).isTrue();
    assertThat(apart(second, shared, other)).isFalse();
    assertThat(apart(second, other, third)).isFalse();
    assertThat(
            apart(
                second,
                shared,
                other,
                third,
                measure("D", "It is 40 long.", "40", 40),
                measure("E", "It is 40 long.", "40", 40)))
        .isFalse();
  }

  @Test
  void a_count_beside_the_one_that_its_article_shares_is_a_conflict() {
    Kind kind = Claims.COUNT;
    Claim shared = claim("A", "It has 30 rooms, 40 in all.", "30", kind, 30, Scope.OPEN);
    Claim second = claim("A", "It has 30 rooms, 40 in all.", "40", kind, 40, Scope.OPEN);
    Claim other = claim("B", "It has 30 rooms.", "30", kind, 30, Scope.OPEN);
    Claim third = claim("C", "It has 30 rooms.", "30", kind, 30, Scope.OPEN);

    assertThat(apart(second, shared, other, third)).isFalse();
  }

  /** Whether the first of some claims is of another event than the last. */
  private boolean apart(Claim... claims) {
    return Elsewhen.of(List.of(claims), updates).parts(claims[0], claims[claims.length - 1]);
  }

  private static Claim toll(String article, String text, int day) {
    return toll(article, text, text.substring(0, text.indexOf(" 6")), day, false);
  }

  private static Claim toll(String article, String text, String words, int day, boolean inherited) {
    Interval interval = Interval.day(LocalDate.of(2020, 5, day));
    Scope scope =
        new Scope(
            Optional.of(new Scope.Period(words, Optional.of(interval), inherited)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return claim(article, text, "6", Claims.DEATHS, 6, scope);
  }

  private static Claim measure(String article, String text, String words, long number) {
    return claim(article, text, words, Claims.MEASURE, number, Scope.OPEN);
  }

  private static Claim claim(
      String article, String text, String words, Kind kind, long number, Scope scope) {
    return new Claims()
        .article(article, text)
        .claim(article, words, kind, Quantity.exactly(number), "things", scope);
  }
}
