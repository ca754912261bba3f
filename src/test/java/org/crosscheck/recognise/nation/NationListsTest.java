package org.crosscheck.recognise.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationListsTest {
  private static final NationReader READER = new NationReader(Texts.wordLists());

  private static List<String> lists(String text) {
    return READER.lists(Texts.annotated(text)).stream()
        .map(m -> m.span().in(text) + m.value().canonical())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya, Ghana and Mali signed. | Kenya, Ghana and Mali {Ghana, Kenya, Mali}",
        "Kenya, Ghana, and Mali signed. | Kenya, Ghana, and Mali {Ghana, Kenya, Mali}",
        "Kenya signed. | Kenya {Kenya}",
        "World powers like Japan and India signed. | World powers like Japan and India {India, Japan, ...}",
        "World powers, including Japan and India, signed. | World powers, including Japan and India {India, Japan, ...}",
        "the US and a dozen regional powers, including Peru, Chile and Cuba | the US and a dozen regional powers, including Peru, Chile and Cuba {Chile, Cuba, Peru, United States, ...}",
        "Nepal and others in the region have not. | Nepal and others in the region {Nepal, ...}",
        "Nepal, Peru and Iran, among others, refused. | Nepal, Peru and Iran {Iran, Nepal, Peru, ...}",
        "The likes of Nepal and Peru stayed. | The likes of Nepal and Peru {Nepal, Peru, ...}",
        "Canada and numerous Latin American and European countries agreed. | Canada and numerous Latin American and European countries {Canada, ...}",
        "Chile, Peru and the Organization of American States agreed. | Chile, Peru and the Organization of American States {Chile, Peru}",
        "The French and German governments agreed. | The French and German governments {France, Germany}",
        "Moscow has been close. | Moscow {Russia}",
        "Japan, India sign pact | Japan, India {India, Japan}",
        "Japan as well as India signed. | Japan as well as India {India, Japan}",
        "Japan, Fiji, among others, along with Iran refused. | Japan, Fiji, among others, along with Iran {Fiji, Iran, Japan, ...}",
        "Japan and Fiji, among others, as well as Iran refused. | Japan and Fiji, among others, as well as Iran {Fiji, Iran, Japan, ...}",
        "Nations including Japan, Fiji and Iran refused. | Nations including Japan, Fiji and Iran {Fiji, Iran, Japan, ...}",
        "Countries such as Japan, Fiji, among others, refused. | Countries such as Japan, Fiji {Fiji, Japan, ...}",
        "Japan, Fiji and Nepal, along with Iran, refused. | Japan, Fiji and Nepal, along with Iran {Fiji, Iran, Japan, Nepal}",
        "The E.U., Fiji and Iran refused. | The E.U., Fiji and Iran {European Union, Fiji, Iran}",
        "NATO and Japan agreed. | NATO and Japan {Japan, NATO}",
        "Japan, EU countries and Fiji agreed. | Japan, EU countries and Fiji {Fiji, Japan, ...}",
        "EU allies and Japan agreed. | EU allies and Japan {Japan, ...}",
        "US government sources said no. | US government {United States}",
        "US said no. | US {United States}",
        "Britain's government fell. | Britain's government {United Kingdom}",
        "Britain's troops left. | Britain {United Kingdom}",
        "The US voted no. | The US {United States}",
        "The Indian, Fijian and Peruvian governments of old | The Indian, Fijian and Peruvian governments {Fiji, India, Peru}",
        "Peru and 12 other countries agreed. | Peru and 12 other countries {Peru, ...}",
        "Peru and other nations of the world agreed. | Peru and other nations of the world {Peru, ...}",
        "Peru and NATO allies agreed. | Peru and NATO allies {Peru, ...}",
        "Peru, WHO and Chile agreed. | Peru, WHO and Chile {Chile, Peru}",
        "Peru, the W.H.O. and Chile agreed. | Peru, the W.H.O. and Chile {Chile, Peru}",
        "Peru, the Red Cross and Chile agreed. | Peru, the Red Cross and Chile {Chile, Peru}",
        "Peru, the Bank for Trade and Chile agreed. | Peru, the Bank for Trade and Chile {Chile, Peru}",
        "Peru and the World Bank agreed. | Peru and the World Bank {Peru}",
        "Peru and the Organization of them all agreed. | Peru and the Organization {Peru}",
        "Peru and Apple agreed. | Peru {Peru}",
        "Cuba and Bolivia, longtime allies of his, agreed. | Cuba and Bolivia {Bolivia, Cuba}",
        "Peru is among those who agreed. | Peru {Peru, ...}",
        "Peru is among friends. | Peru {Peru}",
        "It was seen in countries including in Peru. | countries including in Peru {Peru, ...}",
        "The seas around Asia, like Fiji, are warm. | Fiji {Fiji, ...}",
        "with Japan, Fiji and Iran among those backing him | Japan, Fiji and Iran {Fiji, Iran, Japan, ...}",
      })
  void joins_countries_into_one_list(String text, String expected) {
    assertThat(lists(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Peru, Chile and Cuba agreed. | Peru {Peru}; Chile and Cuba {Chile, Cuba}",
        "It told Chile, Peru and Fiji, the White House said. | Chile, Peru and Fiji {Chile, Fiji, Peru}; the White House {United States}",
        "He warned Peru, and Chile agreed. | Peru {Peru}; Chile {Chile}",
        "From Peru, Chile and Cuba agreed. | Peru {Peru}; Chile and Cuba {Chile, Cuba}",
        "Peru, Amnesty and Chile agreed. | Peru {Peru}; Chile {Chile}",
      })
  void keeps_apart_what_only_stands_side_by_side(String text, String expected) {
    assertThat(lists(text)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian loans and Chinese loans",
        "British, French and German troops left.",
        "US-backed coups",
        "a pro-Russia rally",
        "The U.S. interference failed.",
        "NATO countries agreed.",
        "Nothing of the sort",
      })
  void a_people_or_a_part_of_a_compound_is_no_list(String text) {
    assertThat(lists(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile agreed with Fiji. | Peru and Chile",
        "Peru and other nations agreed. | Peru and other nations",
        "Peru agreed. |",
      })
  void lists_of_several_are_those_that_name_two_or_leave_some_out(String text, String words) {
    List<Mention> several = NationReader.ofSeveral(READER.lists(Texts.annotated(text)));
    assertThat(several).allMatch(list -> list.type() == MentionType.COUNTRIES);
    assertThat(several)
        .extracting(list -> list.span().in(text))
        .isEqualTo(words == null ? List.of() : List.of(words));
  }
}
