package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

class ComparersTest {
  private final Comparers comparers = new Comparers(Texts.wordLists());

  @Test
  void every_shape_of_value_has_a_comparer() {
    assertThat(comparers.shapes()).isEqualTo(Set.copyOf(Arrays.asList(shapes())));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Value>[] shapes() {
    return (Class<? extends Value>[]) Value.class.getPermittedSubclasses();
  }

  @Test
  void an_exact_count_contradicts_a_larger_floor() {
    assertThat(deaths("13", exact(13), "at least 14", Quantity.atLeast(14)))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void two_floors_diverge() {
    assertThat(deaths("at least 14", Quantity.atLeast(14), "at least 20", Quantity.atLeast(20)))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void a_floor_agrees_with_its_own_figure() {
    assertThat(deaths("50", exact(50), "at least 50", Quantity.atLeast(50)))
        .isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void a_round_floor_is_the_vague_form_of_a_figure_little_above_it() {
    assertThat(deaths("more than 500", moreThan(500), "527", exact(527)))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(deaths("at least a dozen", Quantity.atLeast(12), "13", exact(13)))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(deaths("more than 50", moreThan(50), "59", exact(59)))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void a_round_bound_reaches_further_where_the_other_figure_is_about() {
    assertThat(deaths("more than 400", moreThan(400), "some 450", about(450)))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(deaths("more than 400", moreThan(400), "450", exact(450)))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void a_vague_word_is_imprecise_beside_a_figure_it_allows_for() {
    assertThat(deaths("dozens", Claims.vague(24), "40", exact(40)))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(deaths("dozens", Claims.vague(24), "12", exact(12)))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void vague_words_an_order_of_magnitude_apart_diverge() {
    assertThat(deaths("thousands", Claims.vague(2000), "tens of thousands", Claims.vague(20000)))
        .isEqualTo(RelationType.DIVERGENT);
    assertThat(deaths("several", Claims.vague(3), "dozens", Claims.vague(24)))
        .isEqualTo(RelationType.DIVERGENT);
    assertThat(deaths("multiple", Claims.vague(2), "dozens", Claims.vague(24)))
        .isEqualTo(RelationType.IMPRECISE);
  }

  @Test
  void rounding_of_amounts_is_no_difference_but_small_counts_are_exact() {
    assertThat(
            relation(Claims.MONEY, "$20 billion", money("20e9"), "$20.3 billion", money("20.3e9")))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(relation(Claims.MONEY, "$20 billion", money("20e9"), "$24 billion", money("24e9")))
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(deaths("58", exact(58), "60", exact(60))).isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_measure_is_compared_in_one_unit() {
    assertThat(
            relation(
                Claims.MEASURE,
                "230 km",
                exact(230).unit("km"),
                "about 143 miles",
                about(143).unit("mi")))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(
            relation(
                Claims.MEASURE,
                "230 km",
                exact(230).unit("km"),
                "130 miles",
                exact(130).unit("mi")))
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(
            relation(
                Claims.MEASURE, "230 km", exact(230).unit("km"), "230 kg", exact(230).unit("kg")))
        .isEqualTo(RelationType.INDETERMINATE);
  }

  @Test
  void a_later_larger_toll_updates_an_earlier_one() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "13 died.")
            .article("B", "2020-05-01T18:00", "15 died.");
    Claim a = claims.claim("A", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN);
    Claim b = claims.claim("B", "15", Claims.DEATHS, exact(15), "people", Scope.OPEN);

    assertThat(comparers.relate(a, b).type()).isEqualTo(RelationType.UPDATE);
    assertThat(comparers.relate(b, a).type()).isEqualTo(RelationType.UPDATE);
  }

  @Test
  void articles_without_dates_are_put_in_order_by_the_times_that_their_figures_are_for() {
    Claims claims = new Claims().article("A", "13 died.").article("B", "15 died.");
    Claim a = claims.claim("A", "13", Claims.DEATHS, exact(13), "people", inherited(1, 1));
    Claim b = claims.claim("B", "15", Claims.DEATHS, exact(15), "people", inherited(3, 3));

    assertThat(comparers.relate(a, b).type()).isEqualTo(RelationType.UPDATE);
  }

  @Test
  void a_toll_that_falls_is_a_contradiction() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "15 died.")
            .article("B", "2020-05-01T18:00", "13 died.");
    Claim a = claims.claim("A", "15", Claims.DEATHS, exact(15), "people", Scope.OPEN);
    Claim b = claims.claim("B", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN);

    assertThat(comparers.relate(a, b).type()).isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void periods_that_do_not_meet_explain_a_difference_and_nested_ones_do_not() {
    assertThat(overPeriods(1, 2, 3, 4)).isEqualTo(RelationType.SCOPE_DIFFERS);
    assertThat(overPeriods(1, 2, 1, 4)).isEqualTo(RelationType.DIVERGENT);
    assertThat(overPeriods(1, 2, 1, 2)).isEqualTo(RelationType.CONTRADICTION);
  }

  private RelationType overPeriods(int from, int to, int otherFrom, int otherTo) {
    Claims claims = new Claims().article("A", "13 died.").article("B", "15 died.");
    Claim a = claims.claim("A", "13", Claims.DEATHS, exact(13), "people", period(from, to));
    Claim b =
        claims.claim("B", "15", Claims.DEATHS, exact(15), "people", period(otherFrom, otherTo));
    return comparers.relate(a, b).type();
  }

  private static Scope period(int from, int to) {
    return period(from, to, false);
  }

  private static Scope inherited(int from, int to) {
    return period(from, to, true);
  }

  private static Scope period(int from, int to, boolean inherited) {
    Interval interval = Interval.days(LocalDate.of(2020, 5, from), LocalDate.of(2020, 5, to));
    return new Scope(
        Optional.of(new Scope.Period("then", Optional.of(interval), inherited)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void a_deadline_compares_as_the_time_it_runs_out() {
    DeadlineValue hours =
        new DeadlineValue(
            Optional.of(Interval.day(LocalDate.of(2020, 5, 9))),
            Optional.of("PT72H"),
            "the clock started on Wednesday");
    DeadlineValue sunday =
        new DeadlineValue(
            Optional.of(Interval.day(LocalDate.of(2020, 5, 10))), Optional.empty(), "");
    DeadlineValue weekend =
        new DeadlineValue(
            Optional.of(Interval.days(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 10))),
            Optional.empty(),
            "");

    assertThat(relation(Claims.DEADLINE, "72 hours", hours, "until Sunday", sunday))
        .isEqualTo(RelationType.DIVERGENT);
    assertThat(relation(Claims.DEADLINE, "72 hours", hours, "by the weekend", weekend))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(relation(Claims.DEADLINE, "72 hours", hours, "until Sunday", hours))
        .isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void the_end_of_a_day_is_where_the_next_one_begins() {
    DeadlineValue end = until(LocalDateTime.of(2020, 5, 9, 18, 0), 6 * 60);
    DeadlineValue midnight = until(LocalDateTime.of(2020, 5, 10, 0, 0), 0);
    DeadlineValue afterwards = until(LocalDateTime.of(2020, 5, 10, 0, 1), 0);
    DeadlineValue noon = until(LocalDateTime.of(2020, 5, 11, 12, 0), 0);

    assertThat(relation(Claims.DEADLINE, "the end of Saturday", end, "midnight", midnight))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(relation(Claims.DEADLINE, "the end of Saturday", end, "12:01 a.m.", afterwards))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(relation(Claims.DEADLINE, "the end of Saturday", end, "Monday noon", noon))
        .isEqualTo(RelationType.DIVERGENT);
  }

  private static DeadlineValue until(LocalDateTime from, int minutes) {
    return new DeadlineValue(
        Optional.of(new Interval(from, from.plusMinutes(minutes))), Optional.empty(), "");
  }

  @Test
  void a_time_to_the_minute_contradicts_another_and_fits_an_approximate_one() {
    TimeValue exact = time(LocalDateTime.of(2020, 5, 1, 12, 10), Bound.EXACT);
    TimeValue about = time(LocalDateTime.of(2020, 5, 1, 12, 0), Bound.ABOUT);
    TimeValue later = time(LocalDateTime.of(2020, 5, 1, 12, 20), Bound.EXACT);

    assertThat(relation(Claims.DATE, "12:10", exact, "noon", about))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(relation(Claims.DATE, "12:10", exact, "12:20", later))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void durations_of_one_length_are_consistent_in_any_unit() {
    DurationValue days = new DurationValue("P2D", exact(172_800));
    DurationValue hours = new DurationValue("PT48H", exact(172_800));
    DurationValue week = new DurationValue("P7D", exact(604_800));

    assertThat(relation(Claims.DURATION, "two days", days, "48 hours", hours))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(relation(Claims.DURATION, "two days", days, "a week", week))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_country_that_a_closed_list_lacks_makes_the_sets_differ() {
    assertThat(
            nations(
                list(false, "Chile", "Peru", "Haiti"),
                list(false, "Chile", "Peru", "Haiti", "Cuba")))
        .isEqualTo(RelationType.SET_DIFFERS);
    assertThat(
            nations(
                list(false, "Chile", "Peru", "Mexico"),
                list(true, "Chile", "Peru", "Mexico", "Cuba")))
        .isEqualTo(RelationType.SET_DIFFERS);
  }

  @Test
  void an_open_list_or_a_few_countries_do_not_claim_to_be_all_of_them() {
    Nations all = list(false, "Chile", "Peru", "Cuba", "Mexico");

    assertThat(nations(list(true, "Chile", "Peru", "Cuba"), all))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(nations(list(false, "Chile", "Cuba"), all)).isEqualTo(RelationType.CONSISTENT);
    assertThat(nations(list(false, "Chile"), all)).isEqualTo(RelationType.CONSISTENT);
    assertThat(nations(list(true, "Chile", "Peru"), list(true, "Chile", "Cuba")))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(nations(list(false, "Chile", "Haiti"), all)).isEqualTo(RelationType.SET_DIFFERS);
    assertThat(nations(list(false, "Spain", "Italy", "France"), all))
        .isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void opposite_stances_of_one_country_diverge() {
    Nations against = new Nations(List.of("Chile"), "opposes", true);

    assertThat(nations(list(true, "Chile", "Peru"), against)).isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void words_that_one_quotation_lacks_make_a_variant_and_a_cut_does_not() {
    assertThat(quotes("We will never give up this town", "never give up this town", "X Y", "X Y"))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(quotes("the Old Bridge Club (OBC) account", "Old Bridge Club account", "X Y", "X Y"))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(quotes("travelling by E.U. e-mail lists", "traveling by EU email lists", "X", "Y"))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(
            quotes(
                "So I have told my team to follow them",
                "I have told my team to follow them in all they do",
                "X Y",
                "X Y"))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(quotes("We will never give up", "We shall never give up", "X Y", "X Y"))
        .isEqualTo(RelationType.QUOTE_VARIANT);
  }

  @Test
  void one_utterance_of_two_persons_has_different_speakers_but_an_office_may_be_either() {
    String words = "We will never give up this town again";

    assertThat(quotes(words, words, "Ann Bell", "Carl Dorn"))
        .isEqualTo(RelationType.SPEAKER_DIFFERS);
    assertThat(quotes(words, "We will never give up a town again", "Ann Bell", "Carl Dorn"))
        .isEqualTo(RelationType.SPEAKER_DIFFERS);
    assertThat(quotes(words, words, "Ann Bell", "the Labour Minister"))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(quotes(words, words, "Ann Bell", "a spokesperson for the Ministry"))
        .isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void two_states_of_one_thing_contradict() {
    assertThat(
            relation(Claims.STATUS, "open", new Statement("open"), "shut", new Statement("shut")))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_deputy_is_not_the_mayor() {
    Kind role =
        new Kind("role", ClaimType.ROLE, "Role", Kind.SameSubject.NAME, Kind.Growth.FREE, "low");

    assertThat(
            relation(
                role,
                "deputy mayor of Quito",
                new Statement("deputy mayor of Quito"),
                "mayor of Quito",
                new Statement("mayor of Quito")))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void clock_times_of_one_weekday_differ_whatever_the_week() {
    assertThat(
            relation(
                Claims.DATE,
                "4:17",
                unanchored("XXXX-WXX-1T04:17"),
                "4:37",
                unanchored("XXXX-WXX-1T04:37")))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_span_that_ends_elsewhere_diverges() {
    assertThat(
            relation(
                Claims.DATE, "2009 to 2012", years(2009, 2012), "2009 to 2013", years(2009, 2013)))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void two_days_of_a_month_without_a_year_are_two_deadlines() {
    DeadlineValue first = DeadlineValue.at(unanchored("XXXX-02-15"));
    DeadlineValue second = DeadlineValue.at(unanchored("XXXX-02-18"));

    assertThat(first.canonical()).isEqualTo("by XXXX-02-15");
    assertThat(relation(Claims.DEADLINE, "by February 15", first, "by February 18", second))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void about_forty_is_not_eighty() {
    assertThat(relation(Claims.COUNT, "about 40", about(40), "80", exact(80)))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void claims_of_two_shapes_are_not_judged() {
    assertThat(relation(Claims.STATUS, "open", new Statement("open"), "13", exact(13)))
        .isEqualTo(RelationType.INDETERMINATE);
  }

  @Test
  void the_verdict_is_the_most_serious_relation_and_says_what_each_source_has() {
    Claims claims =
        new Claims().article("A", "13 died.").article("B", "13 died.").article("C", "20 died.");
    List<Claim> members =
        List.of(
            claims.claim("A", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN),
            claims.claim("B", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN),
            claims.claim("C", "20", Claims.DEATHS, exact(20), "people", Scope.OPEN));
    Verdict verdict = comparers.compare(alignment(Claims.DEATHS, members), list -> 2);

    assertThat(verdict.type()).isEqualTo(RelationType.CONTRADICTION);
    assertThat(verdict.severity()).isEqualTo(Severity.HIGH);
    assertThat(verdict.origins()).isEqualTo(2);
    assertThat(verdict.pairs()).hasSize(3);
    assertThat(verdict.explanation())
        .isEqualTo(
            "The articles give “13” (A and B) and “20” (C). For one fact they cannot both hold."
                + " When A, B and C were published is not known.");
  }

  @Test
  void agreement_on_one_origin_is_said_to_be_no_confirmation() {
    Claims claims = new Claims().article("A", "13 died.").article("B", "13 died.");
    List<Claim> members =
        List.of(
            claims.claim("A", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN),
            claims.claim("B", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN));
    Verdict verdict = comparers.compare(alignment(Claims.DEATHS, members), list -> 1);

    assertThat(verdict.severity()).isEqualTo(Severity.NONE);
    assertThat(verdict.explanation()).contains("one origin");
  }

  @Test
  void a_source_faces_itself_only_where_it_contradicts_itself() {
    Claims claims = new Claims().article("A", "13 died. At least 9 died. 15 died.");
    Claim thirteen = claims.claim("A", "13", Claims.DEATHS, exact(13), "people", Scope.OPEN);
    Claim nine =
        claims.claim("A", "At least 9", Claims.DEATHS, Quantity.atLeast(9), "people", Scope.OPEN);
    Claim fifteen = claims.claim("A", "15", Claims.DEATHS, exact(15), "people", Scope.OPEN);

    assertThat(comparers.compare(alignment(Claims.DEATHS, List.of(thirteen, nine)), l -> 1).pairs())
        .isEmpty();
    assertThat(
            comparers.compare(alignment(Claims.DEATHS, List.of(thirteen, fifteen)), l -> 1).type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  private static Alignment alignment(Kind kind, List<Claim> claims) {
    return new Alignment("a-1", "story", kind, "People killed", claims, List.of("a test"));
  }

  private RelationType deaths(String words, Quantity a, String other, Quantity b) {
    return relation(Claims.DEATHS, words, a, other, b);
  }

  private RelationType nations(Nations a, Nations b) {
    return relation(Claims.NATIONS, "some", a, "others", b);
  }

  private RelationType quotes(String a, String b, String speaker, String other) {
    return relation(Claims.QUOTE, a, said(a, speaker), b, said(b, other));
  }

  private static Utterance said(String words, String speaker) {
    return new Utterance(words, Optional.of(speaker), Optional.empty(), Optional.empty(), "");
  }

  /** The relation of two claims, the same from both sides. */
  private RelationType relation(Kind kind, String words, Value a, String other, Value b) {
    Claims claims = new Claims().article("A", "x " + words + ".").article("B", "x " + other + ".");
    Claim first = claims.claim("A", words, kind, a, "people", Scope.OPEN);
    Claim second = claims.claim("B", other, kind, b, "people", Scope.OPEN);
    RelationType type = comparers.relate(first, second).type();
    assertThat(comparers.relate(second, first).type()).as("the other way round").isEqualTo(type);
    assertThat(comparers.relate(first, first).type())
        .as("with itself")
        .isEqualTo(RelationType.CONSISTENT);
    return type;
  }

  private static Nations list(boolean open, String... members) {
    return new Nations(List.of(members), "backs", open);
  }

  private static TimeValue time(LocalDateTime at, Bound bound) {
    return new TimeValue(
        at.toString(), Optional.of(new Interval(at, at.plusMinutes(1))), Optional.empty(), bound);
  }

  private static TimeValue unanchored(String timex) {
    return new TimeValue(timex, Optional.empty(), Optional.empty(), Bound.EXACT);
  }

  private static TimeValue years(int first, int last) {
    return new TimeValue(
        first + "/" + last,
        Optional.of(
            new Interval(
                LocalDateTime.of(first, 1, 1, 0, 0), LocalDateTime.of(last + 1, 1, 1, 0, 0))),
        Optional.empty(),
        Bound.EXACT);
  }

  private static Quantity exact(long number) {
    return Quantity.exactly(number);
  }

  private static Quantity money(String amount) {
    return Quantity.exactly(new BigDecimal(amount)).currency("USD", false);
  }

  private static Quantity moreThan(long number) {
    return bounded(number, Bound.MORE_THAN, Optional.of(BigDecimal.valueOf(number + 1)));
  }

  private static Quantity about(long number) {
    return bounded(number, Bound.ABOUT, Optional.empty());
  }

  private static Quantity bounded(long number, Bound bound, Optional<BigDecimal> low) {
    return new Quantity(
        low,
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(number)),
        bound,
        "",
        Optional.empty(),
        false);
  }
}
