package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Publication;
import org.junit.jupiter.api.Test;

/** Which of two figures is the later one, and what is said of it. */
class TimingTest {
  private static final String FIRST = "2020-05-01T09:00";
  private static final String LATER = "2020-05-03T08:00";

  private final Timing timing = new Timing(Texts.wordLists());

  @Test
  void what_an_article_calls_an_earlier_figure_is_the_earlier_one() {
    Claim old = claim("A", "Earlier reports said 6 died.", Scope.OPEN);
    Claim plain = claim("B", "The fire killed 6.", Scope.OPEN);
    String ground = "the article that has it gives it as an earlier figure itself";

    assertThat(timing.told(old, plain)).hasValue(new Timing.Order(old, plain, ground));
    assertThat(timing.told(plain, old)).hasValue(new Timing.Order(old, plain, ground));
    assertThat(timing.told(plain, plain)).isEmpty();
    assertThat(timing.told(old, old)).isEmpty();
  }

  @Test
  void the_day_of_publication_is_given_without_times_of_day() {
    Claim first = dated("A", FIRST, "The fire killed 6.");
    Claim later = dated("B", LATER, "It killed 6.");

    assertOrder(first, later, "published on 3 May 2020, after 1 May 2020");
  }

  @Test
  void two_publications_of_one_day_are_told_apart_by_the_minute() {
    Claim first = dated("A", FIRST, "The fire killed 6.");
    Claim later = dated("B", "2020-05-01T09:05", "It killed 6.");

    assertOrder(first, later, "published on 1 May 2020, 09:05, after 1 May 2020, 09:00");
  }

  @Test
  void a_day_that_was_worked_out_is_marked() {
    Claim first = dated("A", FIRST, "The fire killed 6.");
    Claim later = published("B", LATER, false, "It killed 6.", Scope.OPEN);

    assertOrder(first, later, "published on 3 May 2020 (inferred), after 1 May 2020");
  }

  @Test
  void one_day_without_a_time_of_day_gives_no_order() {
    Claim first = dated("A", FIRST, "The fire killed 6.");
    Claim other = published("B", "2020-05-01T23:00", false, "It killed 6.", Scope.OPEN);

    assertThat(timing.order(first, other)).isEmpty();
    assertThat(timing.order(first, first)).isEmpty();
  }

  @Test
  void without_dates_of_publication_the_periods_tell_and_a_single_day_is_named() {
    Claim first = claim("A", "On Friday 6 died.", period("On Friday", 1, 1));
    Claim later = claim("B", "In two days 6 died.", period("In two  days", 3, 4));

    assertOrder(first, later, "one is for “In two days”, the other for “On Friday” (1 May 2020)");
    assertOrder(
        claim("A", "On May 1 a 6th died.", period("On May 1", 1, 1)),
        later,
        "one is for “In two days”, the other for “On May 1”");
  }

  @Test
  void periods_that_meet_give_no_order() {
    Claim first = claim("A", "On Friday 6 died.", period("On Friday", 1, 3));
    Claim other = claim("B", "In two days 6 died.", period("In two days", 3, 4));

    assertThat(timing.order(first, other)).isEmpty();
    assertThat(timing.order(first, claim("B", "It killed 6.", Scope.OPEN))).isEmpty();
  }

  @Test
  void without_any_date_the_article_that_tells_of_a_rise_has_the_later_figure() {
    Claim plain = claim("A", "The fire killed 6.", Scope.OPEN);
    Claim risen = claim("B", "The toll rose to 6.", Scope.OPEN);

    assertOrder(plain, risen, "its article tells of a count that has changed");
    assertThat(timing.order(risen, risen)).isEmpty();
  }

  @Test
  void when_figures_stood_so_goes_before_the_dates_of_publication() {
    Claim monday =
        published(
            "A",
            "2020-05-09T09:00",
            true,
            "As of Monday 6 had died.",
            period("As of Monday", 4, 4));
    Claim tuesday =
        published(
            "B",
            "2020-05-06T09:00",
            true,
            "As of Tuesday 6 had died.",
            period("As of Tuesday", 5, 5));

    assertOrder(
        monday,
        tuesday,
        "one is for “As of Tuesday” (5 May 2020), the other for “As of Monday” (4 May 2020)");
    assertThat(timing.stoodAtTimes(monday, tuesday)).isTrue();
  }

  @Test
  void when_it_happened_does_not_go_before_the_dates_of_publication() {
    Claim monday =
        published("A", "2020-05-09T09:00", true, "On Monday 6 died.", period("On Monday", 4, 4));
    Claim stood =
        published(
            "B",
            "2020-05-06T09:00",
            true,
            "As of Tuesday 6 had died.",
            period("As of Tuesday", 5, 5));

    assertOrder(stood, monday, "published on 9 May 2020, after 6 May 2020");
    assertThat(timing.stoodAtTimes(monday, stood)).isFalse();
    assertThat(timing.stoodAtTimes(stood, monday)).isFalse();
  }

  @Test
  void a_forecast_is_what_nobody_has_counted() {
    assertThat(timing.isForecast(claim("A", "A model predicted 6 dead.", Scope.OPEN))).isTrue();
    assertThat(timing.isForecast(claim("A", "The fire killed 6.", Scope.OPEN))).isFalse();
  }

  private void assertOrder(Claim earlier, Claim later, String ground) {
    Timing.Order order = new Timing.Order(earlier, later, ground);
    assertThat(timing.order(earlier, later)).hasValue(order);
    assertThat(timing.order(later, earlier)).hasValue(order);
  }

  private static Claim claim(String article, String text, Scope scope) {
    return claim(new Claims().article(article, text), article, scope);
  }

  private static Claim dated(String article, String published, String text) {
    return claim(new Claims().article(article, published, text), article, Scope.OPEN);
  }

  private static Claim claim(Claims claims, String article, Scope scope) {
    return claims.claim(article, "6", Claims.DEATHS, Quantity.exactly(6), "people", scope);
  }

  private static Claim published(
      String article, String at, boolean timed, String text, Scope scope) {
    Publication.Basis basis = timed ? Publication.Basis.MANIFEST : Publication.Basis.INFERRED;
    Publication publication = new Publication(at, LocalDateTime.parse(at), timed, basis);
    return claim(new Claims().article(article, Optional.of(publication), text), article, scope);
  }

  private static Scope period(String words, int from, int to) {
    Interval days = Interval.days(LocalDate.of(2020, 5, from), LocalDate.of(2020, 5, to));
    return new Scope(
        Optional.of(new Scope.Period(words, Optional.of(days), false)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
