package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** What a verdict on several claims says of them. */
class SuccessionTest {
  private final List<Claim> members = new ArrayList<>();

  @Test
  void every_old_figure_is_named_beside_the_newest() {
    toll("A", 6, 1);
    toll("B", 9, 2);
    toll("C", 12, 3);

    assertThat(verdict().explanation())
        .endsWith(
            "“6” (A) and “9” (B) are out of date beside “12” (C): published on 3 May 2020, after 1"
                + " May 2020.");
  }

  @Test
  void a_headline_is_not_what_a_figure_is_held_against() {
    toll("A", 6, 1);
    toll("B", 9, 2);
    Claim rounded = toll("C", 10, 2);
    members.set(2, HeadlineClaim.of(rounded));

    assertThat(verdict().explanation()).contains("out of date beside “9” (B)");
  }

  @Test
  void an_older_count_in_a_later_article_is_told_as_one() {
    toll("A", 9, 1);
    members.add(claim("B", "at least 6", Quantity.atLeast(6), 2));

    assertThat(verdict().explanation())
        .endsWith(
            "“at least 6” (B) is out of date beside “9” (A): a later count, though published on 2"
                + " May 2020, after 1 May 2020.");
  }

  @Test
  void what_is_only_supposed_comes_last_and_is_marked() {
    members.add(supposed(claim("A", "5", Quantity.exactly(5), 1)));
    toll("B", 9, 1);
    toll("C", 8, 1);

    assertThat(verdict().explanation())
        .startsWith("The articles give “8” (C), “9” (B) and “5” (hypothetical, A).");
  }

  @Test
  void each_wording_of_one_value_is_quoted_and_three_are_enough() {
    Quantity dozen = Quantity.exactly(12);
    members.add(claim("A", "12", dozen, 1));
    members.add(claim("B", "twelve", dozen, 1));
    members.add(claim("C", "a dozen", dozen, 1));

    assertThat(verdict().explanation())
        .startsWith("The articles give “12” or “twelve” or “a dozen” (A, B and C).");

    members.add(claim("D", "12 people", dozen, 1));
    assertThat(verdict().explanation()).contains("“a dozen” or the like (A, B and 2 more)");
  }

  @Test
  void a_figure_against_itself_in_one_article_is_said_to_be_that() {
    Claims claims = new Claims().article("A", "6 died. Then 9 died.");
    members.add(claims.claim("A", "6", Claims.DEATHS, Quantity.exactly(6), "people", Scope.OPEN));
    members.add(claims.claim("A", "9", Claims.DEATHS, Quantity.exactly(9), "people", Scope.OPEN));

    assertThat(verdict().explanation())
        .isEqualTo(
            "One article gives “6” (A) and “9” (A). A contradicts itself: it has “6” and “9”. When"
                + " A was published is not known.");
  }

  @Test
  void one_article_that_quotes_a_sentence_twice_in_other_words_contradicts_itself() {
    quote("We shall never give up this town", 0);
    quote("We shall never leave up this town", 1);

    assertThat(verdict().type()).isEqualTo(RelationType.QUOTE_VARIANT);
    assertThat(verdict().explanation())
        .isEqualTo(
            "One utterance is quoted in different words. Within A, the first quotation has “give”"
                + " where the second has “leave”.");
  }

  @Test
  void two_quotations_of_one_paragraph_are_two_parts_of_what_was_said() {
    quote("We shall never give up this town", 0);
    quote("We shall never leave up this town", 0);

    assertThat(verdict().type()).isEqualTo(RelationType.CONSISTENT);
    assertThat(verdict().pairs()).isEmpty();
  }

  private void quote(String words, int paragraph) {
    Utterance said =
        new Utterance(words, Optional.of("Bell"), Optional.empty(), Optional.empty(), "");
    Claim claim =
        new Claims()
            .article("A", "x".repeat(members.size()) + " \u201c" + words + "\u201d, Bell said.")
            .claim("A", words, Claims.QUOTE, said, "", Scope.OPEN);
    Context context =
        new Context(Context.Position.BODY, paragraph, List.of(), List.of(), List.of());
    members.add(with(claim, claim.modality(), context));
  }

  private Claim toll(String article, long number, int day) {
    Claim claim = claim(article, String.valueOf(number), Quantity.exactly(number), day);
    members.add(claim);
    return claim;
  }

  private static Claim claim(String article, String words, Quantity quantity, int day) {
    return new Claims()
        .article(article, "2020-05-0" + day + "T09:00", words + " died.")
        .claim(article, words, Claims.DEATHS, quantity, "people", Scope.OPEN);
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

  private Verdict verdict() {
    Alignment alignment =
        new Alignment("a-1", "s", members.get(0).kind(), "It", members, List.of("a test"));
    return new Comparers(Texts.wordLists()).compare(alignment, List::size);
  }
}
