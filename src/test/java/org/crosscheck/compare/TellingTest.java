package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

/** Which pair tells best what a verdict rests on. */
class TellingTest {
  private final Claim six = claim("A", 6, "people", "");
  private final Claim nine = claim("B", 9, "people", "");

  @Test
  void it_is_one_of_the_most_serious_pairs() {
    Pair serious = conflict(claim("C", 6, "rows", ""), claim("D", 9, "seats", ""));
    Pair other = new Pair(six, nine, Relation.divergent("they differ"));

    assertThat(Telling.pair(RelationType.CONTRADICTION, List.of(other, serious))).hasValue(serious);
    assertThat(Telling.pair(RelationType.UPDATE, List.of(other, serious))).isEmpty();
  }

  @Test
  void two_articles_tell_more_than_one_against_itself() {
    Pair inner = conflict(six, claim("A", 9, "people", ""));
    Pair outer = conflict(six, claim("B", 9, "rows", ""));

    assertThat(told(inner, outer)).isEqualTo(outer);
    assertThat(told(outer, inner)).isEqualTo(outer);
    assertThat(Telling.isInner(inner)).isTrue();
    assertThat(Telling.isInner(outer)).isFalse();
  }

  @Test
  void plain_statements_tell_more_than_suppositions() {
    Pair plain = conflict(six, claim("B", 9, "rows", ""));

    assertThat(told(conflict(supposed(six), nine), plain)).isEqualTo(plain);
    assertThat(told(conflict(six, supposed(nine)), plain)).isEqualTo(plain);
  }

  @Test
  void of_lists_the_two_with_most_in_common_tell_most() {
    Claim list = list("A", "Chile", "Peru", "Cuba");
    Pair near = conflict(list, list("B", "Chile", "Peru", "Haiti"));
    Pair far = conflict(list, list("C", "Chile", "Spain", "Haiti"));

    assertThat(told(far, near)).isEqualTo(near);
    assertThat(told(near, far)).isEqualTo(near);
  }

  @Test
  void claims_with_one_subject_in_one_place_fit_each_other() {
    assertThat(Telling.support(conflict(six, nine))).isEqualTo(2);
    assertThat(support("people", "PEOPLE", "Quito", "quito")).isEqualTo(4);
    assertThat(support("people", "rows", "Quito", "Quito")).isEqualTo(1);
    assertThat(support("people", "rows", "Quito", "Lima")).isEqualTo(-2);
    assertThat(support("people", "people", "Quito", "")).isEqualTo(2);
    assertThat(support("people", "people", "", "Quito")).isEqualTo(2);
  }

  @Test
  void what_articles_open_with_and_what_happened_at_all_fit_better() {
    assertThat(Telling.support(conflict(HeadlineClaim.of(six), nine))).isEqualTo(3);
    assertThat(Telling.support(conflict(six, HeadlineClaim.of(nine)))).isEqualTo(3);
    assertThat(Telling.support(conflict(claim("A", 0, "people", ""), nine))).isEqualTo(1);
    assertThat(Telling.support(conflict(six, claim("B", 0, "people", "")))).isEqualTo(1);
  }

  @Test
  void the_pair_that_fits_best_tells_most() {
    Pair fits = conflict(six, nine);
    Pair doubtful = conflict(six, claim("C", 9, "rows", ""));

    assertThat(told(doubtful, fits)).isEqualTo(fits);
    assertThat(told(fits, doubtful)).isEqualTo(fits);
  }

  private static int support(String subject, String other, String place, String otherPlace) {
    return Telling.support(
        conflict(claim("A", 6, subject, place), claim("B", 9, other, otherPlace)));
  }

  private static Pair told(Pair... pairs) {
    return Telling.pair(RelationType.CONTRADICTION, List.of(pairs)).orElseThrow();
  }

  private static Pair conflict(Claim a, Claim b) {
    return new Pair(a, b, Relation.contradiction("they differ"));
  }

  private static Claim claim(String article, long number, String subject, String place) {
    Scope scope =
        new Scope(
            Optional.empty(),
            Optional.of(place).filter(named -> !named.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Claims()
        .article(article, "There were " + number + ".")
        .claim(
            article,
            String.valueOf(number),
            Claims.COUNT,
            Quantity.exactly(number),
            subject,
            scope);
  }

  private static Claim list(String article, String... members) {
    return new Claims()
        .article(article, "They back it.")
        .claim(
            article,
            "They",
            Claims.NATIONS,
            new Nations(List.of(members), "backs", false),
            "it",
            Scope.OPEN);
  }

  private static Claim supposed(Claim claim) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        Modality.HYPOTHETICAL,
        claim.attribution(),
        claim.provenance(),
        claim.context());
  }
}
