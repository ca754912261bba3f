package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

class WeightTest {
  private static final ToIntFunction<List<Claim>> EACH_ITS_OWN = List::size;

  @Test
  void it_starts_from_what_the_kind_says() {
    assertThat(weight("medium", 100, 110)).isEqualTo(Severity.MEDIUM);
    assertThat(weight("low", 100, 110)).isEqualTo(Severity.LOW);
  }

  @Test
  void figures_far_apart_with_many_origins_on_each_side_weigh_more() {
    assertThat(weight("medium", 100, 200)).isEqualTo(Severity.MEDIUM);
    assertThat(weight("medium", 100, 200, claims -> 2)).isEqualTo(Severity.HIGH);
  }

  @Test
  void figures_close_together_weigh_less() {
    assertThat(weight("medium", 100, 103)).isEqualTo(Severity.LOW);
  }

  @Test
  void what_goes_back_to_one_origin_weighs_less() {
    assertThat(weight("medium", 100, 110, claims -> 1)).isEqualTo(Severity.LOW);
  }

  @Test
  void what_is_no_discrepancy_has_no_weight() {
    Pair pair = pair("high", 100, 100, Relation.consistent(""));

    assertThat(Weight.of(pair.a().kind(), RelationType.CONSISTENT, List.of(pair), EACH_ITS_OWN))
        .isEqualTo(Severity.NONE);
  }

  private static Severity weight(String severity, long a, long b) {
    return weight(severity, a, b, EACH_ITS_OWN);
  }

  private static Severity weight(
      String severity, long a, long b, ToIntFunction<List<Claim>> origins) {
    Pair pair = pair(severity, a, b, Relation.contradiction("no number is both"));
    return Weight.of(pair.a().kind(), RelationType.CONTRADICTION, List.of(pair), origins);
  }

  private static Pair pair(String severity, long a, long b, Relation relation) {
    Kind kind =
        new Kind(
            "seats", ClaimType.COUNT, "Seats", Kind.SameSubject.HEAD, Kind.Growth.FREE, severity);
    List<Claim> claims =
        new Claims()
            .article("A", "There are " + a + " seats.")
            .article("B", "There are " + b + " seats.")
            .count("A", String.valueOf(a), kind, a, "seats")
            .count("B", String.valueOf(b), kind, b, "seats")
            .claims();
    return new Pair(claims.get(0), claims.get(1), relation);
  }
}
