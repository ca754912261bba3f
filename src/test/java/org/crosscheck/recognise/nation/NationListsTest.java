package org.crosscheck.recognise.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
      })
  void keeps_apart_what_only_stands_side_by_side(String text, String expected) {
    assertThat(lists(text)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource({"Russian loans and Chinese loans", "US-backed coups", "a pro-Russia rally"})
  void a_people_or_a_part_of_a_compound_is_no_list(String text) {
    assertThat(lists(text)).isEmpty();
  }
}
