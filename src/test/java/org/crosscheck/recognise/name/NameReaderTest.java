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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He saw Luis de la Cruz there. | Luis de la Cruz/PE",
        "He saw Luis De La Cruz there. | Luis De La Cruz/PE",
        "He saw Ludwig van Beethoven and Ali bin Hassan there. | Ludwig van Beethoven/PE; Ali bin Hassan/PE",
        "She spoke of Vladimir of Kiev there. | Vladimir/OT; Kiev/OT",
        "He saw Jean-Luc Picard there. | Jean-Luc Picard/PE",
        "He met Robert J. Smith there. | Robert J. Smith/PE",
        "He works at Smith. Jones left. | Smith/OT",
        "They went to Mr. Smith's house. | Smith/PE",
        "They met Ann Smith, 35, there. | Ann Smith/PE",
        "They met Zork Smith (35) there. | Zork Smith/PE",
        "They met Zork Smith, 350, there. | Zork Smith/OT",
        "They met Zork Smith, 35 people, there. | Zork Smith/OT",
        "They met Zork Smith, 05, there. | Zork Smith/OT",
        "They met Zork Smith 35 there. | Zork Smith/OT",
        "They met Zork Smith, who is a foreign minister, there. | Zork Smith/PE",
        "They met Zork Smith, a friend, minister there. | Zork Smith/OT",
        "They met rebel leader Zork Smith there. | Zork Smith/PE",
        "They met rebel leader of Zork Smith there. | Zork Smith/OT",
        "They met Deputy Foreign Minister Zork Smith there. | Zork Smith/PE",
        "They met Vice President Zork Smith there. | Zork Smith/PE",
        "They met Venezuelan Foreign Minister Zork Smith there. | Zork Smith/PE",
        "They met the Foreign Minister there. |",
        "They met General Motors there. | General Motors/OR",
        "They met the House of Representatives there. | House of Representatives/OR",
        "They met President Zork University there. | President Zork University/OR",
        "They met Governor Zork County there. | Governor Zork County/PL",
        "She is in Zork Smith's view wrong. | Zork Smith/OT",
        "He lashed out at Zork. | Zork/OT",
        "He spoke at Zork Hall there. | Zork Hall/PL",
        "He spoke at Zork Blim there. | Zork Blim/PL",
        "She lives in the Bronx there. | Bronx/PL",
        "She lives near the Zork. | Zork/PL",
        "The NATO talks and the U.N. talks. | NATO/OR; U.N./OR",
        "The ABCDEFG talks and the ABCDEF talks. | ABCDEFG/OT; ABCDEF/OR",
        "They met Ann Mary Smith Jones Blim Zork Dork there. | Ann Mary Smith Jones Blim Zork Dork/OT",
        "They met Ann Mary Smith Jones Blim Zork there. | Ann Mary Smith Jones Blim Zork/PE",
        "They met ANN SMITH. They met Ann Smith again. | Ann Smith/PE; Ann Smith/PE",
        "They met Ann Smith and Bob Smith. They met Smith there. | Ann Smith/PE; Bob Smith/PE; Smith/OT",
        "They met Ann Smith and Ann Mary Smith. They met Smith there. | Ann Mary Smith/PE; Ann Mary Smith/PE; Ann Mary Smith/PE",
        "They met Ann Mary Smith. They met Ann Smith and Mary Smith and Ann Mary and Mary. | Ann Mary Smith/PE; Ann Mary Smith/PE; Ann Mary Smith/PE; Ann Mary Smith/PE; Ann Mary Smith/PE",
        "They met Ann Smith. They went to Smith University. They like Smith. | Ann Smith/PE; Smith University/OR; Ann Smith/PE",
        "They live in Smith. They met Ann Smith. | Smith/PL; Ann Smith/PE",
        "Smith Wins Vote In Court Again~They met Ann Smith there. | Ann Smith/PE; Ann Smith/PE",
        "Ann Smith Wins Vote In Court Again~They met Ann Smith there. | Ann Smith/PE; Ann Smith/PE",
        "Secretary of State Zork Blim spoke there. | Zork Blim/PE",
        "Opposition leader spoke there. |",
        "Lake Tahoe is deep. | Lake Tahoe/PL",
        "New York is big. | New York/PL",
        "Zork left. They like Zork. | Zork/OT; Zork/OT",
        "Apple fell. They ate an apple. |",
        "They met on May 5 in March. |",
        "They went to San Zork and Santa Blim there. | San Zork/PL; Santa Blim/PL",
        "They went to Zork Street there. | Zork Street/PL",
        "They met Sen. Zork Blim there. | Zork Blim/PE",
        "They met Lt. Gen. Zork Blim there. | Zork Blim/PE",
        "They met attorney general Zork Blim there. | Zork Blim/PE",
        "They met Attorney-General Zork Blim there. | Zork Blim/PE",
      })
  void all_names_of_a_text_are_read_and_nothing_else(String text, String expected) {
    assertThat(String.join("; ", names(text.replace("~", "\n\n"))))
        .isEqualTo(expected == null ? "" : expected);
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
