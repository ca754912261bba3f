package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that should make a whole, in one sentence and across articles. */
class PartsTest {
  private final ClaimFindings findings = new ClaimFindings(Texts.wordLists());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crash killed 13 people: ten passengers and two pilots.",
        "The crash killed 13 people (ten passengers, and two pilots).",
        "The crash killed 13 people \u2013 ten passengers and two pilots \u2013 on Monday.",
        "The crash killed 13 people: ten passengers and two pilots; the rest lived.",
        "The crash killed 13 people, ten passengers and two pilots.",
      })
  void a_list_of_parts_that_fails_its_sum_is_found(String text) {
    assertThat(said(text))
        .containsExactly(
            "In one sentence of A the parts “ten” and “two” make 12, and the whole is given as “13”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crash killed 13 people. It was ten passengers and two pilots.",
        "The crash killed 13 people: ten passengers, some of them old, and two pilots.",
        "The crash killed 13 people: ten passengers and two pilots, and others.",
        "The crash killed 13 people: ten passengers or two pilots.",
        "The crash killed 13 people after ten passengers and two pilots rose.",
        "The crash killed 13 people when, ten passengers and two pilots said, it rained.",
      })
  void what_is_no_closed_list_of_parts_is_not_added_up(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void parts_that_are_as_many_as_the_whole_are_no_parts_of_it() {
    assertThat(said("The crash killed 10 people: ten passengers and two pilots.")).isEmpty();
  }

  @Test
  void without_a_sign_parts_that_make_far_less_are_some_of_the_whole() {
    assertThat(said("The crash killed 15 people, ten passengers and two pilots.")).hasSize(1);
    assertThat(said("The crash killed 16 people, ten passengers and two pilots.")).isEmpty();
    assertThat(said("The crash killed 16 people: ten passengers and two pilots.")).hasSize(1);
  }

  /** What is said of a text with a figure, "ten" and "two". */
  private List<String> said(String text) {
    String whole = text.replaceAll("\\D+(\\d+).*", "$1");
    Claims claims =
        new Claims()
            .article("A", text)
            .count("A", whole, Claims.DEATHS, Long.parseLong(whole), "people")
            .count("A", "ten", Claims.DEATHS, 10, "passengers")
            .count("A", "two", Claims.DEATHS, 2, "pilots");
    return explanations(claims.claims());
  }

  @Test
  void the_groups_of_one_article_make_the_whole_that_another_opens_with() {
    assertThat(across(ten(), two(), whole(13)))
        .containsExactly(
            "In A the parts “ten” (passengers) and “two” (pilots) make 12, and B gives the whole as"
                + " “13”.");
  }

  @Test
  void a_whole_that_some_article_has_or_that_is_far_off_is_no_finding() {
    assertThat(across(ten(), two(), whole(12))).isEmpty();
    assertThat(across(ten(), two(), whole(13), of("C", whole(12)))).isEmpty();
    assertThat(across(ten(), two(), whole(15))).hasSize(1);
    assertThat(across(ten(), two(), whole(16))).isEmpty();
    assertThat(across(ten(), two(), whole(13), of("A", whole(14)))).isEmpty();
  }

  @Test
  void one_group_or_one_group_twice_is_no_whole() {
    assertThat(across(ten(), whole(13))).isEmpty();
    assertThat(across(ten(), part("two", 2, "passengers", "passenger"), whole(13))).isEmpty();
    assertThat(across(ten(), part("two", 2, "sailors", "sailor"), whole(13))).isEmpty();
  }

  @Test
  void what_nobody_opens_with_is_no_whole() {
    Claim body = count("B", "13 people died.", "13", 13, "people", "people");

    assertThat(across(ten(), two(), body)).isEmpty();
  }

  @Test
  void what_is_only_supposed_or_of_another_kind_is_not_added_up() {
    assertThat(across(with(ten(), Modality.HYPOTHETICAL), two(), whole(13))).isEmpty();
    assertThat(across(ten(), two(), with(whole(13), Modality.PLANNED))).isEmpty();
    Claim rooms =
        leading(
            new Claims()
                .article("B", "13 were hurt.")
                .claim("B", "13", Claims.INJURED, Quantity.exactly(13), "people", Scope.OPEN));
    assertThat(across(ten(), two(), rooms)).isEmpty();
    assertThat(
            across(
                counted(Claims.COUNT, ten()),
                counted(Claims.COUNT, two()),
                counted(Claims.COUNT, whole(13))))
        .isEmpty();
  }

  private List<String> across(Claim... claims) {
    return explanations(List.of(claims));
  }

  private List<String> explanations(List<Claim> claims) {
    return findings.of(new ArrayList<>(claims), list -> 1).stream()
        .map(Verdict::explanation)
        .toList();
  }

  private static Claim ten() {
    return part("Ten", 10, "passengers", "passenger");
  }

  private static Claim two() {
    return part("two", 2, "pilots", "pilot");
  }

  private static Claim part(String words, long number, String subject, String head) {
    return count("A", "Ten passengers and two pilots died.", words, number, subject, head);
  }

  private static Claim whole(long number) {
    return of("B", count("B", number + " people died.", number + "", number, "people", "people"));
  }

  /** The same as the opening of an article. */
  private static Claim of(String article, Claim claim) {
    Quantity quantity = (Quantity) claim.value();
    String number = quantity.point().orElseThrow().toPlainString();
    return leading(
        count(
            article, number + " people died.", number, Long.parseLong(number), "people", "people"));
  }

  private static Claim count(
      String article, String text, String words, long number, String subject, String head) {
    Claim claim =
        new Claims()
            .article(article, text)
            .claim(article, words, Claims.DEATHS, Quantity.exactly(number), subject, Scope.OPEN);
    return with(
        claim,
        claim.kind(),
        new Subject(subject, head, List.of()),
        claim.modality(),
        claim.context());
  }

  private static Claim leading(Claim claim) {
    Context lead = new Context(Context.Position.LEAD, 0, List.of(), List.of(), List.of());
    return with(claim, claim.kind(), claim.subject(), claim.modality(), lead);
  }

  private static Claim with(Claim claim, Modality modality) {
    return with(claim, claim.kind(), claim.subject(), modality, claim.context());
  }

  private static Claim counted(Kind kind, Claim claim) {
    return with(claim, kind, claim.subject(), claim.modality(), claim.context());
  }

  private static Claim with(
      Claim claim, Kind kind, Subject subject, Modality modality, Context context) {
    return new Claim(
        claim.id() + claim.provenance().words(),
        kind,
        claim.value(),
        subject,
        claim.scope(),
        modality,
        claim.attribution(),
        claim.provenance(),
        context);
  }
}
