package org.crosscheck.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final String LIMA =
      "An earthquake of magnitude 6.1 shook Lima on Tuesday, and %s people left their houses. The"
          + " mayor of Lima, Ana Quispe, said that the port of Callao was closed and that the"
          + " hospital of San Borja had taken in the injured. %s Schools stay shut until Friday, the"
          + " ministry in Peru said, and trains to Chosica do not run. Engineers look at bridges"
          + " over the Rimac for cracks.";
  private static final String IZMIR =
      "An earthquake of magnitude 5.4 shook Izmir in the night, and %s people slept in cars. The"
          + " governor, Murat Demir, said that a minaret in Bornova fell and that soldiers put up"
          + " tents in the stadium of Karsiyaka. %s Ferries over the Aegean were held back for an"
          + " hour, the agency in Ankara said, and the airport of Adnan checked its runway twice.";

  private final Grouper grouper = new Grouper(Texts.wordLists());

  @Test
  void look_alike_events_stay_apart() {
    assertThat(stories(quakes(5))).containsExactly("[a0, a1, a2, a3, a4]", "[b0, b1, b2, b3, b4]");
  }

  @Test
  void the_order_of_the_articles_changes_nothing() {
    List<AnnotatedDocument> turned = new ArrayList<>(quakes(5));
    Collections.reverse(turned);

    assertThat(grouper.group(turned)).isEqualTo(grouper.group(quakes(5)));
  }

  @Test
  void it_shows_the_words_that_joined_a_story() {
    List<StoryGroup> groups = grouper.group(quakes(5)).groups();

    assertThat(groups).anySatisfy(group -> assertThat(group.words()).contains("lima", "quispe"));
    assertThat(groups).allSatisfy(group -> assertThat(group.story()).isNotBlank());
  }

  @Test
  void the_story_that_a_manifest_gives_holds() {
    List<AnnotatedDocument> documents = new ArrayList<>(quakes(5));
    documents.add(article("c", Optional.of("given"), LIMA.formatted("twelve", "")));

    assertThat(stories(documents)).contains("[c]");
  }

  @Test
  void a_few_short_articles_are_one_story() {
    List<AnnotatedDocument> documents =
        List.of(
            article("a", Optional.empty(), "20 people died in the fire."),
            article("b", Optional.empty(), "Twenty-three victims were counted."));

    assertThat(grouper.group(documents).groups()).isEmpty();
  }

  private List<String> stories(List<AnnotatedDocument> documents) {
    Map<String, List<String>> stories = new TreeMap<>();
    for (AnnotatedDocument document : grouper.group(documents).documents()) {
      stories
          .computeIfAbsent(document.source().story().orElse(""), s -> new ArrayList<>())
          .add(document.source().id());
    }
    return stories.values().stream().map(List::toString).sorted().toList();
  }

  private static List<AnnotatedDocument> quakes(int each) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      String more = "Aftershock " + i + " followed.";
      documents.add(article("a" + i, Optional.empty(), LIMA.formatted(i + 20, more)));
      documents.add(article("b" + i, Optional.empty(), IZMIR.formatted(i + 40, more)));
    }
    return documents;
  }

  private static AnnotatedDocument article(String id, Optional<String> story, String text) {
    Optional<String> unknown = Optional.empty();
    Source source =
        new Source(id, id + ".txt", unknown, unknown, Optional.empty(), unknown, unknown, story);
    return Texts.annotator().annotate(new Document(source, text));
  }
}
