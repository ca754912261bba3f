package org.crosscheck.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crosscheck.claim.Name;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  private static final NameReader READER = new NameReader(Texts.wordLists());

  private final NameReader reader = new NameReader(Texts.wordLists());
  private final Places places = new Places(Texts.wordLists());

  private List<String> names(String text) {
    return reader.read(Texts.annotated(text)).stream()
        .map(name -> name.canonical() + "/" + name.kind().name().substring(0, 2))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Defense Minister Ana Ruiz spoke. | Ana Ruiz/PE",
        "Peruvian President Ana Ruiz spoke. | Ana Ruiz/PE",
        "EU Council President Jan Novak spoke. | EU Council/OR; Jan Novak/PE",
        "Clark County Sheriff Bo Zeller spoke. | Clark County/PL; Bo Zeller/PE",
        "We met Zork Blim, 35, there. | Zork Blim/PE",
        "We met opposition leader Zork Blim there. | Zork Blim/PE",
        "We met Zork Blim, the foreign minister, there. | Zork Blim/PE",
        "Secretary of State Zork Blim spoke. | Zork Blim/PE",
        "Sen. Zork Blim spoke. | Zork Blim/PE",
        "She joined the Ministry of Health. | Ministry of Health/OR",
        "She works for General Motors Corp now. | General Motors Corp/OR",
        "They walked in Springfield. | Springfield/PL",
        "They walked along Fifth Avenue. | Fifth Avenue/PL",
        "On Tuesday he saw Juan Pérez. | Juan Pérez/PE",
        "She moved to New York City. | New York City/PL",
      })
  void tells_what_a_name_names(String text, String expected) {
    assertThat(names(text)).containsExactly(expected.split("; "));
  }

  @Test
  void a_surname_stands_for_the_one_person_who_has_it() {
    assertThat(names("We saw Juan Pérez. Then Perez left, and Mr Pérez slept."))
        .containsExactly("Juan Pérez/PE", "Juan Pérez/PE", "Juan Pérez/PE");
  }

  @Test
  void a_surname_that_two_persons_share_stays_open() {
    assertThat(names("We saw Juan Pérez and Ana Pérez. Then we saw Perez."))
        .containsExactly("Juan Pérez/PE", "Ana Pérez/PE", "Perez/OT");
  }

  @Test
  void one_or_two_surnames_are_one_person() {
    assertThat(names("We saw Juan Pérez Ruiz. We know Juan Perez, and Ruiz too, and Perez Ruiz."))
        .containsOnly("Juan Pérez Ruiz/PE");
  }

  @ParameterizedTest
  @CsvSource({"Accordingly they left.", "On Monday he said so.", "The Venezuelans left."})
  void a_capital_alone_makes_no_name(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people died in Springfield on Monday. | Springfield",
        "In Shelbyville, 12 people died. | Shelbyville",
        "In Shelbyville, 12 people died near Springfield. | Springfield",
        "12 people died in January. | ''",
        "12 people died in Ann Smith's view. | ''",
      })
  void the_place_of_a_claim_is_the_nearest_after_it(String text, String expected) {
    AnnotatedDocument document = Texts.annotated(text);
    int start = text.indexOf("12");
    Sentence sentence = document.sentences().get(0);
    assertThat(places.place(document, sentence, new Span(start, start + 2)).orElse(""))
        .isEqualTo(expected);
  }

  @Property(tries = 200)
  void no_text_throws_and_spans_give_the_words_back(@ForAll String text) {
    List<Name> names = READER.read(Texts.annotated("Mr. " + text));
    assertThat(names).allMatch(name -> name.span().in("Mr. " + text).equals(name.text()));
  }
}
