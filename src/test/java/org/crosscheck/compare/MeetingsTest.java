package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private final Claims claims = new Claims();

  @Test
  void few_claims_are_all_weighed() {
    List<Claim> few = claims(20, 1);

    assertThat(Meetings.of(few).weighed()).isEqualTo(few);
    assertThat(Meetings.of(few).complete()).isTrue();
  }

  @Test
  void of_many_those_that_differ_come_first() {
    List<Claim> many = claims(2 * Meetings.MANY, 3);
    Meetings meetings = Meetings.of(many);

    assertThat(meetings.weighed()).hasSize(Meetings.MANY).isSubsetOf(many);
    assertThat(meetings.weighed().stream().map(claim -> claim.value().canonical()).distinct())
        .hasSize(3);
    assertThat(meetings.note())
        .isEqualTo(
            "Of these 800 claims 400 were weighed against each other: those that differ first");
  }

  /** Claims of as many articles, the last of which give other figures. */
  private List<Claim> claims(int articles, int figures) {
    return IntStream.range(0, articles)
        .mapToObj(
            i -> {
              String name = "A%05d".formatted(i);
              claims.article(name, "The fire killed 20 people.");
              int figure = 20 + Math.max(0, i - articles + figures);
              return claims.claim(
                  name, "20", Claims.DEATHS, Quantity.exactly(figure), "people", Scope.OPEN);
            })
        .toList();
  }
}
