package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** An organisation is not its members. */
class OrganisationsTest {
  private static final String UNION = "the Union of Southern States";

  @Test
  void an_organisation_among_countries_is_held_against_a_count_of_its_members() {
    assertThat(found(UNION, "B", "At the Union of Southern States 16 nations recognised Smith."))
        .containsExactly(
            "A counts the Union of Southern States itself among those of whom it says “recognises”,"
                + " while B says it of 16 nation there.");
  }

  @Test
  void british_and_american_spelling_and_small_words_make_no_difference() {
    assertThat(
            found(
                "the Organisation of Southern States",
                "B",
                "In the Organization for Southern States 16 nations recognised Smith."))
        .hasSize(1);
  }

  @Test
  void a_count_in_the_same_article_or_of_another_organisation_or_person_says_nothing() {
    assertThat(found(UNION, "A", "At the Union of Southern States 16 nations chose Smith."))
        .isEmpty();
    assertThat(found(UNION, "B", "At the Union of Northern States 16 nations chose Smith."))
        .isEmpty();
    assertThat(found(UNION, "B", "At the Union of Southern States 16 nations chose Jones."))
        .isEmpty();
  }

  @Test
  void a_count_of_others_than_countries_says_nothing() {
    assertThat(found(UNION, "B", "At the Union of Southern States 16 nations met Smith.", "guest"))
        .isEmpty();
  }

  @Test
  void what_has_no_name_is_no_organisation() {
    assertThat(found("their union", "B", "In their union 16 nations recognised Smith.")).isEmpty();
    assertThat(found("Cuba Libre", "B", "At Cuba Libre 16 nations recognised Smith.")).isEmpty();
  }

  private static List<String> found(String organisation, String article, String text) {
    return found(organisation, article, text, "nation");
  }

  private static List<String> found(
      String organisation, String article, String text, String counted) {
    String list = "Chile, Peru and " + organisation;
    Claims claims = new Claims();
    if (article.equals("A")) {
      claims.article("A", list + " recognised Smith. " + text);
    } else {
      claims.article("A", list + " recognised Smith.").article(article, text);
    }
    claims
        .at(
            "A",
            list,
            Claims.NATIONS,
            new Nations(List.of("Chile", "Peru"), "recognises", false),
            "Smith")
        .count(article, "16", Claims.COUNT, 16, counted);
    return new ClaimFindings(Texts.wordLists())
        .of(claims.claims(), members -> 1).stream().map(Verdict::explanation).toList();
  }
}
