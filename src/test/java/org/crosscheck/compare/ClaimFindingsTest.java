package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Nations;
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
