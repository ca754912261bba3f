package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Review;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.Test;

class DraftCheckerTest {
  private static final String CALM = "The weather stays fine.";
  private static final String DEADLY = "The flood killed 23 people.";

  /** Fails in every text with a sentence that a rule may match, and in no other. */
  private static final Models WITHOUT_TAGS =
      model -> {
        if (model == Models.Model.TAGS) {
          throw new IOException("no tags today");
        }
        return new PackedModels().open(model);
      };

  private static DraftChecker checker(Models models) throws IOException {
    RuleFiles files = RuleFiles.packed();
    RuleBook book = RuleBook.read(files.files());
    return new DraftChecker(book, files.wordLists(), models, 2);
  }

  private static Review check(String draft, Document... sources) throws IOException {
    return checker(new PackedModels())
        .check(Draft.of(Texts.document("draft", draft)), List.of(sources));
  }

  private static Document told(String name, String story, String text) {
    Document document = Texts.document(name, text);
    return document.source(document.source().story(story));
  }

  @Test
  void a_source_on_which_the_check_fails_is_skipped_and_named() throws IOException {
    Review review =
        checker(WITHOUT_TAGS)
            .check(
                Draft.of(Texts.document("draft", CALM)),
                List.of(Texts.document("a", CALM + " Or so."), Texts.document("n", DEADLY)));

    assertThat(review.sources().stream().map(d -> d.source().file())).containsExactly("a.txt");
    assertThat(review.skipped())
        .containsExactly(new Skipped("n.txt", "crosscheck failed on it: UncheckedIOException"));
    assertThat(review.failed()).isFalse();
  }

  @Test
  void a_draft_on_which_the_check_fails_ends_no_other() throws IOException {
    List<Review> reviews =
        checker(WITHOUT_TAGS)
            .check(
                List.of(
                    Draft.of(Texts.document("bad", DEADLY)),
                    Draft.of(Texts.document("good", CALM))),
                List.of(Texts.document("a", CALM + " Or so.")));

    assertThat(reviews.stream().map(Review::failed)).containsExactly(true, false);
    assertThat(reviews.get(0).assessments()).isEmpty();
  }

  @Test
  void a_check_of_which_no_source_is_left_has_failed() throws IOException {
    Review review =
        checker(WITHOUT_TAGS)
            .check(Draft.of(Texts.document("d", CALM)), List.of(Texts.document("n", DEADLY)));

    assertThat(review.failed()).isTrue();
  }

  @Test
  void of_several_stories_the_drafts_own_counts() throws IOException {
    String ferry = "A ferry sank off Ostend on Monday, the harbour master Pieter Claes said. ";
    String mine = "A mine fell in near Potosi in Bolivia, the engineer Rosa Quispe said. ";
    Review review =
        check(
            ferry + "The accident killed 20 people.",
            told("a", "ferry", ferry + "The accident killed 14 people."),
            told("b", "mine", mine + "The accident killed 31 people."));

    assertThat(review.sources().stream().map(d -> d.source().id())).containsExactly("a");
    assertThat(review.assessments().stream().map(a -> a.judgement())).contains(Judgement.CONFLICTS);
    assertThat(review.notes())
        .containsExactly(
            "held against the sources about 'ferry'; 1 of the sources is about another story and"
                + " was left out");
  }

  @Test
  void an_article_without_a_story_counts_if_it_is_about_the_drafts() throws IOException {
    String ferry = "A ferry sank off Ostend on Monday, the harbour master Pieter Claes said. ";
    String mine = "A mine fell in near Potosi in Bolivia, the engineer Rosa Quispe said. ";
    Review review =
        check(
            ferry + "The accident killed 20 people.",
            told("a", "ferry", ferry + "The accident killed 14 people."),
            Texts.document("b", ferry + "The accident killed 15 people."),
            told("c", "mine", mine + "The accident killed 31 people."));

    assertThat(review.sources().stream().map(d -> d.source().id())).containsExactly("a", "b");
    assertThat(review.notes().get(0))
        .startsWith("held against the sources without a story and about 'ferry'; 1 of");
  }

  @Test
  void sources_without_a_story_are_put_into_stories_by_their_words() throws IOException {
    String ferry = "A ferry sank off Ostend on Monday, the harbour master Pieter Claes said. ";
    String mine = "A mine fell in near Potosi in Bolivia, the engineer Rosa Quispe said. ";
    List<Document> sources = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sources.add(
          Texts.document(
              "f" + i, (ferry + "The ferry was on its way to Dover in a storm. ").repeat(1 + i)));
      sources.add(
          Texts.document(
              "m" + i,
              (mine + "The gallery had been closed for years by Comibol. ").repeat(1 + i)));
    }
    Review review = check(ferry + "Some 20 people died.", sources.toArray(new Document[0]));

    assertThat(review.sources().stream().map(d -> d.source().id()))
        .containsExactly("f0", "f1", "f2", "f3", "f4");
  }

  @Test
  void a_draft_about_none_of_several_stories_is_held_against_nothing() throws IOException {
    Review review =
        check(
            "In Reykjavik the singer Jon Einarsson won a prize for his third album. ".repeat(6),
            told("a", "ferry", "A ferry sank off Ostend on Monday. It killed 14 people."),
            told("b", "mine", "A mine fell in near Potosi in Bolivia. It killed 31 people."));

    assertThat(review.sources()).isEmpty();
    assertThat(review.notes())
        .contains(
            "no source is about its story: 2 of the sources are about 2 other stories and were left out");
    assertThat(review.failed()).isFalse();
  }

  @Test
  void two_sources_that_the_draft_took_from_stay_two_origins() throws IOException {
    String first =
        "The regional hospital in the old harbour quarter treated everyone without any delay. "
            + "The blast killed 14 people.";
    String second =
        "Engineers had warned the city council for several years about the rusty gas pipes. "
            + "In the blast 14 people died.";
    Review review =
        check(first + " " + second, Texts.document("a", first), Texts.document("b", second));

    assertThat(review.assessments().stream().map(a -> a.origins())).contains(2);
  }

  private static final String BRIDGE =
      "Old bridge shut\n\nThe crossing, built in 1908, will be shut for a year.\n";

  private static Document bridge(String name, String year) {
    return Texts.document(
        name,
        "Bridge to close\n\n2019-05-02\n\nThe iron bridge was opened in "
            + year
            + " and carries two tracks.\n");
  }

  private static List<Judgement> ofDates(Review review) {
    return review.assessments().stream()
        .filter(found -> found.claim().type() == ClaimType.DATE)
        .map(Assessment::judgement)
        .toList();
  }

  @Test
  void a_claim_that_another_tells_in_other_words_with_the_same_value_agrees() throws IOException {
    assertThat(ofDates(check(BRIDGE, bridge("a", "1908"))))
        .containsExactly(Judgement.SINGLE_ORIGIN);
  }

  @Test
  void so_few_common_words_are_not_enough_for_a_disagreement() throws IOException {
    assertThat(ofDates(check(BRIDGE, bridge("a", "1907"))))
        .containsExactly(Judgement.ONLY_IN_DRAFT);
  }

  @Test
  void what_two_articles_say_in_other_words_stands_behind_each_of_them() throws IOException {
    Review review =
        check(
            BRIDGE,
            bridge("a", "1908"),
            Texts.document(
                "b",
                "Ferry line to run\n\n2019-05-02\n\nTrains stop on Sunday at the bridge, which was opened in 1908"
                    + " and carries two tracks over the wide river.\n"));

    assertThat(review.assessments().stream().map(Assessment::origins)).contains(2);
  }
}
