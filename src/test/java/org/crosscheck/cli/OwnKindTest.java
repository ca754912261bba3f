package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kind that the built-in rules lack, written by somebody who has only the page on rules: its
 * worked example, word for word, from empty files to a finding in every report.
 */
class OwnKindTest {
  private static final Pattern FILE =
      Pattern.compile("(?ms)^`((?:story|mine)/[^`]+)`\\n\\n```\\w*\\n(.*?)```");

  private static final Pattern SAID = Pattern.compile("(?ms)```\\n([^`]*?)\\n```");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String run(int expected, String... args) {
    out.reset();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = CommandRunner.run(args, new Streams(print, print, false, false), new Wiring());
    String said = out.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isEqualTo(expected);
    return said;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** Writes the files of the worked example; the rest of the page is returned. */
  private String workedExample() throws IOException {
    String page = Files.readString(Path.of("rules/README.md"));
    Matcher file = FILE.matcher(page);
    int end = 0;
    while (file.find()) {
      write(file.group(1), file.group(2));
      end = file.end();
    }
    return page.substring(end);
  }

  @Test
  void the_worked_example_of_the_page_runs_as_written() throws IOException {
    String rest = workedExample();
    Matcher said = SAID.matcher(rest);
    assertThat(said.find()).isTrue();

    assertThat(run(1, "rules", "test", "--rules", path("mine"), "schools-closed"))
        .startsWith(path(said.group(1)));

    mendRule(rest);
    assertThat(run(0, "rules", "test", "--rules", path("mine"), "schools-closed"))
        .isEqualTo("3 examples of 1 rules, 0 wrong\n");
    assertThat(rest).contains("`3 examples of 1 rules, 0 wrong`");
    assertThat(said.find()).isTrue();
    assertThat(run(1, "compare", "--rules", path("mine"), path("story"))).contains(said.group(1));
  }

  @Test
  void the_kind_of_the_page_whose_value_is_a_word_runs_as_written() throws IOException {
    workedExample();
    write("lines/a.txt", "The Harbour Line is running again, the mayor said.\n");
    write("lines/b.txt", "The Harbour Line remains closed, a spokesman said.\n");

    assertThat(run(0, "rules", "test", "--rules", path("mine"), "line-state"))
        .isEqualTo("6 examples of 2 rules, 0 wrong\n");
    assertThat(run(1, "compare", "--rules", path("mine"), path("lines")))
        .contains("Whether a railway line runs (Harbour Line): running · closed");
  }

  @Test
  void things_that_a_rule_counts_are_one_whatever_stands_before_their_noun() throws IOException {
    write("own/books-ruined/kind.yml", "type: count\ntitle: Books ruined\nsame-subject: story\n");
    write(
        "own/books-ruined/books-were-ruined.yml",
        """
        id: books-were-ruined
        kind: books-ruined
        summary: A count of books that were spoilt.
        patterns:
          - "ruin value:<count> {ADJ|NOUN}* subject:(book)"
          - "value:<count> {ADJ|NOUN}* subject:(book) were 'ruined'"
        examples:
          "books-ruined = 3200":
            - "The flood ruined [3,200] books."
            - "[3,200] library books were ruined."
          none:
            - "He sold 3,200 books."
        """);
    write("books/a.txt", "The flood ruined 3,200 books in the city, the director said.\n");
    write("books/b.txt", "4,000 library books were ruined by the flood, the mayor said.\n");

    assertThat(run(1, "compare", "--rules", path("own"), path("books")))
        .contains("Books ruined: 3,200 · 4,000");
  }

  /** Adds the line that the page tells to add. */
  private void mendRule(String rest) throws IOException {
    Matcher unless = Pattern.compile("(?m)^unless: .*$").matcher(rest);
    assertThat(unless.find()).isTrue();
    Path rule = folder.resolve("mine/schools-closed/schools-were-closed.yml");
    Files.writeString(
        rule,
        Files.readString(rule).replaceFirst("(?m)^examples:", unless.group() + "\nexamples:"));
  }

  @Test
  void a_kind_of_ones_own_is_compared_and_explained_in_every_report() throws IOException {
    mendRule(workedExample());
    run(
        1,
        "compare",
        path("story"),
        "--rules",
        path("mine"),
        "--format",
        "text,json,html",
        "--output",
        path("report"));

    assertThat(Files.readString(folder.resolve("report/report.txt")))
        .contains("Schools closed: cannot both hold")
        .contains("said by the mayor");
    assertThat(Files.readString(folder.resolve("report/report.html"))).contains("Schools closed");
    JsonObject alignment = alignment(folder.resolve("report/report.json"));
    assertThat(alignment.get("title").getAsString()).isEqualTo("Schools closed");
    assertThat(alignment.get("type").getAsString()).isEqualTo("count");
    assertThat(alignment.get("verdict").getAsString()).isEqualTo("contradiction");
    assertThat(alignment.get("severity").getAsString()).isEqualTo("medium");
    assertThat(alignment.get("explanation").getAsString()).contains("12");
  }

  private static JsonObject alignment(Path report) throws IOException {
    return JsonParser.parseString(Files.readString(report))
        .getAsJsonObject()
        .getAsJsonArray("alignments")
        .asList()
        .stream()
        .map(element -> element.getAsJsonObject())
        .filter(a -> a.get("kind").getAsString().equals("schools-closed"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_period_that_the_rule_marks_is_the_period_of_the_claim() throws IOException {
    write("a.txt", "On 1 May 2019 it rained. The 12 guests left on 3 May 2019.");
    write("mine/guests/kind.yml", "id: guests\ntype: count\ntitle: Guests gone\n");
    write(
        "mine/guests/leaving.yml",
        """
        id: leaving
        kind: guests
        summary: Guests who left.
        pattern: "value:<count> guest left on period:(<when>)"
        examples:
          "guests = 12":
            - "The [12] guests left on Monday."
            - "[12] guests left on Sunday."
          none: ["The 12 guests stayed."]
        """);

    assertThat(claims("--rules", path("mine")))
        .contains("\"rule\": \"leaving\"", "\"interval\": \"2019-05-03/2019-05-03\"");
  }

  @Test
  void a_disabled_rule_finds_nothing() throws IOException {
    write("a.txt", "The storm has claimed 12 lives.");
    assertThat(claims()).contains("\"rule\": \"killing-people\"");

    write("mine/deaths/killing-people.yml", "id: killing-people\nkind: deaths\ndisabled: true\n");

    assertThat(claims("--rules", path("mine"))).doesNotContain("\"rule\": \"killing-people\"");
  }

  @Test
  void a_rule_of_the_same_id_replaces_the_built_in_one() throws IOException {
    write("a.txt", "The storm has claimed 12 lives. In the end 7 sailors kicked the bucket.");
    write(
        "mine/deaths/killing-people.yml",
        """
        id: killing-people
        kind: deaths
        summary: A count of those who kick the bucket.
        pattern: "@counted kick the bucket"
        examples:
          "deaths = 7":
            - "In the end [7] sailors kicked the bucket."
            - "[Seven] kicked the bucket."
          none:
            - "Seven cows kicked the wall."
        """);

    run(0, "rules", "test", "--rules", path("mine"), "killing-people");
    assertThat(claims("--rules", path("mine")))
        .contains("\"canonical\": \"deaths = 7\"")
        .doesNotContain("\"canonical\": \"deaths = 12\"");
  }

  private String claims(String... more) {
    String[] args = {"compare", path("a.txt"), "--format", "json"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(0, all);
  }
}
