package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdatesTest {
  private final Comparers comparers = new Comparers(Texts.wordLists());
  private final Claims claims = new Claims();

  private Relation relation(String first, long a, String second, long b) {
    return relation(Claims.DEATHS, first, a, second, b);
  }

  private Relation relation(Kind kind, String first, long a, String second, long b) {
    Claims both = new Claims().article("A", first).article("B", second);
    Claim left = both.claim("A", Long.toString(a), kind, Quantity.exactly(a), "people", Scope.OPEN);
    Claim right =
        both.claim("B", Long.toString(b), kind, Quantity.exactly(b), "people", Scope.OPEN);
    Relation relation = comparers.relate(left, right);
    assertThat(comparers.relate(right, left).type()).isEqualTo(relation.type());
    return relation;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Earlier reports said 6 people died. | The mine fire killed 9.",
        "The toll rose to 9, up from 6 in the morning. | It stands at 9.",
        "Police had initially put the number of dead at 6. | The flood killed 9.",
        "The governor raised the toll from 6 to 9. | In all 9 died.",
        "The toll was 6 a day earlier. | The storm has killed 9.",
        "The ministry previously reported 6 deaths. | The ministry counts 9 deaths.",
      })
  void a_figure_that_an_article_gives_as_an_earlier_one_is_replaced(String old, String now) {
    assertThat(relation(old, 6, now, 9).type()).isEqualTo(RelationType.UPDATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quake killed 6 people. | The death toll soared to 9.",
        "The quake killed 6 people. | The confirmed dead now number 9.",
        "The quake killed 6 people. | Two died in hospital, bringing the total to 9.",
        "The quake killed 6 people. | The toll has reached 9.",
      })
  void a_count_that_is_told_as_changed_is_the_later_one(String old, String now) {
    assertThat(relation(old, 6, now, 9).type()).isEqualTo(RelationType.UPDATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quake killed 6 people. | The quake killed 9 people.",
        "Now the search is over: the quake killed 6 people. | The quake killed 9 people.",
        "Earlier this week the quake killed 6 people. | The quake killed 9 people.",
      })
  void without_a_date_or_a_word_two_figures_conflict(String one, String other) {
    assertThat(relation(one, 6, other, 9).type()).isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_toll_that_rose_to_a_smaller_figure_is_a_conflict() {
    assertThat(relation("The toll rose to 6.", 6, "The quake killed 9.", 9).type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  @Test
  void a_later_article_with_a_count_from_before_a_rise_is_out_of_date() {
    Relation relation = tolls("The toll has risen to 9.", 9, "Aid is sent where 6 people died.", 6);
    assertThat(relation.type()).isEqualTo(RelationType.UPDATE);
    assertThat(relation.reason())
        .isEqualTo(
            "\u201c6\u201d is an older count than \u201c9\u201d, though published on 2 May 2020, after 1 May 2020");
    assertThat(tolls("The quake killed 9 people.", 9, "The quake killed 6 people.", 6).type())
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(tolls("The toll rose to 9.", 9, "The toll was revised to 6.", 6).type())
        .isEqualTo(RelationType.CONTRADICTION);
  }

  private Relation tolls(String first, long a, String second, long b) {
    Claims both =
        new Claims()
            .article("A", "2020-05-01T09:00", first)
            .article("B", "2020-05-02T09:00", second);
    return comparers.relate(
        both.claim("A", Long.toString(a), Claims.DEATHS, Quantity.exactly(a), "people", Scope.OPEN),
        both.claim(
            "B", Long.toString(b), Claims.DEATHS, Quantity.exactly(b), "people", Scope.OPEN));
  }

  @Test
  void a_forecast_never_conflicts_with_a_count() {
    assertThat(
            relation("A model predicted 900 dead.", 900, "The quake killed 219 people.", 219)
                .type())
        .isEqualTo(RelationType.SCOPE_DIFFERS);
  }

  @Test
  void what_cannot_change_is_never_replaced() {
    assertThat(dated("Four officers fired, police said: 4.", "All 6 officers fired.").type())
        .isEqualTo(RelationType.CONTRADICTION);
    assertThat(dated("The hotline received 4 calls.", "It has received 6 calls.").type())
        .isEqualTo(RelationType.UPDATE);
  }

  private Relation dated(String first, String second) {
    Claims both =
        new Claims()
            .article("A", "2020-05-01T09:00", first)
            .article("B", "2020-05-02T09:00", second);
    Claim left = both.claim("A", "4", Claims.COUNT, Quantity.exactly(4), "officers", Scope.OPEN);
    Claim right = both.claim("B", "6", Claims.COUNT, Quantity.exactly(6), "officers", Scope.OPEN);
    return comparers.relate(left, right);
  }

  @Test
  void who_still_has_an_old_figure_is_named_with_the_ground() {
    claims
        .article("A", "2020-05-01T09:00", "13 died.")
        .article("B", "2020-05-01T10:00", "13 died.")
        .article("C", "2020-05-03T09:00", "15 died.");
    List<Claim> members = List.of(toll("A", 13), toll("B", 13), toll("C", 15));
    Verdict verdict = verdict(members);

    assertThat(verdict.type()).isEqualTo(RelationType.UPDATE);
    assertThat(verdict.severity()).isEqualTo(Severity.LOW);
    assertThat(verdict.explanation())
        .isEqualTo(
            "The articles give “13” (A and B) and “15” (C). “13” (A and B) is out of date beside “15” (C):"
                + " published on 3 May 2020, after 1 May 2020.");
  }

  @Test
  void a_conflict_of_two_figures_of_one_time_is_said_of_these_only() {
    claims
        .article("A", "2020-05-01T09:00", "13 died.")
        .article("B", "2020-05-03T09:00", "20 died.")
        .article("C", "2020-05-03T09:00", "21 died.");
    Verdict verdict = verdict(List.of(toll("A", 13), toll("B", 20), toll("C", 21)));

    assertThat(verdict.type()).isEqualTo(RelationType.CONTRADICTION);
    assertThat(verdict.explanation())
        .contains("For one fact they cannot both hold.")
        .contains("“13” (A) is out of date beside “21” (C)");
  }

  @Test
  void a_headline_shortens_the_floor_of_its_article() {
    claims.article("A", "50 dead. At least 50 people died.").article("B", "59 died.");
    Claim headline = HeadlineClaim.of(toll("A", 50));
    Claim body =
        claims.claim("A", "At least 50", Claims.DEATHS, Quantity.atLeast(50), "people", Scope.OPEN);
    Verdict verdict = verdict(List.of(headline, body, toll("B", 59)));

    assertThat(verdict.type()).isEqualTo(RelationType.DIVERGENT);
  }

  private Claim toll(String article, long number) {
    return claims.claim(
        article,
        Long.toString(number),
        Claims.DEATHS,
        Quantity.exactly(number),
        "people",
        Scope.OPEN);
  }

  private Verdict verdict(List<Claim> members) {
    return comparers.compare(
        new Alignment("a-1", "story", Claims.DEATHS, "People killed", members, List.of("a test")),
        List::size);
  }

  @Test
  void a_measure_beside_the_one_that_its_article_shares_is_of_something_else() {
    claims
        .article("A", "The 6.1 quake came days after a 7.9 quake.")
        .article("B", "The 6.1 quake shook the coast.")
        .article("C", "A 6.1 quake shook the coast.");
    List<Claim> members =
        List.of(
            magnitude("A", "6.1", 61),
            magnitude("A", "7.9", 79),
            magnitude("B", "6.1", 61),
            magnitude("C", "6.1", 61));
    Verdict verdict =
        comparers.compare(
            new Alignment("a-1", "story", Claims.MEASURE, "Magnitude", members, List.of("a test")),
            List::size);

    assertThat(verdict.type()).isEqualTo(RelationType.SCOPE_DIFFERS);
  }

  private Claim magnitude(String article, String words, long tenths) {
    return claims.claim(
        article, words, Claims.MEASURE, Quantity.exactly(tenths), "quake", Scope.OPEN);
  }
}
