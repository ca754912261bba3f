package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.crosscheck.rule.RuleProblem;
import org.crosscheck.rule.RuleProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold no text are named with all else that is wrong. */
class RuleFilesTest {
  @TempDir Path home;

  private RuleProblems problems() throws IOException {
    RuleFiles files = RuleFiles.in(home).over(RuleFiles.packed());
    return catchThrowableOfType(RuleProblems.class, files::book);
  }

  /** Files are named as the user named their folder. */
  private String inside(RuleProblem problem) {
    return home.relativize(Path.of(problem.file())).toString();
  }

  @Test
  void a_file_that_is_no_text_is_named_and_hides_no_other_problem() throws IOException {
    new Folder(home)
        .with("deaths/binary.yml", new byte[] {'i', 'd', '\n', 'a', 0, 1, 2})
        .with("deaths/latin.yml", "id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
        .with("deaths/other.yml", "patern: x")
        .with("deaths/noncharacter.yml", "id: x\nkind: \uffff")
        .with("shared/list.txt", new byte[] {'a', 0});

    assertThat(problems().problems())
        .extracting(p -> inside(p) + ":" + p.line() + ":" + p.column() + ": " + p.message())
        .contains(
            "deaths/binary.yml:2:2: this is not text: it has the control character U+0000",
            "deaths/latin.yml:1:8: this is not UTF-8",
            "deaths/noncharacter.yml:2:1: this is not YAML: a character that may not stand in it",
            "deaths/other.yml:1:1: unknown key 'patern'",
            "shared/list.txt:1:2: this is not text: it has the control character U+0000");
  }

  @Test
  void a_kind_that_cannot_be_read_is_one_problem_and_its_rules_none() throws IOException {
    new Folder(home)
        .with("ships/kind.yml", new byte[] {0})
        .with("ships/ships-sank.yml", "id: ships-sank");

    assertThat(problems().problems()).extracting(this::inside).containsExactly("ships/kind.yml");
  }

  @Test
  void a_rule_that_lies_where_it_would_never_be_seen_is_a_problem() throws IOException {
    new Folder(home)
        .with("mine.yml", "id: mine")
        .with("deaths/deep/mine.yml", "id: mine")
        .with("deaths/mine.yaml", "id: mine")
        .with("deaths/list.txt", "word")
        .with("README.txt", "What this is.")
        .with(".git/x.yml", "id: x");

    assertThat(problems().problems())
        .extracting(this::inside)
        .containsExactly("deaths/deep/mine.yml", "deaths/list.txt", "deaths/mine.yaml", "mine.yml");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_a_rule() throws IOException {
    new Folder(home).with("shared/mine.txt", "\uFEFFword\n");

    assertThat(RuleFiles.in(home).files()).containsEntry("shared/mine.txt", "word\n");
  }
}
