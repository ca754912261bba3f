package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

/** What is said of figures that cannot all hold. */
class ExclusionsTest {
  private static final Quantity TEN = Quantity.exactly(10);
  private static final Quantity TWENTY = Quantity.exactly(20);
  private static final Quantity THIRTY = Quantity.exactly(30);

  private final List<Claim> claims = new ArrayList<>();

  @Test
  void two_figures_exclude_each_other_or_do_not() {
    assertThat(said(TEN, TWENTY)).isEqualTo("For one fact they cannot both hold");
    assertThat(said(Quantity.atLeast(10), Quantity.atLeast(20)))
        .isEqualTo("Both can hold, but the figures differ");
  }

  @Test
  void of_three_floors_all_can_hold() {
    assertThat(said(Quantity.atLeast(10), Quantity.atLeast(20), Quantity.atLeast(30)))
        .isEqualTo("They can hold together, but the figures differ");
  }

  @Test
  void of_three_figures_no_two_can_hold() {
    assertThat(said(TEN, TWENTY, THIRTY)).isEqualTo("No two of them can both hold for one fact");
  }

  @Test
  void one_value_of_two_articles_is_one() {
    assertThat(said(TEN, TWENTY, TWENTY)).isEqualTo("For one fact they cannot both hold");
  }

  @Test
  void one_figure_that_no_other_allows_for_is_named_with_these() {
    assertThat(said(TEN, Quantity.atLeast(20), Quantity.atLeast(30)))
        .isEqualTo(
            "For one fact “10” cannot hold together with “at least 20” or “at least 30”; the others"
                + " can hold together");
    assertThat(said(Quantity.atLeast(5), TEN, Quantity.atLeast(20)))
        .isEqualTo(
            "For one fact “10” cannot hold together with “at least 20”; the others"
                + " can hold together");
    assertThat(said(atMost(12), THIRTY, Quantity.atLeast(30)))
        .isEqualTo(
            "For one fact “at most 12” cannot hold together with “30” or “at least 30”; the others"
                + " can hold together");
  }

  @Test
  void where_there_are_too_many_two_serve_as_an_example() {
    assertThat(said(TEN, TWENTY, Quantity.atLeast(15), atMost(16)))
        .isEqualTo("Several of them cannot both hold for one fact, such as “10” and “20”");
  }

  @Test
  void lengths_of_time_exclude_each_other_as_figures_do() {
    DurationValue two = new DurationValue("P2D", Quantity.exactly(2));
    DurationValue three = new DurationValue("P3D", Quantity.exactly(3));
    DurationValue more = new DurationValue("P1D", Quantity.atLeast(1));

    assertThat(said(Claims.DURATION, two, three)).isEqualTo("For one fact they cannot both hold");
    assertThat(said(Claims.DURATION, two, more)).isEqualTo("Both can hold, but the figures differ");
  }

  @Test
  void figures_in_two_units_or_currencies_are_not_held_against_each_other() {
    assertThat(said(TEN.unit("km"), TWENTY.unit("mi")))
        .isEqualTo("Both can hold, but the figures differ");
    assertThat(said(TEN.currency("USD", false), TWENTY.currency("EUR", false)))
        .isEqualTo("Both can hold, but the figures differ");
  }

  @Test
  void pairs_with_claims_that_are_not_asked_for_do_not_count() {
    said(TEN, TWENTY, Quantity.atLeast(5));
    List<Pair> pairs = pairs();

    assertThat(Exclusions.of(List.of(claims.get(0), claims.get(2)), pairs))
        .isEqualTo("Both can hold, but the figures differ");
    assertThat(Exclusions.of(List.of(claims.get(1), claims.get(2)), pairs))
        .isEqualTo("Both can hold, but the figures differ");
  }

  private String said(Quantity... values) {
    return said(Claims.DEATHS, values);
  }

  private String said(Kind kind, Value... values) {
    claims.clear();
    for (int i = 0; i < values.length; i++) {
      String source = String.valueOf((char) ('A' + i));
      String words = words(values[i]);
      claims.add(
          new Claims()
              .article(source, "It was " + words + ".")
              .claim(source, words, kind, values[i], "people", Scope.OPEN));
    }
    return Exclusions.of(claims, pairs());
  }

  /** All pairs of them; whether two can both hold is for their values to say. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (!claims.get(i).value().equals(claims.get(j).value())) {
          pairs.add(new Pair(claims.get(i), claims.get(j), Relation.divergent("they differ")));
        }
      }
    }
    return pairs;
  }

  private static String words(Value value) {
    Quantity quantity =
        value instanceof DurationValue duration ? duration.quantity() : (Quantity) value;
    String number = quantity.point().orElseThrow().toPlainString();
    return switch (quantity.bound()) {
      case AT_LEAST -> "at least " + number;
      case AT_MOST -> "at most " + number;
      default -> number;
    };
  }

  private static Quantity atMost(long number) {
    Optional<BigDecimal> most = Optional.of(BigDecimal.valueOf(number));
    return new Quantity(Optional.empty(), most, most, Bound.AT_MOST, "", Optional.empty(), false);
  }
}
