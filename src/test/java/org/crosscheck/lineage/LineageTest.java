package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Origin;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.api.Test;

class LineageTest {
  private static final String COPIED =
      "Rescuers pulled the last miners out of the flooded shaft late at night.";

  @Test
  void a_sentence_that_two_sources_share_is_a_passage_with_exact_offsets() {
    List<SharedPassage> passages =
        passages("Big news. " + COPIED, "Something else happened.\n" + COPIED);

    assertThat(passages).hasSize(1);
    SharedPassage passage = passages.get(0);
    assertThat(passage.a().words()).isEqualTo(COPIED.substring(0, COPIED.length() - 1));
    assertThat(passage.b().words()).isEqualTo(passage.a().words());
    assertThat(passage.similarity()).isEqualTo(1.0);
    assertThat(passage.drift()).isFalse();
  }

  @Test
  void case_accents_quotation_marks_and_spelling_are_no_difference() {
    SharedPassage passage =
        only(
            "The U.S. recognised \u201Cthe new leader\u201D Jos\u00E9 Lopez of the country at once today.",
            "The United States recognized \"the new leader\" Jose Lopez of the country at once today.");

    assertThat(passage.differences()).isEmpty();
  }

  @Test
  void a_stock_phrase_is_no_passage() {
    assertThat(
            passages(
                "Secretary of State Ann Bell said in a statement that prices would rise.",
                "Secretary of State Ann Bell said in a statement: nothing has changed."))
        .isEmpty();
  }

  @Test
  void a_country_lost_from_a_list_is_drift() {
    SharedPassage passage =
        only(
            "Meanwhile, Chile, Peru, Bolivia and Cuba have all voiced their strong support for the plan.",
            "Meanwhile, Chile, Peru and Cuba have all voiced their strong support for the plan.");

    assertThat(passage.drift()).isTrue();
    assertThat(passage.differences().get(0).what()).contains("Bolivia");
  }

  @Test
  void another_number_is_drift() {
    SharedPassage passage =
        only(
            "The storm tore the roofs off 40 houses along the coast road before dawn.",
            "The storm tore the roofs off 60 houses along the coast road before dawn.");

    assertThat(passage.drift()).isTrue();
    assertThat(passage.differences().get(0).what()).contains("number");
  }

  @Test
  void a_number_in_one_copy_only_is_no_other_number() {
    assertThat(
            only(
                    "The storm tore the roofs off houses along the coast, with waves of 6 metres (20 feet) before dawn.",
                    "The storm tore the roofs off houses along the coast, with waves of six metres before dawn.")
                .drift())
        .isFalse();
    assertThat(
            only(
                    "Flight 610 left the harbour city in the early morning with the mayor of the town on board.",
                    "After it left the harbour city in the early morning with the mayor of the town on board.")
                .drift())
        .isFalse();
  }

  @Test
  void a_dateline_or_a_name_where_no_list_is_is_no_member() {
    assertThat(
            only(
                    "Norwell, Ohio: The storm tore the roofs off 40 houses along the coast road before dawn.",
                    "The storm tore the roofs off 40 houses along the coast road before dawn.")
                .drift())
        .isFalse();
  }

  @Test
  void a_few_words_that_any_report_has_are_no_passage() {
    assertThat(
            passages(
                "The foreign minister told the assembly that at least 90 people are dead after a 6.8 magnitude earthquake.",
                "Rescuers dig for survivors while at least 20 people are dead after a 6.8 magnitude earthquake that shook towns."))
        .isEmpty();
  }

  @Test
  void what_one_article_has_twice_is_a_passage_without_drift() {
    List<SharedPassage> passages =
        Lineage.of(List.of(document("A", COPIED + "\n\nMore.\n\n" + COPIED)), Texts.wordLists())
            .passages();

    assertThat(passages).singleElement().matches(SharedPassage::isRepeated);
    assertThat(passages.get(0).drift()).isFalse();
  }

  @Test
  void a_negation_in_one_copy_is_drift() {
    SharedPassage passage =
        only(
            "The minister told reporters in the capital that he would not sign the trade agreement.",
            "The minister told reporters in the capital that he would sign the trade agreement.");

    assertThat(passage.drift()).isTrue();
  }

  @Test
  void what_another_party_denies_in_like_words_is_a_dispute() {
    SharedPassage passage =
        only(
            "The rebels said that government planes had bombed the hospital in the town on Monday.",
            "The army denied that government planes had bombed the hospital in the town on Monday.");

    assertThat(passage.drift()).isTrue();
    assertThat(passage.differences().get(0).what()).contains("dispute");
  }

  @Test
  void another_condition_is_drift() {
    SharedPassage passage =
        only(
            "She said that she would consider granting freedom to the rebels if they laid down arms.",
            "She said that she would consider granting freedom to the rebels if they left the city.");

    assertThat(passage.drift()).isTrue();
    assertThat(passage.differences().get(0).what()).contains("condition");
  }

  @Test
  void a_clause_lost_before_a_cause_is_drift() {
    SharedPassage passage =
        only(
            "The judges annulled the vote, which observers had praised as free and fair, because of fraud.",
            "The judges annulled the vote because of fraud.");

    assertThat(passage.drift()).isTrue();
  }

  @Test
  void a_cause_moved_behind_another_clause_is_drift() {
    String one =
        "The company closed the reservoir on Thursday because dead fish had been found, and"
            + " engineers began to test the supply of the valley.";
    String other =
        "The company closed the reservoir on Thursday, and engineers began to test the supply of"
            + " the valley because dead fish had been found.";

    assertThat(only(one, other).drift()).isTrue();
    assertThat(only(other, one).drift()).isTrue();
  }

  @Test
  void a_cause_before_or_behind_the_one_clause_it_explains_is_style() {
    SharedPassage passage =
        only(
            "The company said on Thursday in Harlow that because dead fish had been found the old"
                + " reservoir was closed.",
            "The company said on Thursday in Harlow that the old reservoir was closed because dead"
                + " fish had been found.");

    assertThat(passage.drift()).isFalse();
  }

  @Test
  void titles_and_other_wording_are_style() {
    SharedPassage passage =
        only(
            "Generals with direct control over the troops joined President Dorn in accusing the neighbour.",
            "Generals with direct control over the troops joined Dorn in blaming the neighbour.");

    assertThat(passage.drift()).isFalse();
    assertThat(passage.differences()).isNotEmpty();
  }

  @Test
  void the_order_of_the_documents_changes_nothing() {
    AnnotatedDocument a = document("A", COPIED);
    AnnotatedDocument b = document("B", "First. " + COPIED);

    assertThat(Lineage.of(List.of(a, b), Texts.wordLists()).passages())
        .isEqualTo(Lineage.of(List.of(b, a), Texts.wordLists()).passages());
  }

  @Test
  void claims_in_copies_of_one_passage_are_one_origin() {
    Claims claims =
        new Claims()
            .article(
                "A", "News. The explosion at the old paint factory killed 12 workers on Monday.")
            .article("B", "The explosion at the old paint factory killed 12 workers on Monday.")
            .article("C", "Officials counted 12 dead in all.");
    for (String article : List.of("A", "B", "C")) {
      claims.at(article, "12", Claims.DEATHS, Quantity.exactly(12), "people");
    }
    Lineage lineage = Lineage.of(claims.documents(), Texts.wordLists());

    assertThat(lineage.origins(claims.claims())).isEqualTo(2);
    assertThat(lineage.origins(List.of())).isZero();
  }

  @Test
  void what_articles_of_one_origin_say_elsewhere_is_of_that_origin_too() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "The explosion at the old paint factory killed workers on Monday. We saw 12 dead.")
            .article(
                "B",
                "The explosion at the old paint factory killed workers on Monday. They say 13 died.")
            .article("C", "Officials counted 12 dead in all.");
    claims.at("B", "13", Claims.DEATHS, Quantity.exactly(13), "people");
    claims.at("C", "12", Claims.DEATHS, Quantity.exactly(12), "people");
    Lineage lineage = Lineage.of(claims.documents(), Texts.wordLists());

    assertThat(lineage.origins())
        .extracting(Origin::sources)
        .containsExactly(List.of("A", "B"), List.of("C"));
    assertThat(lineage.origins().get(0).reasons().get(0))
        .matches("one shares \\d+% of its words with another");
    assertThat(lineage.origins(claims.claims())).isEqualTo(2);
    claims.at("A", "12", Claims.DEATHS, Quantity.exactly(12), "people");
    assertThat(lineage.origins(claims.claims())).isEqualTo(2);
  }

  @Test
  void articles_that_credit_one_agency_are_one_origin() {
    Claims claims =
        new Claims()
            .article("A", "Fire\nLYON (Reuters) - The fire killed 12 people.\nMore follows later.")
            .article("B", "A fire killed 12 people.\nIt was late.\nWith files from Reuters")
            .article("C", "According to a Reuters report, 12 people were killed.");
    for (String article : List.of("A", "B", "C")) {
      claims.at(article, "12", Claims.DEATHS, Quantity.exactly(12), "people");
    }
    Lineage lineage = Lineage.of(claims.documents(), Texts.wordLists());

    assertThat(lineage.origins(claims.claims())).isEqualTo(1);
    assertThat(lineage.origin(claims.claims().get(0))).isEqualTo("Reuters");
  }

  @Test
  void a_very_long_line_is_read_in_linear_time() {
    String line = "word ".repeat(200_000);

    assertThat(passages(line, line)).isNotNull();
  }

  private static SharedPassage only(String a, String b) {
    List<SharedPassage> passages = passages(a, b);
    assertThat(passages).hasSize(1);
    return passages.get(0);
  }

  private static List<SharedPassage> passages(String a, String b) {
    return Lineage.of(List.of(document("A", a), document("B", b)), Texts.wordLists()).passages();
  }

  private static AnnotatedDocument document(String name, String text) {
    return Texts.annotator().annotate(Texts.document(name, text));
  }
}
