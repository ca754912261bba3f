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
}
