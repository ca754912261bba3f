package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

class TimeComparerTest {
  private static final LocalDate MONDAY = LocalDate.of(2020, 5, 4);
  private static final LocalDateTime NOON = MONDAY.atTime(12, 0);

  private final Comparers comparers = new Comparers(Texts.wordLists());

  @Test
  void a_day_and_a_long_part_of_it_are_one_day() {
    Interval day = Interval.day(MONDAY);

    assertThat(relation("Monday", day, "Monday night", hours(20, 24)))
        .isEqualTo(Relation.consistent("“Monday” and “Monday night” are one day"));
    assertThat(relation("Monday", day, "from noon to two", hours(12, 14)).type())
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(relation("the morning", hours(6, 12), "the early hours", hours(0, 8)).type())
        .isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void a_time_by_the_clock_is_more_exact_than_its_day() {
    Interval nearly = new Interval(NOON, NOON.plusMinutes(119));

    assertThat(relation("Monday", Interval.day(MONDAY), "12 to 1:59 p.m.", nearly))
        .isEqualTo(
            Relation.imprecise("“Monday” and “12 to 1:59 p.m.” can both hold: one is more exact"));
  }

  @Test
  void parts_of_several_days_are_no_one_day() {
    assertThat(days("the weekend", 2, 3, "Saturday", 2, 2)).isEqualTo(RelationType.IMPRECISE);
    assertThat(days("the weekend", 2, 3, "Sunday", 3, 3)).isEqualTo(RelationType.IMPRECISE);
    assertThat(
            relation(
                    "noon to noon",
                    new Interval(NOON, NOON.plusDays(1)),
                    "evening to evening",
                    new Interval(NOON.plusHours(6), NOON.plusHours(30)))
                .type())
        .isEqualTo(RelationType.IMPRECISE);
  }

  @Test
  void one_year_lies_in_a_span_of_several() {
    assertThat(
            relation("2009 to 2012", years(2009, 2012), "in the year 2010", years(2010, 2010))
                .type())
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(relation("2009 to 2012", years(2009, 2012), "2009 until 2013", years(2009, 2013)))
        .isEqualTo(
            Relation.divergent("“2009 to 2012” and “2009 until 2013” begin or end at other times"));
  }

  @Test
  void early_and_late_have_no_sharp_edges() {
    assertThat(days("late in May", 21, 30, "the next day", 31, 31))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(days("late in the week", 7, 10, "three days on", 13, 13))
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(days("in ten days", 21, 30, "the next day", 31, 31))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void one_weekday_that_only_the_dates_of_the_articles_put_weeks_apart_may_be_one_day() {
    assertThat(days("on Monday", 4, 4, "last Monday", 11, 11)).isEqualTo(RelationType.CONSISTENT);
    assertThat(days("on Monday", 4, 4, "on May 11", 11, 11)).isEqualTo(RelationType.CONSISTENT);
    assertThat(days("on May 4", 4, 4, "on May 11", 11, 11)).isEqualTo(RelationType.CONTRADICTION);
    assertThat(days("on Monday", 4, 4, "on Tuesday", 12, 12)).isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void two_hours_of_one_weekday_are_two_times() {
    assertThat(relation("at one", hours(1, 2), "at nine", hours(9, 10)).type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void what_is_planned_for_a_weekday_may_be_put_off_by_a_week() {
    Claim first = claim("A", "on Monday", time(4, 4));
    Claim second = claim("B", "next Monday", time(11, 11));

    assertThat(comparers.relate(planned(first), second).type())
        .isEqualTo(RelationType.INDETERMINATE);
    assertThat(comparers.relate(first, planned(second)).reason())
        .isEqualTo(
            "“on Monday” and “next Monday”: the same weekday, counted from articles that are dated"
                + " weeks apart");
    assertThat(comparers.relate(first, second).type()).isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void the_time_as_of_which_a_figure_stood_is_not_when_it_happened() {
    Claims claims =
        new Claims().article("A", "As of 4 May six had died.").article("B", "It began on 6 May.");
    Claim moment = claims.claim("A", "4 May", Claims.DATE, time(4, 4), "", Scope.OPEN);
    Claim event = claims.claim("B", "6 May", Claims.DATE, time(6, 6), "", Scope.OPEN);

    assertThat(comparers.relate(moment, event))
        .isEqualTo(comparers.relate(moment, event))
        .isEqualTo(
            Relation.scopeDiffers(
                "“4 May” and “6 May” say when figures stood so, and not when it happened"));
    assertThat(comparers.relate(event, moment).type()).isEqualTo(RelationType.SCOPE_DIFFERS);
  }

  @Test
  void about_noon_is_half_an_hour_around_it() {
    assertThat(around(30)).isEqualTo(RelationType.IMPRECISE);
    assertThat(around(31)).isEqualTo(RelationType.DIVERGENT);
    assertThat(around(24 * 60 - 1)).isEqualTo(RelationType.DIVERGENT);
    assertThat(around(24 * 60)).isEqualTo(RelationType.CONTRADICTION);
  }

  /** The relation of about noon and a time so many minutes after its minute. */
  private RelationType around(int minutes) {
    LocalDateTime later = NOON.plusMinutes(1L + minutes);
    TimeValue about = time(new Interval(NOON, NOON.plusMinutes(1)), Bound.ABOUT);
    TimeValue exact = time(new Interval(later, later.plusMinutes(1)), Bound.EXACT);
    return relation("around noon", about, "at the time", exact).type();
  }

  @Test
  void times_that_nothing_anchors_differ_only_where_they_leave_the_same_open() {
    assertThat(unanchored("XXXX-02-15", "XXXX-02-15")).isEqualTo(RelationType.CONSISTENT);
    assertThat(unanchored("XXXX-02-15", "XXXX-02-18")).isEqualTo(RelationType.CONTRADICTION);
    assertThat(unanchored("XXXX-WXX-1", "XXXX-WXX-1T04:17")).isEqualTo(RelationType.INDETERMINATE);
    assertThat(unanchored("T04:17", "T04:37")).isEqualTo(RelationType.INDETERMINATE);
  }

  private RelationType unanchored(String timex, String other) {
    return relation("then", open(timex), "at that time", open(other)).type();
  }

  private static TimeValue open(String timex) {
    return new TimeValue(timex, Optional.empty(), Optional.empty(), Bound.EXACT);
  }

  private RelationType days(String words, int from, int to, String other, int first, int last) {
    return relation(words, time(from, to), other, time(first, last)).type();
  }

  private Relation relation(String words, Interval a, String other, Interval b) {
    return relation(words, time(a, Bound.EXACT), other, time(b, Bound.EXACT));
  }

  private Relation relation(String words, TimeValue a, String other, TimeValue b) {
    Claim first = claim("A", words, a);
    Claim second = claim("B", other, b);
    Relation relation = comparers.relate(first, second);
    assertThat(comparers.relate(second, first).type()).isEqualTo(relation.type());
    return relation;
  }

  private static Claim claim(String article, String words, TimeValue value) {
    return new Claims()
        .article(article, "It was " + words + ", they said.")
        .claim(article, words, Claims.DATE, value, "", Scope.OPEN);
  }

  private static Claim planned(Claim claim) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        Modality.PLANNED,
        claim.attribution(),
        claim.provenance(),
        claim.context());
  }

  private static TimeValue time(int first, int last) {
    Interval days = Interval.days(MONDAY.withDayOfMonth(first), MONDAY.withDayOfMonth(last));
    return time(days, Bound.EXACT);
  }

  private static TimeValue time(Interval interval, Bound bound) {
    return new TimeValue(interval.toString(), Optional.of(interval), Optional.empty(), bound);
  }

  /** Hours of the Monday. */
  private static Interval hours(int from, int to) {
    return new Interval(MONDAY.atStartOfDay().plusHours(from), MONDAY.atStartOfDay().plusHours(to));
  }

  private static Interval years(int first, int last) {
    return Interval.days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
