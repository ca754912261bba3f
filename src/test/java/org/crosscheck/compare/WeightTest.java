package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {
  private static final ToIntFunction<List<Claim>> EACH_ITS_OWN = List::size;
  private static final Relation CONFLICT = Relation.contradiction("no number is both");

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

  @ParameterizedTest
  @CsvSource({"67, HIGH", "68, MEDIUM"})
  void a_third_of_the_larger_figure_is_far(long other, Severity severity) {
    assertThat(weight("medium", 100, other, claims -> 2)).isEqualTo(severity);
  }

  @Test
  void many_origins_on_one_side_only_are_no_weight() {
    assertThat(weight("medium", 100, 200, claims -> claims.size() == 1 ? one(claims) : 4))
        .isEqualTo(Severity.MEDIUM);
  }

  /** The origins of a side: those of 100 are two. */
  private static int one(List<Claim> side) {
    return side.get(0).value().canonical().contains("100") ? 2 : 1;
  }

  @Test
  void figures_far_apart_in_both_headlines_weigh_more() {
    Pair pair = pair("medium", 100, 200, CONFLICT);
    Claim headline = HeadlineClaim.of(pair.a());

    assertThat(weight(new Pair(headline, HeadlineClaim.of(pair.b()), CONFLICT)))
        .isEqualTo(Severity.HIGH);
    assertThat(weight(new Pair(headline, pair.b(), CONFLICT))).isEqualTo(Severity.MEDIUM);
    assertThat(weight(new Pair(pair.b(), headline, CONFLICT))).isEqualTo(Severity.MEDIUM);
  }

  @ParameterizedTest
  @CsvSource({"100, 103, LOW", "100, 95, LOW", "100, 94, MEDIUM", "57, 60, MEDIUM", "58, 61, LOW"})
  void figures_close_together_weigh_less_unless_they_are_few(
      long one, long other, Severity severity) {
    assertThat(weight("medium", one, other)).isEqualTo(severity);
  }

  @Test
  void what_goes_back_to_one_origin_weighs_less() {
    assertThat(weight("medium", 100, 110, claims -> 1)).isEqualTo(Severity.LOW);
  }

  @Test
  void an_article_against_itself_is_no_copy_of_another() {
    Kind kind = kind(ClaimType.COUNT, "medium");
    List<Claim> claims =
        new Claims()
            .article("A", "There are 100 seats. There are 110 seats.")
            .count("A", "100", kind, 100, "seats")
            .count("A", "110", kind, 110, "seats")
            .claims();
    Pair pair = new Pair(claims.get(0), claims.get(1), CONFLICT);

    assertThat(Weight.of(kind, RelationType.CONTRADICTION, List.of(pair), members -> 1))
        .isEqualTo(Severity.MEDIUM);
  }

  @Test
  void figures_that_later_ones_have_replaced_weigh_less() {
    Pair pair = pair("medium", 100, 110, CONFLICT);

    assertThat(replaced(pair, Set.of(pair.a()))).isEqualTo(Severity.LOW);
    assertThat(replaced(pair, Set.of(pair.b()))).isEqualTo(Severity.LOW);
    assertThat(replaced(pair, Set.of())).isEqualTo(Severity.MEDIUM);
  }

  private static Severity replaced(Pair pair, Set<Claim> old) {
    return Weight.of(
        pair.a().kind(), RelationType.CONTRADICTION, List.of(pair), old::contains, EACH_ITS_OWN);
  }

  @Test
  void what_is_supposed_on_one_side_weighs_less() {
    Pair pair = pair("medium", 100, 110, CONFLICT);

    assertThat(weight(new Pair(supposed(pair.a()), pair.b(), CONFLICT))).isEqualTo(Severity.LOW);
    assertThat(weight(new Pair(pair.a(), supposed(pair.b()), CONFLICT))).isEqualTo(Severity.LOW);
  }

  @Test
  void one_plain_conflict_keeps_its_weight_beside_what_is_supposed() {
    Pair pair = pair("medium", 100, 110, CONFLICT);
    Pair other = new Pair(supposed(pair.a()), pair.b(), CONFLICT);

    assertThat(weight(pair, other)).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void only_conflicts_are_weighed() {
    Pair conflict = pair("medium", 100, 103, CONFLICT);
    Pair vaguer = pair("medium", 100, 150, Relation.imprecise("one is vaguer"));

    assertThat(weight(conflict, vaguer)).isEqualTo(Severity.LOW);
  }

  @Test
  void conflicts_of_claims_that_fit_each_other_go_before_others() {
    Pair fitting = pair("medium", 100, 103, CONFLICT);
    Pair other = pair("medium", 100, 150, CONFLICT);
    Pair strange = new Pair(other.a(), of("rows", other.b()), CONFLICT);

    assertThat(weight(fitting, strange)).isEqualTo(Severity.LOW);
    assertThat(weight(strange)).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void an_update_explains_itself() {
    Pair pair = pair("high", 100, 200, Relation.update("later"));

    assertThat(Weight.of(pair.a().kind(), RelationType.UPDATE, List.of(pair), EACH_ITS_OWN))
        .isEqualTo(Severity.LOW);
  }

  @Test
  void a_share_that_both_articles_open_with_weighs_most() {
    assertThat(weight(opening(ClaimType.PERCENT, List.of(), List.of()))).isEqualTo(Severity.HIGH);
    assertThat(weight(opening(ClaimType.COUNT, List.of(), List.of()))).isEqualTo(Severity.LOW);
  }

  @Test
  void a_date_that_both_articles_open_with_weighs_most_where_it_is_of_one_event() {
    List<String> verb = List.of("open");

    assertThat(weight(opening(ClaimType.DATE, verb, verb))).isEqualTo(Severity.HIGH);
    assertThat(weight(opening(ClaimType.DATE, verb, List.of("close")))).isEqualTo(Severity.LOW);
    assertThat(weight(opening(ClaimType.DATE, List.of(), verb))).isEqualTo(Severity.LOW);
  }

  @Test
  void a_date_in_one_of_the_two_headlines_is_not_what_both_open_with() {
    Pair both = opening(ClaimType.PERCENT, List.of(), List.of());
    Claim body = pair(kind(ClaimType.PERCENT, "low"), 100, 101, CONFLICT).b();

    assertThat(weight(new Pair(both.a(), body, CONFLICT))).isEqualTo(Severity.LOW);
    assertThat(weight(new Pair(body, both.a(), CONFLICT))).isEqualTo(Severity.LOW);
    assertThat(weight(new Pair(supposed(both.a()), both.b(), CONFLICT))).isEqualTo(Severity.LOW);
  }

  @Test
  void a_share_that_can_be_both_is_not_weighed_as_one_that_cannot() {
    Pair pair = opening(ClaimType.PERCENT, List.of(), List.of());
    Pair possible = new Pair(pair.a(), pair.b(), Relation.divergent("both can hold"));

    assertThat(Weight.of(pair.a().kind(), RelationType.DIVERGENT, List.of(possible), EACH_ITS_OWN))
        .isEqualTo(Severity.LOW);
  }

  /** Two claims in headlines that the kind thinks little of, with the verbs that they stand by. */
  private static Pair opening(ClaimType type, List<String> verb, List<String> other) {
    Pair pair = pair(kind(type, "low"), 100, 101, CONFLICT);
    return new Pair(headline(pair.a(), verb), headline(pair.b(), other), CONFLICT);
  }

  private static Claim headline(Claim claim, List<String> verb) {
    Context context = new Context(Context.Position.HEADLINE, 0, verb, List.of(), List.of());
    return with(claim, claim.modality(), context);
  }

  @Test
  void a_name_with_and_without_accents_has_no_weight_and_another_name_has() {
    assertThat(names("Ana Nuñez", "Ana Nunez")).isEqualTo(Severity.NONE);
    assertThat(names("Ana Nuñez", "Ana Munoz")).isEqualTo(Severity.MEDIUM);
  }

  private static Severity names(String one, String other) {
    Kind kind = kind(ClaimType.NAME, "medium");
    List<Claim> claims =
        new Claims()
            .article("A", one + " came.")
            .article("B", other + " came.")
            .at("A", one, kind, new Statement(one), "she")
            .at("B", other, kind, new Statement(other), "she")
            .claims();
    return weight(new Pair(claims.get(0), claims.get(1), CONFLICT));
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
    Pair pair = pair(severity, a, b, CONFLICT);
    return Weight.of(pair.a().kind(), RelationType.CONTRADICTION, List.of(pair), origins);
  }

  private static Severity weight(Pair... pairs) {
    return Weight.of(pairs[0].a().kind(), RelationType.CONTRADICTION, List.of(pairs), EACH_ITS_OWN);
  }

  private static Pair pair(String severity, long a, long b, Relation relation) {
    return pair(kind(ClaimType.COUNT, severity), a, b, relation);
  }

  private static Kind kind(ClaimType type, String severity) {
    return new Kind("seats", type, "Seats", Kind.SameSubject.HEAD, Kind.Growth.FREE, severity);
  }

  private static Pair pair(Kind kind, long a, long b, Relation relation) {
    List<Claim> claims =
        new Claims()
            .article("A", "There are " + a + " seats.")
            .article("B", "There are " + b + " seats.")
            .count("A", String.valueOf(a), kind, a, "seats")
            .count("B", String.valueOf(b), kind, b, "seats")
            .claims();
    return new Pair(claims.get(0), claims.get(1), relation);
  }

  /** The same of another subject. */
  private static Claim of(String subject, Claim claim) {
    Value value = claim.value();
    String number = ((Quantity) value).point().orElseThrow().toPlainString();
    return new Claims()
        .article(claim.sourceId(), "There are " + number + " " + subject + ".")
        .at(claim.sourceId(), number, claim.kind(), value, subject)
        .claims()
        .get(0);
  }

  private static Claim supposed(Claim claim) {
    return with(claim, Modality.HYPOTHETICAL, claim.context());
  }

  private static Claim with(Claim claim, Modality modality, Context context) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        modality,
        claim.attribution(),
        claim.provenance(),
        context);
  }
}
