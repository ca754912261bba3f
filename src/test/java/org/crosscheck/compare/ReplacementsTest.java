package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** Which figures replace earlier ones, by how what they count may change. */
class ReplacementsTest {
  private static final Kind LEFT = kind(ClaimType.COUNT, Kind.Growth.ONLY_SHRINKS);
  private static final Kind MISSING = kind(ClaimType.MISSING, Kind.Growth.FREE);
  private static final Quantity SIX = Quantity.exactly(6);
  private static final Quantity NINE = Quantity.exactly(9);

  private final Comparers comparers = new Comparers(Texts.wordLists());

  @Test
  void what_only_shrinks_is_replaced_by_a_smaller_figure() {
    assertThat(later(LEFT, NINE, SIX).type()).isEqualTo(RelationType.UPDATE);
    assertThat(later(LEFT, SIX, NINE).type()).isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void the_missing_become_more_and_fewer() {
    assertThat(later(MISSING, NINE, SIX).type()).isEqualTo(RelationType.UPDATE);
    assertThat(later(MISSING, SIX, NINE).type()).isEqualTo(RelationType.UPDATE);
  }

  @Test
  void what_is_called_so_again_in_a_later_article_is_an_older_count() {
    assertThat(later(Claims.DEATHS, NINE, Quantity.atLeast(6)))
        .isEqualTo(
            Relation.update(
                "“second” is an older count than “first”, though published on 2 May 2020, after 1"
                    + " May 2020"));
  }

  @Test
  void a_limit_is_replaced_by_a_figure_below_it() {
    assertThat(later(Claims.DEATHS, limit(Bound.AT_MOST), SIX))
        .isEqualTo(
            Relation.update(
                "“second” is a later count than “first”: published on 2 May 2020, after 1 May"
                    + " 2020"));
    assertThat(later(Claims.DEATHS, limit(Bound.FEWER_THAN), SIX).reason())
        .startsWith("“second” is a later count");
    assertThat(later(Claims.DEATHS, limit(Bound.ABOUT), SIX).reason())
        .startsWith("“second” is an older count");
  }

  @Test
  void one_figure_is_no_later_than_itself() {
    assertThat(later(Claims.DEATHS, SIX, SIX).type()).isEqualTo(RelationType.CONSISTENT);
  }

  @Test
  void an_article_may_take_its_own_figure_back() {
    Claim old = claim("A", "Earlier reports said 9 died, not 6.", "9", Claims.DEATHS, NINE);
    Claim current = claim("B", "The fire killed 6.", "6", Claims.DEATHS, SIX);
    Relation expected =
        Relation.update(
            "“6” is a later count than “9”: the article that has it gives it as an earlier figure"
                + " itself");

    assertThat(comparers.relate(old, current)).isEqualTo(expected);
    assertThat(comparers.relate(current, old)).isEqualTo(expected);
  }

  @Test
  void what_is_counted_may_say_that_it_grows_or_varies() {
    assertThat(counted("Calls received: first.", "Calls received: second."))
        .isEqualTo(RelationType.UPDATE);
    assertThat(counted("Rows of seats: first.", "Calls received: second."))
        .isEqualTo(RelationType.UPDATE);
    assertThat(counted("Rows of seats: first.", "Rows of seats: second."))
        .isEqualTo(RelationType.CONTRADICTION);
  }

  private RelationType counted(String text, String other) {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", text.replace(": first", " first"))
            .article("B", "2020-05-02T09:00", other.replace(": second", " second"));
    Claim a = claims.claim("A", "first", Claims.COUNT, SIX, "things", Scope.OPEN);
    Claim b = claims.claim("B", "second", Claims.COUNT, NINE, "things", Scope.OPEN);
    return comparers.relate(a, b).type();
  }

  @Test
  void sums_of_money_and_figures_of_one_person_stay() {
    assertThat(later(Claims.MONEY, SIX, NINE).type()).isNotEqualTo(RelationType.UPDATE);
    Kind ofOne =
        new Kind("n", ClaimType.COUNT, "N", Kind.SameSubject.NAME, Kind.Growth.FREE, "low");
    assertThat(later(ofOne, SIX, NINE, "Calls received").type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  /** The relation of a figure to one that was published a day later. */
  private Relation later(Kind kind, Quantity first, Quantity second) {
    return later(kind, first, second, "There were");
  }

  private Relation later(Kind kind, Quantity first, Quantity second, String words) {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", words + " first.")
            .article("B", "2020-05-02T09:00", words + " second.");
    Claim a = claims.claim("A", "first", kind, first, "people", Scope.OPEN);
    Claim b = claims.claim("B", "second", kind, second, "people", Scope.OPEN);
    assertThat(comparers.relate(b, a).type()).isEqualTo(comparers.relate(a, b).type());
    return comparers.relate(a, b);
  }

  private static Claim claim(
      String article, String text, String words, Kind kind, Quantity quantity) {
    return new Claims()
        .article(article, text)
        .claim(article, words, kind, quantity, "people", Scope.OPEN);
  }

  private static Quantity limit(Bound bound) {
    Optional<BigDecimal> twelve = Optional.of(BigDecimal.valueOf(12));
    return new Quantity(Optional.empty(), twelve, twelve, bound, "", Optional.empty(), false);
  }

  private static Kind kind(ClaimType type, Kind.Growth growth) {
    return new Kind("left", type, "Left", Kind.SameSubject.STORY, growth, "low");
  }
}
