package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** What an explanation says is true, and says it once. */
class ExplanationTest {
  private static final Kind NAME =
      new Kind("name", ClaimType.NAME, "Name", Kind.SameSubject.NAME, Kind.Growth.FREE, "low");

  private final Claims claims = new Claims();
  private final List<Claim> members = new ArrayList<>();

  @Test
  void of_many_figures_it_names_those_that_cannot_both_hold_and_the_periods() {
    toll("A", "at least a dozen", Quantity.atLeast(12), period("on Wednesday", 6, 6));
    toll("B", "13", Quantity.exactly(13), period("in two days", 6, 7));
    toll("C", "At least 14", Quantity.atLeast(14), period("since Tuesday", 5, 8));
    toll("D", "at least 20", Quantity.atLeast(20), Scope.OPEN);

    assertThat(explained(Claims.DEATHS))
        .isEqualTo(
            "The articles give “at least a dozen” (A), “13” (B), “at least 14” (C) and “at least 20” (D)."
                + " For one fact “13” cannot hold together with “at least 14” or “at least 20”;"
                + " the others can hold together. The periods given are not the same: “on Wednesday” (A),"
                + " “in two days” (B) and “since Tuesday” (C).");
  }

  @Test
  void one_period_in_two_wordings_is_one_period() {
    toll("A", "13", Quantity.exactly(13), period("on Wednesday", 6, 6));
    toll("B", "20", Quantity.exactly(20), period("on May 6", 6, 6));

    assertThat(explained(Claims.DEATHS)).doesNotContain("period");
  }

  @Test
  void more_values_than_a_sentence_holds_are_counted() {
    for (int i = 0; i < 9; i++) {
      String source = String.valueOf((char) ('A' + i));
      toll(source, 10 + i + "", Quantity.exactly(10 + i), Scope.OPEN);
    }

    assertThat(explained(Claims.DEATHS))
        .contains("“14” (E) and 4 other values. No two of them can both hold for one fact.");
  }

  @Test
  void a_later_figure_is_told_as_what_the_articles_say() {
    claims
        .article("A", "2020-05-01T09:00", "13 died.")
        .article("B", "2020-05-02T09:00", "15 died.");
    members.add(claims.claim("A", "13", Claims.DEATHS, Quantity.exactly(13), "people", Scope.OPEN));
    members.add(claims.claim("B", "15", Claims.DEATHS, Quantity.exactly(15), "people", Scope.OPEN));

    assertThat(explained(Claims.DEATHS))
        .contains(
            "“13” (A) is out of date beside “15” (B): published on 2 May 2020, after 1 May 2020.");
  }

  @Test
  void two_lists_with_most_in_common_show_what_differs() {
    list("A", "Chile and Peru", new Nations(List.of("Chile", "Peru"), "backs", false));
    list("B", "Cuba and Peru", new Nations(List.of("Cuba", "Peru"), "backs", false));
    list("C", "Cuba and Spain", new Nations(List.of("Cuba", "Spain", "Italy"), "backs", true));

    assertThat(explained(Claims.NATIONS))
        .isEqualTo(
            "Three articles give three lists; no country is in all of them."
                + " The list of A (line 1) and that of B (line 1) differ: only the first has Chile, only the second has Cuba."
                + " Some lists do not claim to be complete. When A, B and C were published is not known.");
  }

  @Test
  void what_a_list_lacks_and_its_article_names_elsewhere_is_said() {
    claims
        .article("A", "Chile and Peru back it. Later Cuba backed it.")
        .article("B", "Cuba, Peru and Spain back it.");
    members.add(
        claims.claim(
            "A", "Chile and Peru", Claims.NATIONS, nations("Chile", "Peru"), "", Scope.OPEN));
    members.add(claims.claim("A", "Cuba", Claims.NATIONS, nations("Cuba"), "", Scope.OPEN));
    members.add(
        claims.claim(
            "B",
            "Cuba, Peru and Spain",
            Claims.NATIONS,
            nations("Cuba", "Peru", "Spain"),
            "",
            Scope.OPEN));

    assertThat(explained(Claims.NATIONS)).contains("Elsewhere A has Cuba as well.");
  }

  private static Nations nations(String... members) {
    return new Nations(List.of(members), "backs", false);
  }

  @Test
  void what_is_only_supposed_is_marked_and_weighs_less() {
    list("A", "Chile and Peru", new Nations(List.of("Chile", "Peru"), "backs", false));
    list("B", "Cuba and Peru", new Nations(List.of("Cuba", "Peru"), "backs", false));
    members.set(0, supposed(members.get(0)));
    Verdict verdict = verdict(Claims.NATIONS);

    assertThat(verdict.explanation())
        .contains("The list of A (line 1, hypothetical) and that of B (line 1) differ");
    assertThat(verdict.severity()).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void wordings_differ_phrase_by_phrase_in_their_order() {
    said("A", "It is not a war between brothers that will help us");
    said("B", "It is not a fight among brothers that will help them");

    assertThat(explained(Claims.QUOTE))
        .isEqualTo(
            "One utterance is quoted in different words. As quoted, A has “war between” where B has “fight among”;"
                + " A has “us” where B has “them”.");
  }

  @Test
  void lists_that_say_the_same_agree_and_others_may_hold_together() {
    list("A", "Chile and Peru", nations("Chile", "Peru"));
    list("B", "Peru and Chile", nations("Chile", "Peru"));

    assertThat(explained(Claims.NATIONS)).contains("They agree.");

    list("C", "Chile among others", new Nations(List.of("Chile"), "backs", true));
    assertThat(explained(Claims.NATIONS))
        .contains("They can hold together: none that claims to be complete lacks a country");
  }

  @Test
  void complete_lists_are_not_called_incomplete() {
    list("A", "Chile and Peru", nations("Chile", "Peru"));
    list("B", "Cuba and Peru", nations("Cuba", "Peru"));

    assertThat(explained(Claims.NATIONS)).doesNotContain("complete");
  }

  @Test
  void what_is_no_figure_is_explained_by_what_differs() {
    name("A", "Ana Nuñez");
    name("B", "Ana Nunez");

    assertThat(explained(NAME))
        .isEqualTo(
            "The articles give “Ana Nuñez” (A) and “Ana Nunez” (B)."
                + " “Ana Nuñez” and “Ana Nunez” differ in accents only.");
  }

  @Test
  void two_periods_are_told_where_figures_states_or_lists_differ() {
    toll("A", "13", Quantity.exactly(13), period("on Wednesday", 6, 6));
    toll("B", "20", Quantity.exactly(20), period("since Tuesday", 5, 8));

    assertThat(explained(Claims.DEATHS))
        .endsWith(
            "The periods given are not the same: “on Wednesday” (A) and “since" + " Tuesday” (B).");

    members.clear();
    state("C", "open", period("on Wednesday", 6, 6));
    state("D", "shut", period("since Tuesday", 5, 8));
    assertThat(explained(Claims.STATUS)).contains("The periods given are not the same");
  }

  @Test
  void figures_that_differ_because_of_their_periods_are_told_with_them() {
    toll("A", "13", Quantity.exactly(13), period("on Wednesday", 6, 6));
    toll("B", "20", Quantity.exactly(20), period("on Friday", 8, 8));

    assertThat(verdict(Claims.DEATHS).type()).isEqualTo(RelationType.SCOPE_DIFFERS);
    assertThat(explained(Claims.DEATHS))
        .isEqualTo(
            "The articles give “13” (A) and “20” (B). “13” and"
                + " “20” differ, but one is for “on Wednesday”, the other for"
                + " “on Friday”, and these do not meet. The periods given are not the"
                + " same: “on Wednesday” (A) and “on Friday” (B).");
  }

  @Test
  void where_nothing_differs_periods_are_not_told() {
    toll("A", "13", Quantity.exactly(13), period("on Wednesday", 6, 6));
    toll("B", "13", Quantity.exactly(13), period("since Tuesday", 5, 8));

    assertThat(explained(Claims.DEATHS)).doesNotContain("period");
  }

  @Test
  void of_more_than_four_periods_the_rest_are_counted() {
    for (int i = 0; i < 6; i++) {
      String source = String.valueOf((char) ('A' + i));
      toll(source, 10 + i + "", Quantity.exactly(10 + i), period("in days " + i, 1, 10 + i));
    }

    assertThat(explained(Claims.DEATHS)).endsWith("“in days 3” (D) and 2 more.");
  }

  @Test
  void a_name_needs_no_date_of_publication() {
    name("A", "Ann Hale");
    name("B", "Anna Bell Hale");
    state("C", "open", Scope.OPEN);
    state("D", "shut", Scope.OPEN);
    List<Claim> states = List.copyOf(members.subList(2, 4));
    members.removeAll(states);

    assertThat(explained(NAME)).doesNotContain("published");
    members.clear();
    members.addAll(states.subList(0, 1));
    claims.article("E", "It was shut.");
    members.add(claims.claim("E", "shut", Claims.STATUS, new Statement("shut"), "it", Scope.OPEN));
    assertThat(explained(Claims.STATUS)).endsWith("When E was published is not known.");
  }

  private void state(String source, String words, Scope scope) {
    claims.article(source, "2020-05-08T09:00", "It was " + words + ".");
    members.add(claims.claim(source, words, Claims.STATUS, new Statement(words), "it", scope));
  }

  @Test
  void accents_alone_are_a_difference_without_weight() {
    name("A", "Ana Nuñez");
    name("B", "Ana Nunez");
    Verdict verdict = verdict(NAME);

    assertThat(verdict.type()).isEqualTo(RelationType.DIVERGENT);
    assertThat(verdict.severity()).isEqualTo(Severity.NONE);
  }

  private void toll(String source, String words, Value value, Scope scope) {
    claims.article(source, "2020-05-08T09:00", words + " died.");
    members.add(claims.claim(source, words, Claims.DEATHS, value, "people", scope));
  }

  private void list(String source, String words, Nations nations) {
    claims.article(source, words + " back her.");
    members.add(claims.claim(source, words, Claims.NATIONS, nations, "her", Scope.OPEN));
  }

  private void said(String source, String words) {
    claims.article(source, "“" + words + "”, he said.");
    Utterance utterance =
        new Utterance(words, Optional.of("he"), Optional.empty(), Optional.empty(), "");
    members.add(claims.claim(source, words, Claims.QUOTE, utterance, "", Scope.OPEN));
  }

  private void name(String source, String words) {
    claims.article(source, words + " came.");
    members.add(claims.claim(source, words, NAME, new Statement(words), words, Scope.OPEN));
  }

  private static Claim supposed(Claim claim) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.value(),
        claim.subject(),
        claim.scope(),
        Modality.HYPOTHETICAL,
        claim.attribution(),
        claim.provenance(),
        claim.context());
  }

  private static Scope period(String words, int first, int last) {
    Interval interval = Interval.days(LocalDate.of(2020, 5, first), LocalDate.of(2020, 5, last));
    return new Scope(
        Optional.of(new Scope.Period(words, Optional.of(interval), false)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private String explained(Kind kind) {
    return verdict(kind).explanation();
  }

  private Verdict verdict(Kind kind) {
    Alignment alignment = new Alignment("a-1", "story", kind, "It", members, List.of("a test"));
    return new Comparers(Texts.wordLists()).compare(alignment, list -> 2);
  }
}
