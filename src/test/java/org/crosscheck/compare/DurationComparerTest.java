package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.finding.Relation;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

class DurationComparerTest {
  private final Comparers comparers = new Comparers(Texts.wordLists());

  @Test
  void forms_of_one_length_are_one() {
    assertThat(relation(days(Quantity.exactly(60)), days(Quantity.exactly(60))))
        .isEqualTo(Relation.consistent("“so long” and “that long” are one length of time"));
  }

  @Test
  void a_vague_length_fits_any() {
    assertThat(relation(days(Claims.vague(3)), days(Quantity.exactly(60))))
        .isEqualTo(Relation.imprecise("“so long” and “that long” can both hold: one is vaguer"));
  }

  @Test
  void lengths_within_a_tenth_are_nearly_one() {
    assertThat(relation(days(Quantity.exactly(90)), days(Quantity.exactly(100))))
        .isEqualTo(Relation.imprecise("“so long” and “that long” are nearly one length of time"));
    assertThat(relation(days(Quantity.exactly(89)), days(Quantity.exactly(100))))
        .isEqualTo(Relation.contradiction("no length of time is both “so long” and “that long”"));
  }

  @Test
  void lengths_that_can_both_hold_differ() {
    assertThat(relation(days(Quantity.atLeast(50)), days(Quantity.exactly(100))))
        .isEqualTo(
            Relation.divergent("“so long” and “that long” can both hold, but the lengths differ"));
  }

  @Test
  void lengths_of_other_people_need_not_agree() {
    Claim a = claim("A", "so long", days(Quantity.exactly(50)), "children");
    Claim b = claim("B", "that long", days(Quantity.exactly(100)), "nurses");

    assertThat(comparers.relate(a, b))
        .isEqualTo(
            Relation.scopeDiffers(
                "“so long” and “that long” differ, but one counts children, the other nurses"));
  }

  private Relation relation(DurationValue a, DurationValue b) {
    return comparers.relate(claim("A", "so long", a, ""), claim("B", "that long", b, ""));
  }

  private static DurationValue days(Quantity quantity) {
    return new DurationValue(quantity.canonical(), quantity);
  }

  private static Claim claim(String article, String words, DurationValue value, String population) {
    Scope scope =
        new Scope(
            Optional.empty(),
            Optional.empty(),
            Optional.of(population).filter(named -> !named.isEmpty()),
            Optional.empty(),
            Optional.empty());
    return new Claims()
        .article(article, "It took " + words + ".")
        .claim(article, words, Claims.DURATION, value, "it", scope);
  }
}
