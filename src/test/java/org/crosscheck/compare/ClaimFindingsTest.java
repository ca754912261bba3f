package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class ClaimFindingsTest {
  private final ClaimFindings findings = new ClaimFindings(Texts.wordLists());

  @Test
  void parts_that_do_not_make_their_sum_are_found() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 13 people: ten passengers and two pilots.")
            .count("A", "13", Claims.DEATHS, 13, "people")
            .count("A", "ten", Claims.DEATHS, 10, "passengers")
            .count("A", "two", Claims.DEATHS, 2, "pilots");

    assertThat(of(claims))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.type()).isEqualTo(RelationType.CONTRADICTION);
              assertThat(verdict.explanation()).contains("make 12").contains("“13”");
            });
  }

  @Test
  void parts_that_make_their_sum_are_no_finding() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 12 people: ten passengers and two pilots.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("A", "ten", Claims.DEATHS, 10, "passengers")
            .count("A", "two", Claims.DEATHS, 2, "pilots");

    assertThat(of(claims)).isEmpty();
  }

  @Test
  void including_does_not_promise_all_parts() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 13 people, including ten passengers and two pilots.")
            .count("A", "13", Claims.DEATHS, 13, "people")
            .count("A", "ten", Claims.DEATHS, 10, "passengers")
            .count("A", "two", Claims.DEATHS, 2, "pilots");

    assertThat(of(claims)).isEmpty();
  }

  @Test
  void groups_that_are_all_there_are_make_the_whole_of_another_article() {
    assertThat(across("13", 13))
        .singleElement()
        .satisfies(
            verdict ->
                assertThat(verdict.explanation())
                    .isEqualTo(
                        "In A the parts “ten” (passengers) and “two” (pilots) make 12, and B gives the whole as “13”."));
    assertThat(across("12", 12)).isEmpty();
  }

  private List<Verdict> across(String words, long whole) {
    Claims claims =
        new Claims()
            .article("A", "Ten passengers and two pilots died.")
            .article("B", words + " people died.");
    Claim ten = part(claims, "Ten", 10, "passengers", "passenger");
    Claim two = part(claims, "two", 2, "pilots", "pilot");
    Claim all =
        claims.claim("B", words, Claims.DEATHS, Quantity.exactly(whole), "people", Scope.OPEN);
    return findings.of(List.of(ten, two, leading(all)), list -> 1);
  }

  private static Claim part(Claims claims, String words, long number, String subject, String head) {
    Claim claim =
        claims.claim("A", words, Claims.DEATHS, Quantity.exactly(number), subject, Scope.OPEN);
    return with(claim, new Subject(subject, head, List.of()), claim.context());
  }

  private static Claim leading(Claim claim) {
    return with(
        claim,
        claim.subject(),
        new Context(Context.Position.LEAD, 0, List.of(), List.of(), List.of()));
  }

  private static Claim with(Claim claim, Subject subject, Context context) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        subject,
        claim.scope(),
        claim.modality(),
        claim.attribution(),
        claim.provenance(),
        context);
  }

  @Test
  void he_behind_the_words_of_a_woman_is_not_settled() {
    String text =
        "The judge voiced her view that this \"will never be allowed to happen again\". "
            + "\"It will never be allowed to happen again here\", Moreau said. "
            + "\"They want our water and our land\", he said.";
    Claims claims =
        new Claims()
            .article("A", text)
            .at(
                "A",
                "will never be allowed to happen again",
                Claims.QUOTE,
                said("will never be allowed to happen again", "The judge", "judge", text),
                "")
            .at(
                "A",
                "It will never be allowed to happen again here",
                Claims.QUOTE,
                said("It will never be allowed to happen again here", "Moreau", "Moreau", text),
                "")
            .at(
                "A",
                "They want our water and our land",
                Claims.QUOTE,
                said("They want our water and our land", "Moreau", "he said", text),
                "");

    assertThat(of(claims))
        .singleElement()
        .satisfies(v -> assertThat(v.explanation()).contains("“he” stands for Moreau"));
  }

  @Test
  void an_organisation_is_not_its_members() {
    Claims claims =
        new Claims()
            .article("A", "Chile, Peru and the Union of Southern States recognised Smith.")
            .article("B", "At the Union of Southern States, 16 nations recognised Smith.")
            .at(
                "A",
                "Chile, Peru and the Union of Southern States",
                Claims.NATIONS,
                new Nations(List.of("Chile", "Peru"), "recognises", false),
                "Smith")
            .count("B", "16", Claims.COUNT, 16, "nation");

    assertThat(of(claims))
        .singleElement()
        .satisfies(v -> assertThat(v.type()).isEqualTo(RelationType.DIVERGENT));
  }

  private List<Verdict> of(Claims claims) {
    return findings.of(claims.claims(), list -> 1);
  }

  private static Value said(String words, String speaker, String named, String text) {
    int start = text.indexOf(named);
    int end = named.equals("he said") ? start + 2 : start + named.length();
    return new Utterance(
        words,
        Optional.of(speaker),
        Optional.of(new Span(start, end)),
        Optional.of(new Span(start, end)),
        "");
  }
}
