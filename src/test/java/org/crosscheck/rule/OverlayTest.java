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
    return RuleBook.read(RuleBook.laidOver(BUILT_IN, own));
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

    assertThat(RuleBook.laidOver(below, above).values())
        .containsExactly("gone: \"(die)\"\n", "gone: \"(vanish)\"\n");
  }
}
