package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A journalist's own folder is laid over the built-in rules. */
class OverlayTest {
  private static final String EXAMPLES =
      "examples:\n  \"deaths = 1\": [\"[1] died\", \"[1] dead\"]\n  none: [x]\n";
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "deaths/kind.yml",
          "type: deaths\ntitle: People killed\n",
          "deaths/people-died.yml",
          rule("people-died", "<count> @who die"),
          "deaths/people-killed.yml",
          rule("people-killed", "kill <count> @who"),
          "shared/patterns.yml",
          "who: \"people\"\n");

  private static String rule(String id, String pattern) {
    return "id: %s\nkind: deaths\nsummary: s\npattern: \"%s\"\n%s".formatted(id, pattern, EXAMPLES);
  }

  private static RuleBook with(Map<String, String> own) {
    return RuleBook.read(RuleBook.laidOver(BUILT_IN, own).files());
  }

  @Test
  void a_rule_of_the_same_id_replaces_the_one_below() {
    RuleBook book = with(Map.of("deaths/people-died.yml", rule("people-died", "<count> perish")));

    assertThat(book.rule("people-died").orElseThrow().patterns().get(0).written())
        .isEqualTo("<count> perish");
    assertThat(book.rules()).hasSize(2);
  }

  @Test
  void it_may_move_to_another_kind() {
    RuleBook book =
        with(
            Map.of(
                "lost/kind.yml",
                "type: deaths\ntitle: Lives lost\n",
                "lost/people-died.yml",
                rule("people-died", "<count> perish").replace("deaths", "lost")));

    assertThat(book.rule("people-died").orElseThrow().kind().id()).isEqualTo("lost");
  }

  @Test
  void a_disabled_rule_is_removed() {
    RuleBook book =
        with(Map.of("deaths/people-died.yml", "id: people-died\nkind: deaths\ndisabled: true\n"));

    assertThat(book.rules()).extracting(Rule::id).containsExactly("people-killed");
  }

  @Test
  void what_is_disabled_must_be_there() {
    String removing = "id: poeple-died\nkind: deaths\ndisabled: true\n";

    assertThat(RuleBook.laidOver(BUILT_IN, Map.of("deaths/poeple-died.yml", removing)).problems())
        .extracting(RuleProblem::text)
        .containsExactly(
            """
            deaths/poeple-died.yml:3:1: no rule 'poeple-died' that could be removed
             3 | disabled: true
               | ^^^^^^^^ did you mean 'people-died' (deaths/people-died.yml)?""");
  }

  @Test
  void a_rule_of_ones_own_may_be_switched_off_for_a_while() {
    String own = rule("mine", "<count> perish") + "disabled: true\n";

    assertThat(RuleBook.laidOver(BUILT_IN, Map.of("deaths/mine.yml", own)).problems()).isEmpty();
    assertThat(with(Map.of("deaths/mine.yml", own)).disabled())
        .containsEntry("mine", "deaths/mine.yml");
  }

  @Test
  void a_rule_that_moves_to_another_kind_is_told() {
    Map<String, String> own = Map.of("lost/people-died.yml", rule("people-died", "<count> die"));

    assertThat(RuleBook.laidOver(BUILT_IN, own).notes())
        .containsExactly(
            "the rule 'people-died' of your folder 'lost' replaces the one of 'deaths', which has"
                + " its claims no longer");
    assertThat(RuleBook.laidOver(BUILT_IN, Map.of("deaths/people-died.yml", "")).notes()).isEmpty();
  }

  @Test
  void patterns_are_added_and_replaced_by_name() {
    RuleBook book =
        with(
            Map.of(
                "shared/patterns.yml",
                "beasts: \"dog\"\n",
                "deaths/dogs.yml",
                rule("dogs", "<count> (@who|@beasts) ~2 die")));

    assertThat(book.rules()).hasSize(3);
  }

  @Test
  void of_two_shared_patterns_of_one_name_the_upper_one_counts() {
    Map<String, String> below = Map.of("shared/patterns.yml", "gone: \"(die)\"\n");
    Map<String, String> above = Map.of("shared/patterns.yml", "gone: \"(vanish)\"\n");

    assertThat(RuleBook.laidOver(below, above).files().values())
        .containsExactly("gone: \"(die)\"\n", "gone: \"(vanish)\"\n");
  }
}
