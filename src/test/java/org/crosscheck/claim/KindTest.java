package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crosscheck.claim.Kind.Growth;
import org.crosscheck.claim.Kind.SameSubject;
import org.junit.jupiter.api.Test;

/** Which kinds of claims may be about one fact. */
class KindTest {
  private static Kind count(String id, String... near) {
    return new Kind(
        id, ClaimType.COUNT, id, SameSubject.STORY, Growth.FREE, "medium", Set.of(near));
  }

  @Test
  void kinds_that_both_say_what_they_count_do_not_meet() {
    assertThat(count("crew").mayMeet(count("votes"))).isFalse();
    assertThat(count("crew").mayMeet(count("crew"))).isTrue();
  }

  @Test
  void a_plain_count_may_be_of_anything() {
    assertThat(count("count").mayMeet(count("votes"))).isTrue();
  }

  @Test
  void kinds_meet_if_either_is_declared_near_the_other() {
    assertThat(count("displaced", "evacuated").mayMeet(count("evacuated"))).isTrue();
    assertThat(count("evacuated").mayMeet(count("displaced", "evacuated"))).isTrue();
  }
}
