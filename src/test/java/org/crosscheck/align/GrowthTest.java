package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.unit.Units;
import org.junit.jupiter.api.Test;

/** What a claim costs does not grow with the number of articles; counted, not timed. */
class GrowthTest {
  @Test
  void ten_times_the_articles_make_at_most_eleven_times_the_pairs() {
    assertThat(pairs(4_500)).isLessThanOrEqualTo(11 * pairs(450));
  }

  @Test
  void a_thousand_claims_of_a_kind_are_the_most_of_one_article() {
    Claims claims = new Claims().article("A", "The fire killed 20 people.");
    List<Claim> many = new ArrayList<>();
    for (int i = 0; i < Crowd.MOST + 7; i++) {
      many.add(claims.count("A", "20", Claims.DEATHS, i, "people").claims().get(i));
    }

    Crowd.Admitted admitted = Crowd.admitted(many);

    assertThat(admitted.claims()).isEqualTo(many.subList(0, Crowd.MOST));
    assertThat(admitted.left())
        .singleElement()
        .extracting(Crowd::reason)
        .isEqualTo(
            "of its 1007 claims of the kind deaths only the first 1000 were held against those of"
                + " others");
  }

  private static int pairs(int articles) {
    Claims one = new Claims().article("A", "The fire in Lyon killed 20 people on Monday.");
    one.count("A", "20", Claims.DEATHS, 20, "people");
    Vocabulary vocabulary = Vocabulary.of(Texts.wordLists());
    Profiles drawn =
        new Profiles(
            new Story(one.documents(), vocabulary),
            vocabulary,
            new Sizes(new Units(Texts.wordLists()), one.claims()));
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      profiles.add(drawn.of(one.claims().get(0)));
    }
    return Candidates.of(profiles).size();
  }
}
