package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.finding.Alignment;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** Whoever wants the facts of some claims only gets those as if all had been wanted. */
class WantedTest {
  private final Claims claims = new Claims();

  private void article(String name, String dead, String hurt) {
    claims.article(name, "The fire killed " + dead + " people. It injured " + hurt + " people.");
    claims.count(name, dead, Claims.DEATHS, Integer.parseInt(dead), "people");
    claims.count(name, hurt, Claims.INJURED, Integer.parseInt(hurt), "people");
  }

  private List<Alignment> align(Predicate<Claim> wanted) {
    return new Aligner(Texts.wordLists())
        .align(claims.claims(), claims.documents(), List.of(), wanted);
  }

  @Test
  void kinds_of_which_nothing_is_wanted_are_left_out_and_the_others_are_as_they_would_be() {
    article("A", "20", "31");
    article("B", "22", "31");
    article("C", "22", "35");

    List<Alignment> all = align(claim -> true);
    List<Alignment> dead = align(claim -> claim.type() == ClaimType.DEATHS);

    assertThat(all).hasSizeGreaterThan(1);
    assertThat(dead)
        .isNotEmpty()
        .isEqualTo(all.stream().filter(found -> found.kind().type() == ClaimType.DEATHS).toList());
    assertThat(align(claim -> false)).isEmpty();
  }
}
