package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.finding.Findings;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunnerTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A check that finds nothing. */
  private static class Nothing extends Wiring {
    @Override
    Check check(CheckOptions options) {
      return (documents, skipped) ->
          new Findings(documents, skipped, List.of(), List.of(), List.of());
    }
  }

  private int run(String... args) {
    return run(new Nothing(), args);
  }

  private int run(Wiring wiring, String... args) {
    out.reset();
    err.reset();
    return CommandRunner.run(args, new Streams(stream(out), stream(err), false, false), wiring);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void nothing_found_ends_with_0_and_prints_data_to_standard_output_alone() throws IOException {
    article("a.txt", "Two died.");
    article("b.txt", "Two people died.");

    assertThat(run("compare", folder.toString())).isEqualTo(0);
    assertThat(out()).isNotBlank();
    assertThat(err()).isEmpty();
  }

  @Test
  void wrong_usage_ends_with_2_and_a_hint() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("comapre", "x")).isEqualTo(2);
    assertThat(err()).contains("Did you mean: crosscheck compare?");
    assertThat(run("compare", "x", "--fromat", "text")).isEqualTo(2);
    assertThat(err()).contains("did you mean --format?");
    assertThat(run("compare", "x", "--format", "txet")).isEqualTo(2);
    assertThat(err()).contains("'txet' is no format").contains("did you mean text?");
    assertThat(run("compare", "x", "--fail-level", "hihg")).isEqualTo(2);
    assertThat(err()).contains("did you mean high?");
    assertThat(run("compare", "x", "--threads", "0")).isEqualTo(2);
    assertThat(run("compare")).isEqualTo(2);
    assertThat(out()).isEmpty();
  }

  @Test
  void help_and_version_are_data() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out()).contains("compare");
    assertThat(run("compare", "--help")).isEqualTo(0);
    assertThat(out()).contains("--fail-level").contains("Exit codes");
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out()).startsWith("crosscheck ");
  }

  @Test
  void unreadable_input_ends_with_2_and_one_line() {
    for (String path : List.of(folder.toString(), folder.resolve("nix").toString(), "\0")) {
      assertThat(run("compare", path)).isEqualTo(2);
      assertThat(err().lines()).singleElement().asString().startsWith("crosscheck: ");
    }
  }

  @Test
  void articles_of_which_none_can_be_read_end_with_2_and_the_reasons() throws IOException {
    article("a.txt", "");

    assertThat(run("compare", folder.toString())).isEqualTo(2);
    assertThat(err()).contains("skipped: " + folder.resolve("a.txt") + ": the file is empty");
    assertThat(err()).contains("none of the articles could be read");
  }

  @Test
  void a_failure_of_our_own_ends_with_3_and_one_line_unless_details_are_wanted()
      throws IOException {
    article("a.txt", "Two died.");
    Wiring broken =
        new Wiring() {
          @Override
          Check check(CheckOptions options) {
            return (documents, skipped) -> {
              throw new IllegalStateException("rule x\nbroke");
            };
          }
        };

    assertThat(run(broken, "compare", folder.toString(), "--format", "text")).isEqualTo(3);
    assertThat(err().lines().toList()).hasSize(2);
    assertThat(err()).contains("one article only").contains("rule x\\nbroke").contains("--debug");
    assertThat(run(broken, "compare", "--debug", folder.toString())).isEqualTo(3);
    assertThat(err()).contains("\tat org.crosscheck");
  }

  /** A check that fails on every article but the first few. */
  private static class Failing extends Wiring {
    private final int good;

    Failing(int good) {
      this.good = good;
    }

    @Override
    Check check(CheckOptions options) {
      return (documents, skipped) ->
          new Findings(
              documents.subList(0, good),
              documents.stream()
                  .skip(good)
                  .map(d -> new Skipped(d.source().file(), "crosscheck failed on it: X"))
                  .toList(),
              List.of(),
              List.of(),
              List.of());
    }
  }

  @Test
  void an_article_on_which_the_check_fails_is_named_and_changes_no_exit_code() throws IOException {
    article("a.txt", "Two died.");
    String failing = article("b.txt", "Three died.");

    assertThat(run(new Failing(1), "compare", folder.toString())).isEqualTo(0);
    assertThat(err()).isEqualTo("skipped: " + failing + ": crosscheck failed on it: X\n");
    assertThat(out()).contains("b.txt").contains("crosscheck failed on it");
  }

  @Test
  void a_check_that_fails_on_every_article_ends_with_3() throws IOException {
    article("a.txt", "Two died.");
    article("b.txt", "Three died.");

    assertThat(run(new Failing(0), "compare", folder.toString())).isEqualTo(3);
    assertThat(err()).contains("b.txt").contains("none of the articles could be checked");
  }

  @Test
  void a_name_cannot_break_a_line_or_steer_the_terminal() throws IOException {
    article("a\n\u001b[31mb.txt", "");
    article("c.txt", "Two died.");

    run("compare", folder.toString());

    assertThat(err()).contains("a\\n\\u001b[31mb.txt: the file is empty");
  }

  @Test
  void a_report_is_written_whole_and_named() throws IOException {
    article("a.txt", "Two died.");
    Path report = folder.resolve("out/report.txt");

    assertThat(run("compare", folder.resolve("a.txt").toString(), "--output", report.toString()))
        .isEqualTo(0);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("wrote " + report);
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(report);
    }
  }

  @Test
  void a_place_that_cannot_be_written_ends_with_2() throws IOException {
    String article = article("a.txt", "Two died.");

    assertThat(run("compare", article, "--output", article + "/report.txt")).isEqualTo(2);
    assertThat(err()).contains("cannot be written");
  }

  @Test
  void a_place_that_cannot_be_written_is_named_and_no_temporary_file() throws IOException {
    String article = article("a.txt", "Two died.");
    for (String place : List.of(article + "/report.txt", "/proc/nowhere/report.txt")) {
      assertThat(run("compare", article, "--output", place)).isEqualTo(2);
      assertThat(err()).contains(place + ": cannot be written: ").doesNotContain(".tmp");
    }
  }

  @Test
  void an_empty_name_for_the_report_is_not_the_current_folder() throws IOException {
    String article = article("a.txt", "Two died.");

    assertThat(run("compare", article, "--output", "", "--format", "text,json")).isEqualTo(2);
    assertThat(err()).contains("--output needs a name");
  }

  @Test
  void decisions_that_are_none_are_named_with_line_and_column() throws IOException {
    String article = article("a.txt", "Two died.");
    String decisions = article("d.jsonl", "\n{\"finding\" 5}\nx\n");

    assertThat(run("compare", article, "--decisions", decisions)).isEqualTo(2);
    assertThat(err().lines())
        .containsExactly(
            "crosscheck: " + decisions + ":2:13: not JSON",
            "crosscheck: " + decisions + ":3:1: not JSON");
  }

  @Test
  void a_rule_of_ones_own_that_breaks_its_examples_is_named() throws IOException {
    String article = article("a.txt", "Two died.");
    Path rules = folder.resolve("mine");
    Files.createDirectories(rules.resolve("deaths"));
    Files.writeString(
        rules.resolve("deaths/perish.yml"),
        """
        id: perish
        kind: deaths
        summary: Some perish.
        pattern: "<count> perish"
        examples:
          "deaths = 2": ["[2] perished.", "[3] perished."]
          none: ["He, 2, ran."]
        """);

    assertThat(run(new Wiring(), "compare", article, "--rules", rules.toString())).isEqualTo(0);
    assertThat(err())
        .contains("/mine/deaths/perish.yml:6:35: this example does not give")
        .contains("1 example of your rules does not hold");
  }

  @Test
  void nothing_is_said_of_the_articles_before_bad_rules_are_refused() throws IOException {
    String article = article("a.txt", "Two died.");
    Path rules = Files.createDirectories(folder.resolve("mine"));

    assertThat(run(new Wiring(), "compare", article, "--rules", rules.toString())).isEqualTo(2);
    assertThat(err()).contains("no rules and no word lists").doesNotContain("one article only");
    Files.writeString(rules.resolve("x.yml"), "id: x");
    assertThat(run(new Wiring(), "compare", article, "--rules", rules.toString())).isEqualTo(2);
    assertThat(err()).contains("No rules were run").doesNotContain("one article only");
  }
}
