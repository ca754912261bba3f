package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which findings on drafts come, and what was decided on them before. */
class DraftFormatsTest {
  private static final String DRAFT =
      """
      # Ferry & sinks, 100%: <b>20 killed</b>

      Police said 20 people were killed. The ferry had 120 passengers, and it cost $3 million.

      Fourteen people died in the ferry.
      """;

  @TempDir Path folder;
  private Desk desk;
  private String draft;

  @BeforeEach
  void a_draft() {
    desk = new Desk(folder);
    draft = desk.file("drafts/a draft, 100%.md", DRAFT);
  }

  private String run(String... more) {
    List<String> args = new ArrayList<>(List.of("draft", draft, "--against", desk.against()));
    args.addAll(List.of(more));
    desk.run(args.toArray(String[]::new));
    return desk.out();
  }

  private static JsonArray results(String sarif) {
    return JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("results");
  }

  @Test
  void sarif_is_as_its_published_schema_has_it() throws IOException {
    String sarif = run("--format", "sarif");

    assertThat(SarifSchema.errors(sarif)).isEmpty();
    assertThat(SarifSchema.errors(sarif.replace("utf16CodeUnits", "letters"))).isNotEmpty();
  }

  @Test
  void sarif_declares_every_rule_with_help_and_points_to_the_witnesses() {
    String sarif = run("--format", "sarif");
    JsonObject run =
        JsonParser.parseString(sarif)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");

    assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    assertThat(rules).hasSize(10);
    for (JsonElement rule : rules) {
      assertThat(rule.getAsJsonObject().getAsJsonObject("help").get("text").getAsString())
          .isNotBlank();
    }
    for (JsonElement each : results(sarif)) {
      JsonObject result = each.getAsJsonObject();
      assertThat(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"))
          .isEqualTo(result.get("ruleId"));
      boolean fails = result.get("kind").getAsString().equals("fail");
      assertThat(result.get("level").getAsString().equals("none")).isNotEqualTo(fails);
    }
    assertThat(results(sarif).toString())
        .contains("\"kind\":\"fail\"", "\"kind\":\"review\"", "a%20draft%2C%20100%25.md")
        .contains("sources/a.txt");
  }

  @Test
  void a_fingerprint_stays_when_other_text_moves_it() {
    String before = results(run("--format", "sarif")).toString();
    draft = desk.file("drafts/a draft, 100%.md", "One more line.\n\n" + DRAFT);
    String after = results(run("--format", "sarif")).toString();

    assertThat(before.split("crosscheck/v1\":\"", -1)[1].substring(0, 18))
        .isEqualTo(after.split("crosscheck/v1\":\"", -1)[1].substring(0, 18));
  }

  @Test
  void workflow_commands_escape_what_would_end_them() {
    String lines = run("--format", "github");

    assertThat(lines.lines().findFirst().orElseThrow())
        .startsWith("::error file=")
        .contains("/a draft%2C 100%25.md,line=1,endLine=1,col=27,endColumn=29,title=crosscheck%3A ")
        .contains("::People killed: “20” here; ");
    assertThat(lines.lines().reduce((a, b) -> b).orElseThrow()).startsWith("::notice file=");
  }

  @Test
  void the_page_shows_the_draft_as_it_reads_and_escapes_it() {
    String page = run("--format", "html");

    assertThat(page)
        .contains("Ferry &amp; sinks")
        .doesNotContain("<b>20 killed")
        .contains("data-severity=\"high\"")
        .contains("class=\"none agrees\"")
        .as("its own script and style only")
        .contains("default-src &#39;none&#39;");
  }

  @Test
  void what_a_baseline_has_is_marked_and_does_not_fail() {
    String known = desk.file("known.json", run("--format", "json"));
    assertThat(run("--baseline", known)).contains("[known before]");
    assertThat(desk.run("draft", draft, "--against", desk.against(), "--baseline", known)).isZero();

    String sarif = desk.file("known.sarif", run("--format", "sarif"));
    assertThat(run("--baseline", sarif, "--format", "sarif"))
        .contains("\"baselineState\": \"unchanged\"");

    draft = desk.file("drafts/a draft, 100%.md", DRAFT.replace("20 people", "21 people"));
    assertThat(desk.run("draft", draft, "--against", desk.against(), "--baseline", known)).isOne();
  }

  @Test
  void a_file_that_is_no_report_is_no_baseline() {
    String other = desk.file("other.json", "[]");

    assertThat(desk.run("draft", draft, "--against", desk.against(), "--baseline", other))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("other.json: not a json or sarif report of drafts");
  }

  @Test
  void a_comment_with_rule_and_reason_suppresses_in_its_paragraph_or_the_next() {
    draft =
        desk.file(
            "drafts/a.md",
            """
            <!-- crosscheck-ignore conflicts: the port confirmed it by phone -->

            Police said 20 people
            were killed.

            Some 21 people were killed. <!-- crosscheck-ignore deaths: a typo of theirs -->

            <!-- crosscheck-ignore conflicts -->
            Some 22 people were killed.
            <!-- crosscheck-ignore age: nobody has one -->
            """);
    List<String> lines = run().lines().toList();

    assertThat(lines.get(0)).contains("“20”", "[suppressed: the port confirmed it by phone]");
    assertThat(lines.get(1)).contains("“Some 21”", "[suppressed: a typo of theirs]");
    assertThat(lines.get(2)).contains("“Some 22”").doesNotContain("suppressed");
    assertThat(desk.err())
        .contains("line 8: a suppression needs rules and a reason")
        .contains("line 10: this suppression suppresses nothing");
  }

  @Test
  void a_comment_in_a_page_suppresses_as_well() {
    draft =
        desk.file(
            "drafts/a.html",
            "<h1>Ferry</h1><!-- crosscheck-ignore deaths: known --><p>Some 20 people died.</p>");

    assertThat(run()).contains("[suppressed: known]");
  }

  @Test
  void a_decision_holds_as_long_as_the_finding_is_the_same() {
    JsonObject finding =
        JsonParser.parseString(run("--format", "json"))
            .getAsJsonObject()
            .getAsJsonArray("drafts")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(1)
            .getAsJsonObject();
    String decision =
        "{\"finding\": %s, \"fingerprint\": %s, \"decision\": \"dismiss\", \"reason\": \"misread\"}"
            .formatted(finding.get("id"), finding.get("fingerprint"));
    String decisions = desk.file("decisions.jsonl", decision + "\n");

    assertThat(run("--decisions", decisions).lines().toList().get(1))
        .contains("[dismissed: misread]");
    assertThat(run("--decisions", decisions, "--format", "html")).contains("dismissed: misread");

    desk.file("sources/a.txt", "Ferry sinks\n\nPolice said 16 people were killed on Monday.\n");
    assertThat(run("--decisions", decisions)).doesNotContain("dismissed");
  }
}
