package org.crosscheck.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private final Places places = new Places(Texts.wordLists());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Morelos      | Some 72 people died in the state of Morelos, 43 in Puebla and one in Oaxaca.",
        "Leeds        | In Leeds, 72 people were killed and 30 wounded.",
        "Lyon         | Police said 72 were killed and 30 injured in Lyon.",
        "Dover County | The flood in Dover County killed 72 people, and two died in Kent.",
        "The Hague    | The court in The Hague sentenced 72 people.",
        "?            | The death toll in the Marsh Fire rose to 72.",
        "?            | The toll stood at 72 on Monday — more than 40 in Puebla alone.",
        "?            | Fog around Thanksgiving delayed 72 flights.",
        "?            | Some 72 people sang in English.",
        "?            | The quake, which was felt in Rome, killed 72 people.",
        "?            | In The Guardian, 72 people were named.",
        "?            | In July, 72 people drowned.",
        "?            | In June 72 people drowned.",
        "?            | Some 72 people died in Taliban attacks.",
        "?            | Some 72 people died in Hamas raids.",
        "?            | Some 72 people died in Boko Haram bombings.",
        "Mosul        | Some 72 people died in Islamic State bombings in Mosul.",
        "?            | Some 72 people died in World War II.",
        "?            | Some 72 people fasted in Ramadan.",
        "?            | Some 72 people sat in John Smith's flat.",
        "Heathrow     | Some 72 people slept at Heathrow.",
        "Bronx        | Some 72 people live in the Bronx.",
        "Lake Tahoe   | Some 72 people camped near Lake Tahoe.",
        "May Island   | Some 72 people camped on the sand in May Island.",
        "Zork         | Some 72 people died in the southern state of Zork.",
        "?            | Some 72 people died; rain fell in Zork.",
        "?            | Some 72 people died but rain fell in Zork.",
        "Zork         | Some 72 people died on 19 November in Zork.",
        "Zork         | Some 72 people died on November 19 in Zork.",
        "Zork         | Some 72 people died in 2017 in Zork.",
        "?            | Some 72 people died and three others in Zork.",
        "Zork         | Some 72 people died and three were hurt in Zork.",
        "Zork         | Some 72 people died, 30 of them in Zork.",
        "Zork         | Some 72 people died, three hundred of them in Zork.",
        "Blim         | In Zork and near Blim 72 people died.",
        "Zork         | In Zork, where Blim is, 72 people died.",
        "Blim         | In Zork, 72 people died in Blim.",
        "Zork         | In Zork, 72 people died and 30 were hurt in Blim.",
        "?            | The quake, which shook Blim in Zork, killed 72.",
        "Zork         | The quake which was felt in Zork killed 72.",
        "Venezuelan Embassy | Some 72 people died in the Venezuelan Embassy.",
        "?            | Some 72 people died in the Battle of Zork.",
        "?            | Some 72 people died in Operation Zork 3 there.",
        "Zork         | Some 72 people died in Zork 3 there.",
        "?            | Some 72 people died at Christmas Eve.",
        "?            | Some 72 people died in Zork's hall.",
        "?            | The 72 people, with Zork, left.",
        "The Zork     | In The Zork 72 people died.",
        "Paris        | In Paris 72 people died.",
        "Marseille    | They held 72 people in Operation Dawn in Marseille.",
      })
  void a_place_is_a_place_and_that_of_its_own_number(String expected, String text) {
    AnnotatedDocument document = Texts.annotated(text);
    int at = text.indexOf("72");
    String place =
        places.place(document, document.sentences().get(0), new Span(at, at + 2)).orElse("?");
    assertThat(place).as(text).isEqualTo(expected);
  }
}
