package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.recognise.Recogniser;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final Recogniser RECOGNISER = new Recogniser(Texts.wordLists());
  private static final String EXAMPLES =
      "examples:\n  \"%1$s = 1\": ['[1] a', '[1] b']\n  none: [c]\n";
  private static final RuleBook BOOK =
      RuleBook.read(
          Map.of(
              "deaths/kind.yml",
              "type: deaths\ntitle: D\nunit: death\n",
              "deaths/died.yml",
              rule("died", "deaths", "<count> [{ADJ}] [{NOUN}] ~4 (die|kill)"),
              "injured/kind.yml",
              "type: injured\ntitle: I\n",
              "injured/hurt.yml",
              rule("hurt", "injured", "<count> ~6 (hurt|injure)"),
              "age/kind.yml",
              "type: age\ntitle: A\n",
              "age/ages.yml",
              rule("ages", "age", "<age>"),
              "count/kind.yml",
              "type: count\ntitle: C\n",
              "count/things.yml",
              rule("things", "count", "<count> <np>")));

  private static String rule(String id, String kind, String pattern) {
    return "id: %s\nkind: %s\nsummary: s\npattern: \"%s\"\n".formatted(id, kind, pattern)
        + EXAMPLES.formatted(kind);
  }

  private static List<Claim> claims(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    return new Extractor(BOOK, Surroundings.NONE)
        .extract(
            document,
            RECOGNISER.recognise(document, java.util.Optional.empty()),
            Texts.annotator()::tag);
  }

  private static List<String> canonical(String text) {
    return claims(text).stream().map(Claim::canonical).toList();
  }

  @Test
  void a_figure_is_one_thing_and_the_nearer_words_say_which() {
    assertThat(canonical("At least 13 people died and 40 others were hurt."))
        .containsExactly("deaths >= 13 death", "injured = 40");
  }

  @Test
  void a_count_yields_to_every_other_kind() {
    assertThat(canonical("The 13 visitors died. The 14 visitors left."))
        .containsExactly("deaths = 13 death", "count = 14");
  }

  @Test
  void the_subject_is_the_noun_phrase_at_the_value() {
    Claim claim = claims("Nearly 80 foreign tourists died.").get(0);

    assertThat(claim.subject().text()).isEqualTo("foreign tourists");
    assertThat(claim.subject().head()).isEqualTo("tourist");
    assertThat(claim.subject().modifiers()).containsExactly("foreign");
  }

  @Test
  void a_claim_says_where_it_stands() {
    Claim claim =
        claims("Storm hits coast\nThe mayor of Springfield said\n  13 people died.").get(0);

    assertThat(claim.provenance().line()).isEqualTo(3);
    assertThat(claim.provenance().column()).isEqualTo(3);
    assertThat(claim.provenance().words()).isEqualTo("13");
    assertThat(claim.context().position()).isEqualTo(Context.Position.LEAD);
    assertThat(claim.context().predicate()).containsExactly("die");
  }

  @Test
  void the_id_depends_on_the_words_alone_and_is_unique() {
    List<Claim> once = claims("13 people died.\n13 people died.");
    List<Claim> again = claims("Breaking news\n13 people died.\n13 people died.");

    assertThat(once)
        .extracting(Claim::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("c-[0-9a-f]{10}"));
    assertThat(again)
        .extracting(Claim::id)
        .containsExactlyElementsOf(once.stream().map(Claim::id).toList());
  }

  @Test
  void words_that_are_no_sentence_are_read_in_linear_time() {
    String table = "13 dogs ".repeat(20_000);

    assertThat(claims(table)).hasSize(20_000);
  }

  @Test
  void a_speaker_that_the_rule_marks_goes_before_all_others() {
    RuleBook book =
        RuleBook.read(
            Map.of(
                "k/kind.yml",
                "type: deaths\ntitle: K\n",
                "k/put.yml",
                rule("put", "k", "speaker:(<name>) put the toll at <count>")));
    AnnotatedDocument document = Texts.annotated("Police said Amnesty put the toll at 12.");

    List<Claim> claims =
        new Extractor(book, Surroundings.NONE)
            .extract(
                document,
                RECOGNISER.recognise(document, java.util.Optional.empty()),
                Texts.annotator()::tag);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).attribution().orElseThrow().speaker()).isEqualTo("Amnesty");
    assertThat(claims.get(0).attribution().orElseThrow().span().in(document.text()))
        .isEqualTo("Amnesty");
  }
}
