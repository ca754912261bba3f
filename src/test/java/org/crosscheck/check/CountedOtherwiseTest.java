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

  private static List<RelationType> tolls(String... articles) throws IOException {
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
        .filter(verdict -> verdict.alignment().kind().id().equals("deaths"))
        .map(Verdict::type)
        .filter(type -> type != RelationType.CONSISTENT)
        .toList();
  }
}
