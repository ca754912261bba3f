package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialTest {
  private final Partial partial = new Partial(Texts.wordLists());

  private static Claim twelve(String text) {
    return new Claims()
        .article("A", text)
        .claim("A", "12", Claims.DEATHS, Quantity.exactly(12), "people", Scope.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 more people died in the hills.",
        "The wave killed 40 people, 12 of them children.",
        "Of whom 12 were guests.",
        "12 of the victims were guests.",
        "An additional 12 people died overnight.",
        "Another 12 people died overnight.",
        "12 in the capital alone were buried.",
      })
  void a_part_or_what_is_added_is_no_whole(String text) {
    assertThat(partial.isRest(twelve(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 people died in the hills.",
        "12 people died and more are missing.",
        "12 people died, of whom ten were guests.",
        "Including the pilot, 12 people died.",
        "The storm killed 12 and hurt 20 others.",
        "8,817 buildings were lost, including 12 schools.",
        "The wave killed 40, 12 of them people of the coast.",
      })
  void a_whole_or_all_of_its_own_sort_is_no_part(String text) {
    assertThat(partial.isRest(twelve(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No one on the bridge was hurt.", "No one else was hurt."})
  void nobody_may_be_nobody_of_some(String text) {
    assertThat(partial.isNoneOfSome(nobody(text))).isTrue();
    assertThat(partial.isNoneOfSome(nobody("No one was hurt."))).isFalse();
  }

  private static Claim nobody(String text) {
    return new Claims()
        .article("A", text)
        .claim("A", "No one", Claims.INJURED, Quantity.exactly(0), "people", Scope.OPEN);
  }
}
