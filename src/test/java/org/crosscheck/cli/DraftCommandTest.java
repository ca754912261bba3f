package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private String against;

  @BeforeEach
  void two_sources() {
    desk = new Desk(folder);
    against = desk.against();
  }

  private int run(String... args) {
    return desk.run(args);
  }

  private String file(String name, String text) {
    return desk.file(name, text);
  }

  private String out() {
    return desk.out();
  }

  private String err() {
    return desk.err();
  }

  @Test
  void a_conflict_is_a_line_that_editors_jump_to_with_a_wording_that_would_hold() {
    String draft = file("draft.md", "# Ferry sinks\n\nSome **20 people** were killed.\n");

    assertThat(run("draft", draft, "--against", against)).isEqualTo(ExitCode.DISCREPANCIES);
    assertThat(out()).startsWith(draft + ":3:1: high: conflicts: People killed: “Some 20” here");
    assertThat(out()).contains("“at least 14” in a.txt line 3 (police)").contains("according to");
  }

  @Test
  void what_sources_say_as_well_agrees_with_so_many_origins() {
    String draft = file("draft.txt", "Fourteen people were killed when a ferry sank.\n");

    assertThat(run("draft", draft, "--against", against)).isEqualTo(ExitCode.OK);
    assertThat(out()).contains(":1:1: none: agrees: ").contains("two origins");
  }

  @Test
  void what_no_source_has_is_in_the_draft_only() {
    String draft = file("draft.txt", "The ferry cost $3 million.\n");

    assertThat(run("draft", draft, "--against", against)).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("none: only-in-draft: ").contains("$3 million");
  }

  @Test
  void a_draft_from_standard_input_is_read_as_its_name_says() {
    desk.given("<p>The ferry had <b>120</b> passengers.</p>");

    assertThat(run("draft", "-", "--stdin-name", "story.html", "--against", against)).isZero();
    assertThat(out()).startsWith("story.html:1:21: none: single-origin: ");
  }

  @Test
  void json_has_places_in_the_file_and_all_witnesses() {
    String draft = file("draft.html", "<p>Some text.</p>\n<p>20 people were killed.</p>\n");

    run("draft", draft, "--against", against, "--format", "json");

    JsonObject report = JsonParser.parseString(out()).getAsJsonObject();
    JsonObject finding =
        report
            .getAsJsonArray("drafts")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    assertThat(finding.get("rule").getAsString()).isEqualTo("conflicts");
    assertThat(finding.get("line").getAsInt()).isEqualTo(2);
    assertThat(finding.get("column").getAsInt()).isEqualTo(4);
    assertThat(finding.get("endColumn").getAsInt()).isEqualTo(6);
    assertThat(finding.getAsJsonArray("witnesses")).hasSize(2);
    assertThat(finding.get("suggestion").getAsString()).contains("14, according to");
    assertThat(report.getAsJsonArray("sources")).hasSize(2);
  }

  @Test
  void a_draft_that_is_also_among_the_sources_is_no_source() {
    String draft = file("sources/c.txt", "20 people were killed.\n");

    run("draft", draft, "--against", against);

    assertThat(err()).contains("c.txt: a draft that is also among the sources is no source");
    assertThat(out()).contains("conflicts").doesNotContain("in c.txt");
  }

  @Test
  void a_draft_without_claims_says_so() {
    String draft = file("draft.txt", "Nothing to see here.\n");

    assertThat(run("draft", draft, "--against", against)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).contains("no claim was read in it");
  }

  @Test
  void what_cannot_be_read_ends_with_2_and_a_line_each() {
    String damaged = file("draft.docx", "PK not really");
    String old = desk.file("old.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});

    assertThat(run("draft", damaged, old, "no.txt", "--against", against))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("draft.docx: "),
            line -> assertThat(line).contains("old.docx: encrypted"),
            line -> assertThat(line).contains("no.txt: no such file"));
    assertThat(List.of(out())).containsExactly("");
  }

  @Test
  void the_level_that_fails_can_be_set() {
    String draft = file("draft.txt", "20 people were killed.\n");

    assertThat(run("draft", draft, "--against", against, "--fail-level", "none")).isZero();
    assertThat(run("draft", draft, "--against", against, "--fail-level", "high")).isOne();
  }

  @Test
  void an_index_gives_the_articles_about_the_draft() {
    String port = "The port of Ostend and its harbour master Pieter Claes are in the news again.";
    file("sources/a.txt", "Ferry sinks\n\nPolice said at least 14 people were killed.\n\n" + port);
    file("sources/b.txt", "Ferry goes down\n\nOfficials said 14 people died.\n\n" + port);
    file("sources/c.txt", "Fire\n\nAs many as 77 people died in Lima, Maria Soto said in Peru.\n");
    String index = folder.resolve("index").toString();
    String draft = file("draft.txt", "Some 20 people were killed.\n\n" + port);

    assertThat(run("index", against, "--output", index)).isZero();
    assertThat(err()).contains("3 articles added, 0 changed, 0 removed, 0 as they were");
    assertThat(run("draft", draft, "--against", index)).isOne();
    assertThat(out()).contains("a.txt line 3").contains("b.txt line 3").doesNotContain("c.txt");
  }

  @Test
  void an_index_without_a_word_on_the_drafts_story_says_so() {
    String index = folder.resolve("index").toString();
    run("index", against, "--output", index);

    assertThat(run("draft", file("d.txt", "All 9 aboard died in Oslo.\n"), "--against", index))
        .isZero();
    assertThat(err()).contains("no article in the index is about its story");
  }

  @Test
  void an_index_of_another_version_is_refused() {
    file("index/crosscheck-index.txt", "crosscheck index, version 9\n");
    String index = folder.resolve("index").toString();

    assertThat(run("draft", file("d.txt", "All 9 died.\n"), "--against", index))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("an index of version 9, and this crosscheck reads version 1");
  }
}
