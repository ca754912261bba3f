package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;
import org.junit.jupiter.api.Test;

class ScopesTest {
  @Test
  void other_people_are_named_on_both_sides() {
    assertThat(Scopes.separating(people("children"), Scope.OPEN))
        .hasValue("one counts children, the other all");
    assertThat(Scopes.separating(people("children"), people("nurses")))
        .hasValue("one counts children, the other nurses");
    assertThat(Scopes.separating(people("children"), people(" Children "))).isEmpty();
  }

  @Test
  void another_basis_separates_only_where_both_have_one() {
    assertThat(Scopes.separating(basis("confirmed"), basis("feared")))
        .hasValue("one is confirmed, the other feared");
    assertThat(Scopes.separating(basis("confirmed"), basis("Confirmed"))).isEmpty();
    assertThat(Scopes.separating(basis("confirmed"), Scope.OPEN)).isEmpty();
    assertThat(Scopes.separating(Scope.OPEN, basis("feared"))).isEmpty();
  }

  @Test
  void periods_separate_where_they_do_not_meet() {
    assertThat(Scopes.separating(period("since Tuesday", 5, 8), period("in  June", 30, 31)))
        .hasValue("one is for “since Tuesday”, the other for “in June”, and these do not meet");
    assertThat(Scopes.separating(period("since Tuesday", 5, 8), period("today", 8, 8))).isEmpty();
    assertThat(Scopes.separating(period("since Tuesday", 5, 8), Scope.OPEN)).isEmpty();
    assertThat(Scopes.separating(period("then", 1, 1), inherited(5, 5))).isEmpty();
  }

  @Test
  void a_quarter_is_separated_from_its_year() {
    Scope quarter = period("in the fourth quarter", LocalDate.of(2019, 10, 1), 3);
    Scope year = period("in 2019", LocalDate.of(2019, 1, 1), 12);
    assertThat(Scopes.separating(quarter, year))
        .hasValue("one is for “in the fourth quarter”, the other for “in 2019”");
    assertThat(Scopes.separating(year, quarter)).isPresent();
    assertThat(Scopes.separating(year, year)).isEmpty();
    assertThat(Scopes.separating(period("in March", LocalDate.of(2019, 3, 1), 1), year)).isEmpty();
  }

  private static Scope period(String words, LocalDate first, int months) {
    Interval interval = Interval.days(first, first.plusMonths(months).minusDays(1));
    return scope(Optional.of(new Scope.Period(words, Optional.of(interval), false)), "", "", "");
  }

  @Test
  void one_weekday_of_two_weeks_does_not_separate_unless_a_date_says_so() {
    assertThat(Scopes.separating(period("on Monday", 4, 4), period("Monday", 11, 11))).isEmpty();
    assertThat(Scopes.separating(period("on Monday", 4, 4), period("Tuesday", 12, 12))).isPresent();
    assertThat(Scopes.separating(period("on May 4", 4, 4), period("Monday", 11, 11))).isPresent();
    assertThat(Scopes.separating(period("Monday", 4, 4), period("on May 11", 11, 11))).isPresent();
  }

  @Test
  void two_periods_or_two_places_differ() {
    assertThat(Scopes.differ(period("then", 1, 1), period("now", 2, 2))).isTrue();
    assertThat(Scopes.differ(period("then", 1, 1), period("now", 1, 1))).isFalse();
    assertThat(Scopes.differ(period("then", 1, 1), inherited(2, 2))).isTrue();
    assertThat(Scopes.differ(inherited(1, 1), inherited(2, 2))).isFalse();
    assertThat(Scopes.differ(period("then", 1, 1), Scope.OPEN)).isFalse();
    assertThat(Scopes.differ(place("Quito"), place("Lima"))).isTrue();
    assertThat(Scopes.differ(place("Quito"), place("quito"))).isFalse();
    assertThat(Scopes.differ(place("Quito"), Scope.OPEN)).isFalse();
    assertThat(Scopes.differ(Scope.OPEN, place("Quito"))).isFalse();
  }

  @Test
  void a_stretch_beside_another_period_counts_over_another_time_and_two_days_do_not() {
    assertThat(Scopes.periodsDiffer(period("since Tuesday", 5, 8), period("today", 8, 8))).isTrue();
    assertThat(Scopes.periodsDiffer(period("today", 8, 8), period("since Tuesday", 5, 8))).isTrue();
    assertThat(Scopes.periodsDiffer(period("today", 8, 8), period("yesterday", 7, 7))).isFalse();
    assertThat(Scopes.periodsDiffer(period("a", 5, 8), period("b", 5, 8))).isFalse();
    assertThat(Scopes.periodsDiffer(period("a", 5, 8), inherited(5, 9))).isFalse();
  }

  @Test
  void a_period_that_nothing_resolves_is_known_by_its_words() {
    assertThat(Scopes.periodsDiffer(words("that year"), words("That  Year"))).isFalse();
    assertThat(Scopes.periodsDiffer(words("that year"), words("that week"))).isTrue();
    assertThat(Scopes.ownWords(words("  "))).isEmpty();
    assertThat(Scopes.ownWords(words(" that \n week "))).hasValue("that week");
    assertThat(Scopes.ownWords(inherited(1, 2))).isEmpty();
  }

  @Test
  void both_must_give_a_period_of_their_own() {
    assertThat(Scopes.ownPeriods(period("then", 1, 1), period("now", 2, 2))).isTrue();
    assertThat(Scopes.ownPeriods(period("then", 1, 1), inherited(2, 2))).isFalse();
    assertThat(Scopes.ownPeriods(Scope.OPEN, period("then", 1, 1))).isFalse();
  }

  private static Scope people(String population) {
    return scope(Optional.empty(), "", population, "");
  }

  private static Scope basis(String basis) {
    return scope(Optional.empty(), "", "", basis);
  }

  private static Scope place(String place) {
    return scope(Optional.empty(), place, "", "");
  }

  private static Scope words(String words) {
    return scope(Optional.of(new Scope.Period(words, Optional.empty(), false)), "", "", "");
  }

  private static Scope period(String words, int from, int to) {
    return scope(
        Optional.of(new Scope.Period(words, Optional.of(days(from, to)), false)), "", "", "");
  }

  private static Scope inherited(int from, int to) {
    return scope(
        Optional.of(new Scope.Period("elsewhere", Optional.of(days(from, to)), true)), "", "", "");
  }

  /** Days of May 2020, which began on a Friday. */
  private static Interval days(int from, int to) {
    return Interval.days(LocalDate.of(2020, 5, from), LocalDate.of(2020, 5, to));
  }

  private static Scope scope(
      Optional<Scope.Period> period, String place, String population, String basis) {
    return new Scope(period, given(place), given(population), given(basis), Optional.empty());
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(any -> !any.isEmpty());
  }
}
