package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparerTest {
  private final Comparers comparers = new Comparers(Texts.wordLists());

  @Test
  void writers_round_when_they_convert() {
    assertThat(measures("25 km", exact("25").unit("km"), "15 miles", exact("15").unit("mi")))
        .isEqualTo(Relation.consistent("“25 km” and “15 miles” are one measure in two units"));
    assertThat(measures("25 km", exact("25").unit("km"), "14 miles", exact("14").unit("mi")).type())
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(
            measures("20 to 30 km", range(20, 30).unit("km"), "10 miles", exact("10").unit("mi"))
                .type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1030, CONSISTENT",
    "12000, 12400, CONSISTENT",
    "990, 1000, CONTRADICTION",
    "998, 999, CONTRADICTION",
  })
  void large_counts_may_be_rounded_and_small_ones_are_exact(
      String one, String other, RelationType type) {
    assertThat(counts(one, exact(one), other, exact(other))).isEqualTo(type);
  }

  @Test
  void amounts_and_measures_may_be_rounded_however_small() {
    Quantity dollars = exact("20").currency("USD", false);
    Quantity cents = exact("20.30").currency("USD", false);

    assertThat(relation(Claims.MONEY, "$20", dollars, "$20.30", cents).type())
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(measures("20 km", exact("20").unit("km"), "20.3 km", exact("20.3").unit("km")))
        .isEqualTo(Relation.consistent("“20 km” and “20.3 km” are one figure"));
  }

  @Test
  void a_figure_that_is_rounded_by_name_is_vaguer_than_another() {
    assertThat(relation(Claims.COUNT, "about 1,000", about("1000"), "1,030", exact("1030")))
        .isEqualTo(Relation.imprecise("“about 1,000” and “1,030” can both hold: one is rounded"));
    assertThat(counts("about 40", about("40"), "38", exact("38")))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(counts("about 40", about("40"), "37", exact("37")))
        .isEqualTo(RelationType.DIVERGENT);
    assertThat(counts("about 40", about("40"), "some 41", about("41")))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(counts("about 145 million", about("145e6"), "143 million", exact("143e6")))
        .isEqualTo(RelationType.DIVERGENT);
  }

  @Test
  void a_range_is_vaguer_than_what_lies_in_it() {
    assertThat(counts("20 to 30", range(20, 30), "25", exact("25")))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(counts("20 to 30", range(20, 30), "40", exact("40")))
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(counts("20 to 30", range(20, 30), "between 20 and 30", range(20, 30)))
        .isEqualTo(RelationType.CONSISTENT);
    assertThat(counts("20 to 30", range(20, 30), "20 to 40", range(20, 40)))
        .isEqualTo(RelationType.IMPRECISE);
    assertThat(counts("20 to 30", range(20, 30), "dozens", Claims.vague(24)))
        .isEqualTo(RelationType.IMPRECISE);
  }

  @Test
  void none_of_some_is_not_none_of_all() {
    assertThat(reason("Nobody on the bus died.", "Nobody", 0, "The crash killed 6.", "6", 6))
        .isEqualTo("“nobody” and “6” differ, but one is said of some only");
  }

  @Test
  void what_is_added_to_a_figure_is_not_the_figure() {
    assertThat(reason("Then 2 more died.", "2", 2, "In all 6 died.", "6", 6))
        .isEqualTo("“2” and “6” differ, but one is a part of a whole or added to one");
  }

  @Test
  void two_earlier_figures_need_not_agree() {
    assertThat(
            reason(
                "Earlier reports said 6 had died.",
                "6",
                6,
                "Police initially put the toll at 9.",
                "9",
                9))
        .isEqualTo("“6” and “9” differ, but both are given as earlier figures");
  }

  @Test
  void figures_that_stood_so_at_two_times_update_each_other_though_the_times_do_not_meet() {
    assertThat(
            over(
                "As of Friday 6 had died.",
                period("As of Friday", 1, 1),
                "As of Sunday 9 had died.",
                period("As of Sunday", 3, 3)))
        .isEqualTo(
            Relation.update(
                "“9” is a later count than “6”: one is for “As of Sunday” (3 May 2020), the other"
                    + " for “As of Friday” (1 May 2020)"));
  }

  @Test
  void counts_over_two_stretches_of_time_do_not_update_each_other() {
    assertThat(
            over(
                    "Since Friday 6 have died.",
                    period("Since Friday", 1, 4),
                    "In May 9 have died.",
                    period("In May", 1, 9))
                .reason())
        .isEqualTo(
            "“6” and “9” cannot both hold for one period, but the periods given are not the same");
  }

  private Relation over(String text, Scope scope, String other, Scope otherScope) {
    Claims claims =
        new Claims().article("A", "2020-05-04T09:00", text).article("B", "2020-05-09T09:00", other);
    Claim a = claims.claim("A", "6", Claims.DEATHS, exact("6"), "people", scope);
    Claim b = claims.claim("B", "9", Claims.DEATHS, exact("9"), "people", otherScope);
    assertThat(comparers.relate(b, a).type()).isEqualTo(comparers.relate(a, b).type());
    return comparers.relate(a, b);
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

  private String reason(String text, String words, long a, String other, String others, long b) {
    Claims claims = new Claims().article("A", text).article("B", other);
    Claim first =
        claims.claim("A", words, Claims.DEATHS, Quantity.exactly(a), "people", Scope.OPEN);
    Claim second =
        claims.claim("B", others, Claims.DEATHS, Quantity.exactly(b), "people", Scope.OPEN);
    Relation relation = comparers.relate(first, second);
    assertThat(relation.type()).isEqualTo(RelationType.SCOPE_DIFFERS);
    assertThat(comparers.relate(second, first).type()).isEqualTo(RelationType.SCOPE_DIFFERS);
    return relation.reason();
  }

  private RelationType counts(String words, Quantity a, String other, Quantity b) {
    return relation(Claims.COUNT, words, a, other, b).type();
  }

  private Relation measures(String words, Quantity a, String other, Quantity b) {
    return relation(Claims.MEASURE, words, a, other, b);
  }

  private Relation relation(Kind kind, String words, Quantity a, String other, Quantity b) {
    Claims claims = new Claims().article("A", "x " + words + ".").article("B", "x " + other + ".");
    Claim first = claims.claim("A", words, kind, a, "things", Scope.OPEN);
    Claim second = claims.claim("B", other, kind, b, "things", Scope.OPEN);
    Relation relation = comparers.relate(first, second);
    assertThat(comparers.relate(second, first).type()).isEqualTo(relation.type());
    return relation;
  }

  private static Quantity exact(String number) {
    return Quantity.exactly(new BigDecimal(number));
  }

  private static Quantity about(String number) {
    return quantity(
        Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(number)), Bound.ABOUT);
  }

  private static Quantity range(long low, long high) {
    return quantity(
        Optional.of(BigDecimal.valueOf(low)),
        Optional.of(BigDecimal.valueOf(high)),
        Optional.empty(),
        Bound.RANGE);
  }

  private static Quantity quantity(
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<BigDecimal> point,
      Bound bound) {
    return new Quantity(low, high, point, bound, "", Optional.empty(), false);
  }
}
