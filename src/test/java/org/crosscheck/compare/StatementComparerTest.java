package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementComparerTest {
  private final Comparers comparers = new Comparers(Texts.wordLists());

  @ParameterizedTest
  @CsvSource({
    "ann smith, ann m. smith, true",
    "ann m. smith, ann mary smith, true",
    "ann smith, ann smith lopez, true",
    "ann lópez, ann lopez, true",
    "josé lópez, jose a. lopez, true",
    "ann smith, bob smith, false",
  })
  void a_name_that_leaves_words_out_is_no_other_name(String a, String b, boolean contained) {
    assertThat(StatementComparer.contained(a, b)).isEqualTo(contained);
    assertThat(StatementComparer.contained(b, a)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Smith, ann smith, “Ann Smith” and “ann smith” are the same",
    "Ann O’Hara, Ann O'Hara, “Ann O’Hara” and “Ann O'Hara” are the same",
    "Ana Nuñez, Ana Nunez, “Ana Nuñez” and “Ana Nunez” differ in accents only",
    "Ann Smith, Ann M. Smith, “Ann Smith” and “Ann M. Smith”: one says more than the other",
    "Steven Hale, Stephen Hale, “Steven Hale” and “Stephen Hale” are different words",
    "Ann Hale, Bob Hale, '“Ann Hale” and “Bob Hale” may be two names of one, or two persons'",
  })
  void names_are_told_apart_by_what_differs(String a, String b, String reason) {
    assertThat(relation(kind(ClaimType.NAME), a, b).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "mayor of Quito, deputy mayor of Quito, DIVERGENT, are two offices",
    "minister, minister of Peru, IMPRECISE, : one says more than the other",
    "mayor of Quito, chief of Quito, DIVERGENT, are different words",
  })
  void roles_are_told_apart_by_rank(String a, String b, RelationType type, String reason) {
    Relation relation = relation(kind(ClaimType.ROLE), a, b);

    assertThat(relation.type()).isEqualTo(type);
    assertThat(relation.reason()).endsWith(reason);
  }

  @ParameterizedTest
  @EnumSource(names = {"HYPOTHETICAL", "PLANNED", "QUESTION"})
  void a_state_that_nobody_says_to_be_so_yet_is_not_weighed(Modality modality) {
    Claim open = claim("A", Claims.STATUS, "open");
    Claim shut = with(claim("B", Claims.STATUS, "shut"), modality);

    assertThat(comparers.relate(open, shut))
        .isEqualTo(
            Relation.indeterminate("“open” and “shut”: one of the two is not said to be so yet"));
    assertThat(comparers.relate(shut, open).type()).isEqualTo(RelationType.INDETERMINATE);
  }

  @Test
  void two_states_exclude_each_other() {
    assertThat(relation(Claims.STATUS, "open", "shut"))
        .isEqualTo(Relation.contradiction("“open” and “shut” cannot both hold at one time"));
  }

  private Relation relation(Kind kind, String a, String b) {
    Relation relation = comparers.relate(claim("A", kind, a), claim("B", kind, b));
    assertThat(comparers.relate(claim("B", kind, b), claim("A", kind, a)).type())
        .isEqualTo(relation.type());
    return relation;
  }

  private static Kind kind(ClaimType type) {
    return new Kind("kind", type, "Kind", Kind.SameSubject.NAME, Kind.Growth.FREE, "low");
  }

  private static Claim claim(String article, Kind kind, String words) {
    return new Claims()
        .article(article, "It is " + words + ".")
        .claim(article, words, kind, new Statement(words), "it", Scope.OPEN);
  }

  private static Claim with(Claim claim, Modality modality) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        modality,
        claim.attribution(),
        claim.provenance(),
        claim.context());
  }
}
