package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.junit.jupiter.api.Test;

/** Whole articles whose figures differ, or only count in another way. */
class CountedOtherwiseTest {
  @Test
  void with_and_without_the_attacker_two_tolls_differ_by_scope() throws IOException {
    assertThat(
            tolls(
                "Five dead in mall shooting\n\nFive people, including the gunman, died in a shooting"
                    + " at the Ridgeway mall on Monday, police said. Shoppers hid.",
                "Gunman kills four at Ridgeway mall\n\nA gunman killed four people at the Ridgeway"
                    + " mall on Monday before shooting himself, the chief of police said."))
        .containsExactly(RelationType.SCOPE_DIFFERS);
  }

  @Test
  void the_confirmed_dead_and_those_who_are_feared_dead_differ_by_scope() throws IOException {
    assertThat(
            tolls(
                "Ferry sinks off Marl\n\nRescuers confirmed 22 dead after a ferry sank off Marl on"
                    + " Sunday. The search goes on.",
                "Ferry disaster off Marl\n\nSixty people are feared dead after a ferry went down"
                    + " off Marl on Sunday, the coastguard said."))
        .containsExactly(RelationType.SCOPE_DIFFERS);
  }

  @Test
  void a_headline_with_another_toll_than_the_text_below_it_is_reported() throws IOException {
    assertThat(
            tolls(
                "Bus plunge kills 15 in Marl\n\nA bus plunged into a ravine in Marl on Sunday,"
                    + " killing 12 people, police said. The road has no barrier.",
                "The road to Marl\n\nThe road to Marl has no barrier, and drivers have long asked"
                    + " for one. The ministry did not answer."))
        .containsExactly(RelationType.CONTRADICTION);
  }

  @Test
  void women_who_were_hurt_are_some_of_all_however_alike_the_sentences() throws IOException {
    assertThat(
            tolls(
                "Thirty-one people were killed when the stand at the fair in Marl fell on Sunday.",
                "Fourteen women were killed when the stand at the fair in Marl fell on Sunday."))
        .isEmpty();
  }

  @Test
  void children_among_the_dead_are_told_in_two_ways_and_differ() throws IOException {
    assertThat(
            tolls(
                "Air strike on Rima\n\nAn air strike on Rima killed 13 people, including four"
                    + " children, on Saturday, medics said. The target was a bakery.",
                "Bakery bombed\n\nThirteen people, six of them children, were killed in an air"
                    + " strike on Rima on Saturday, the clinic said."))
        .containsExactly(RelationType.CONTRADICTION);
  }

  @Test
  void those_badly_and_slightly_hurt_do_not_add_up() throws IOException {
    assertThat(
            found(
                "injured",
                "Coach overturns\n\nA coach overturned near Lenz on Sunday, leaving 30 people"
                    + " injured – 12 seriously and 20 slightly. The motorway was shut.",
                "The road near Lenz was closed on Sunday after a coach overturned."))
        .containsExactly(RelationType.CONTRADICTION);
  }

  @Test
  void passengers_and_crew_who_died_are_more_than_the_toll_of_another_article() throws IOException {
    assertThat(
            tolls(
                "Ferry capsizes off Dore\n\nThe accident off Dore on Tuesday killed 12 people. The"
                    + " boat had been overloaded.",
                "Dore ferry\n\nTen passengers and four crew members were killed when a ferry"
                    + " capsized off Dore on Tuesday. The owner was arrested."))
        .containsExactly(RelationType.CONTRADICTION);
  }

  @Test
  void those_missing_on_two_days_are_an_update() throws IOException {
    assertThat(
            found(
                "missing",
                "Floods in Ahr\n\nAbout 150 people were missing on Friday 16 July 2021 after floods"
                    + " in Ahr, police said. The army sent boats.",
                "Search in Ahr\n\nThe number of missing in the Ahr floods fell to 90 on Sunday 18"
                    + " July 2021, police said. Bridges will be rebuilt."))
        .containsExactly(RelationType.UPDATE);
  }

  @Test
  void the_dead_of_a_headline_are_those_whom_the_text_names() throws IOException {
    assertThat(
            tolls(
                "Ship fire kills six\n\nA fire on the cargo ship Alda killed six sailors off Merak"
                    + " on Monday, the coast guard said.",
                "Sailors die on Alda\n\nTen sailors were killed when fire broke out on the cargo"
                    + " ship Alda off Merak on Monday, the coast guard said."))
        .containsExactly(RelationType.CONTRADICTION);
  }

  @Test
  void an_earlier_share_that_one_article_gives_too_is_no_dispute() throws IOException {
    assertThat(
            found(
                "percent",
                "Truce at risk\n\nSupport for the talks has never been so high, the pollster said."
                    + " In March support for the talks was 48 percent.",
                "Poll\n\nSupport for the talks is 61 percent, up from 48 percent in March, the"
                    + " pollster Marlow said."))
        .isEmpty();
  }

  @Test
  void the_dead_of_a_year_and_of_a_war_are_of_two_windows() throws IOException {
    assertThat(
            tolls(
                "War in Elaz\n\nAt least 450,000 people have been killed in six decades of conflict"
                    + " in Elaz, a commission said.",
                "Talks on Elaz\n\nIn 28 years of war with the group in Elaz some 6,300 people have"
                    + " been killed, the ombudsman said."))
        .doesNotContain(RelationType.CONTRADICTION, RelationType.DIVERGENT);
  }

  private static List<RelationType> tolls(String... articles) throws IOException {
    return found("deaths", articles);
  }

  private static List<RelationType> found(String kind, String... articles) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String article : articles) {
      documents.add(Texts.document("article-" + documents.size(), article));
    }
    RuleFiles files = RuleFiles.packed();
    Checker checker =
        new Checker(
            RuleBook.read(files.files()),
            files.wordLists(),
            new PackedModels(),
            1,
            Progress.SILENT);
    return checker.check(documents, List.of()).verdicts().stream()
        .filter(verdict -> verdict.alignment().kind().type().word().equals(kind))
        .map(Verdict::type)
        .filter(type -> type != RelationType.CONSISTENT)
        .toList();
  }
}
