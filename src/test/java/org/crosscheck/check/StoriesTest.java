package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.JsonReport;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;

/** Stories are checked one after the other, and it shows in nothing. */
class StoriesTest {
  private static final List<String> TOWNS = List.of("Almera", "Brendale", "Corwick", "Dunholm");

  private static Checker checker(int threads) throws IOException {
    RuleFiles files = RuleFiles.packed();
    return new Checker(files.book(), files.wordLists(), new PackedModels(), threads);
  }

  /** Two articles a town that disagree on the dead; named stories or none. */
  private static List<Document> documents(boolean named) {
    List<Document> documents = new ArrayList<>();
    for (String town : TOWNS) {
      for (int killed : List.of(13, 21)) {
        String text =
            ("Landslide in %1$s\n\nThe mayor of %1$s, Ana %1$sson, spoke at the %1$s stadium on"
                    + " Monday. Police in %1$s said %2$d people were killed and 40 others were"
                    + " injured in the %1$s landslide. The %1$s hospital asked for blood, and the"
                    + " road from %1$s to the %1$s quarry is closed until Friday, the %1$s council"
                    + " said. Schools in %1$s stay shut and the %1$s railway does not run.")
                .formatted(town, killed);
        documents.add(document(town + killed, text, named ? Optional.of(town) : Optional.empty()));
      }
    }
    return documents;
  }

  private static Document document(String id, String text, Optional<String> story) {
    Optional<String> none = Optional.empty();
    return new Document(
        new Source(id, id, none, Optional.of(id), Optional.empty(), none, none, story), text);
  }

  private static String json(Findings findings) {
    return new JsonReport().render(findings);
  }

  @Test
  void any_number_of_threads_gives_the_same_bytes() throws IOException {
    for (boolean named : List.of(true, false)) {
      String one = json(checker(1).check(documents(named), List.of()));

      assertThat(json(checker(2).check(documents(named), List.of()))).isEqualTo(one);
      assertThat(json(checker(8).check(documents(named), List.of()))).isEqualTo(one);
    }
  }

  @Test
  void a_story_gives_beside_others_what_it_gives_by_itself() throws IOException {
    List<Findings> each = new ArrayList<>();
    checker(2).each(documents(true), List.of(), each::add);

    assertThat(each).hasSameSizeAs(TOWNS);
    for (int i = 0; i < TOWNS.size(); i++) {
      List<Document> own = documents(true).subList(2 * i, 2 * i + 2);
      assertThat(json(each.get(i))).isEqualTo(json(checker(1).check(own, List.of())));
      assertThat(each.get(i).discrepancies()).isNotEmpty();
    }
  }

  @Test
  void the_stories_one_after_the_other_are_the_whole() throws IOException {
    List<Findings> each = new ArrayList<>();
    checker(2).each(documents(false), List.of(), each::add);
    Findings whole = checker(1).check(documents(false), List.of());

    assertThat(each.stream().flatMap(part -> part.verdicts().stream()))
        .containsExactlyInAnyOrderElementsOf(whole.verdicts());
    assertThat(each.stream().flatMap(part -> part.claims().stream()))
        .containsExactlyInAnyOrderElementsOf(whole.claims());
    assertThat(each.stream().flatMap(part -> part.groups().stream()))
        .containsExactlyElementsOf(whole.groups());
  }

  @Test
  void what_was_left_out_comes_before_the_first_story() throws IOException {
    List<Findings> each = new ArrayList<>();
    Skipped skipped = new Skipped("x.txt", "the file is empty");
    checker(2).each(documents(true), List.of(skipped), each::add);

    assertThat(each.get(0).skipped()).containsExactly(skipped);
    assertThat(each.get(0).documents()).isEmpty();
    assertThat(each.stream().skip(1)).allSatisfy(story -> assertThat(story.skipped()).isEmpty());
  }
}
