package org.crosscheck.recognise.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Nations;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;

class NationPropertiesTest {
  private static final NationReader READER = new NationReader(Texts.wordLists());

  @Property(tries = 200)
  void no_text_throws_and_spans_lie_inside_it(@ForAll String text) {
    check(text);
  }

  @Property(tries = 300)
  void no_order_of_words_throws_and_lists_do_not_overlap(@ForAll("words") List<String> words) {
    check(String.join(" ", words));
  }

  @Property(tries = 300)
  void the_canonical_form_of_a_nation_reads_as_itself(@ForAll("words") List<String> words) {
    for (Mention mention : READER.read(Texts.annotated(String.join(" ", words)))) {
      List<String> members = ((Nations) mention.value()).members();
      String canonical = mention.value().canonical();
      List<String> again =
          READER.read(Texts.annotated(canonical)).stream()
              .flatMap(nation -> ((Nations) nation.value()).members().stream())
              .sorted()
              .toList();
      assertThat(again).as(canonical).isEqualTo(members);
    }
  }

  private static void check(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    assertThat(READER.nations(document)).allMatch(n -> !n.span().in(text).isBlank());
    List<Mention> lists = READER.lists(document);
    for (int i = 1; i < lists.size(); i++) {
      assertThat(lists.get(i - 1).span().end()).isLessThanOrEqualTo(lists.get(i).span().start());
    }
    lists.forEach(list -> assertThat(list.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "Russia",
            "Jordan",
            "the",
            "The",
            "US",
            "us",
            "Moscow",
            "French",
            "government",
            ",",
            "and",
            "including",
            "such",
            "as",
            "others",
            "several",
            "countries",
            "St.",
            "Lucia",
            "-",
            "'s",
            "among",
            "likes",
            "of",
            "in",
            "In",
            "EU",
            "Côte",
            "d’Ivoire",
            "(",
            ".")
        .list()
        .ofMaxSize(30);
  }
}
