package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft and its sources for each judgement. */
class JudgementsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_desk() {
    desk = new Desk(folder);
    desk.file(
        "news/sources.json",
        """
        {"story": "s", "sources": [
          {"file": "a.txt", "publisher": "The Herald", "published": "2019-01-24"},
          {"file": "b.txt", "publisher": "The Post", "published": "2019-01-26"}]}
        """);
  }

  /** The lines on a draft of 25 January. */
  private String judged(String draft, String earlier, String later) {
    desk.file("news/a.txt", earlier);
    desk.file("news/b.txt", later);
    String file = desk.file("d.txt", draft);
    desk.run("draft", file, "--against", desk.path("news"), "--published", "2019-01-25");
    return desk.out().replace(file, "d.txt");
  }

  @Test
  void a_larger_toll_of_a_later_source_makes_the_draft_out_of_date() {
    assertThat(
            judged(
                "The blast killed 14 people.",
                "Some say 14 people were killed.",
                "The blast killed 20 people."))
        .startsWith("d.txt:1:18: medium: out-of-date: People killed: “14” here; newer: “20” in")
        .contains("Perhaps: “20, according to The Post”");
  }

  @Test
  void a_larger_toll_than_earlier_sources_have_is_only_in_the_draft() {
    assertThat(
            judged(
                "The blast killed 20 people.",
                "The blast killed 14 people.",
                "The blast was heard far away."))
        .startsWith("d.txt:1:18: low: only-in-draft: People killed: “20” is in the draft only;")
        .contains("earlier: “14” in The Herald line 1");
  }

  @Test
  void an_earlier_toll_is_named_beside_those_that_agree() {
    assertThat(
            judged(
                "The blast killed 20 people.",
                "The blast killed 14 people.",
                "The blast killed 20 people, and there is more."))
        .startsWith("d.txt:1:18: low: single-origin: ")
        .contains("“20” in The Post line 1; earlier: “14” in The Herald line 1");
  }

  @Test
  void a_quotation_in_other_words_is_altered() {
    String source = "“We will rebuild this bridge before the winter comes,” said Mayor Ann Poe.";
    assertThat(
            judged(
                "“We will rebuild this bridge before the summer comes,” said Mayor Ann Poe.",
                source,
                source + " She left."))
        .contains(": quote-altered: ")
        .contains("before the winter comes,”, as The");
  }

  @Test
  void words_of_another_speaker_differ_in_the_speaker() {
    String words = "“We will rebuild this bridge before the winter comes,” said ";
    assertThat(judged(words + "Ann Poe.", words + "Bob Ray.", "Nothing was said."))
        .contains(": speaker-differs: ")
        .contains("Perhaps: said by Bob Ray, according to The Herald");
  }

  @Test
  void a_vague_word_beside_a_figure_is_imprecise() {
    assertThat(
            judged(
                "The blast killed dozens of people.",
                "The blast killed 40 people.",
                "The blast killed 40 people, and there is more."))
        .contains(": none: imprecise: People killed: “dozens”; more exact or vaguer: “40” in")
        .contains("Perhaps: “40, according to The");
  }

  @Test
  void a_part_of_the_people_is_another_scope() {
    assertThat(
            judged(
                "The blast killed 14 people.",
                "The blast killed three children.",
                "The blast was heard far away."))
        .doesNotContain(": conflicts: ");
  }

  @Test
  void a_total_and_a_part_that_both_texts_have_are_no_conflict() {
    String text = "The blast killed 14 people. Later it was said that 11 people were killed.";
    assertThat(judged(text + " It was loud.", text, text + " It was heard far away."))
        .doesNotContain(": conflicts: ");
  }

  @Test
  void a_draft_that_contradicts_itself_is_shown_at_both_places() {
    assertThat(
            judged(
                "The blast killed 14 people.\n\nThe blast killed 17 people, police said.",
                "It was loud in the valley.",
                "It was heard far away."))
        .contains("d.txt:1:18: high: conflicts: People killed: “14” here; “17” in the draft itself")
        .contains("line 3")
        .contains("d.txt:3:18: high: conflicts: People killed: “17” here; “14” in the draft itself")
        .doesNotContain("Perhaps");
  }

  @Test
  void that_nobody_else_was_hurt_is_no_contradiction() {
    assertThat(
            judged(
                "Two people were injured in the blast. No one was injured on the road.",
                "Two people were injured in the blast.",
                "It was heard far away."))
        .doesNotContain("draft itself");
  }

  @Test
  void an_open_list_is_backed_by_a_source_that_names_its_members_in_two_sentences() {
    assertThat(
            judged(
                "Countries including Norway and Peru have recognised the new government.",
                "Norway and Chile have recognised the new government.\n\n"
                    + "Peru and Chile have recognised the new government as well.",
                "It was heard far away."))
        .contains("single-origin")
        .doesNotContain("list-differs");
  }

  @Test
  void the_same_weekday_in_a_copy_that_is_dated_weeks_later_agrees() {
    desk.file(
        "news/sources.json",
        """
        {"story": "s", "sources": [
          {"file": "a.txt", "publisher": "The Herald", "published": "2019-01-24"},
          {"file": "b.txt", "publisher": "The Post", "published": "2019-02-20"}]}
        """);

    assertThat(
            judged(
                "The blast killed 14 people in the port of Ostend on Tuesday.",
                "It was loud.",
                "The blast killed 14 people in the port of Ostend on Tuesday, police said."))
        .contains("When it happened: “Tuesday” agrees with one origin only: “Tuesday” in The Post");
  }

  @Test
  void a_conflict_names_who_agrees_with_the_draft_as_well() {
    assertThat(
            judged(
                "The blast killed 14 people.",
                "The blast killed 14 people, doctors said.",
                "The blast killed at least 20 people, police said."))
        .contains("“at least 20” in The Post line 1 (police); as here: “14” in The Herald line 1");
  }
}
