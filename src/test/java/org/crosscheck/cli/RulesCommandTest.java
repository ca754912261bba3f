package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind that the built-in rules lack, written by somebody who knows no Java. */
class RulesCommandTest {
  private static final String RULE =
      """
      id: schools-were-closed
      kind: schools-closed
      summary: A count of schools that closed.
      pattern: "<count> [{ADJ}] school ~3 (close|shut)"
      unless: "(meeting|talk) ~3 school"
      examples:
        "schools-closed = 12":
          - "[12] schools were closed."
          - "[12] rural schools shut."
        none:
          - "A meeting at 12 schools closed with a song."
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path rules = Path.of("");

  @BeforeEach
  void writeRules() throws IOException {
    rules = folder.resolve("mine");
    write("schools-closed/kind.yml", "type: count\ntitle: Schools closed\nsame-subject: story\n");
    write("schools-closed/schools-were-closed.yml", RULE);
  }

  private void write(String path, String text) throws IOException {
    Path file = rules.resolve(path);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Streams streams = new Streams(stream(out), stream(err), false, false);
    return CommandRunner.run(args, streams, new Wiring());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void examples_that_hold_end_with_0() {
    int code = run("rules", "test", "--rules", rules.toString(), "schools-were-closed");

    assertThat(out()).isEqualTo("3 examples of 1 rules, 0 wrong\n");
    assertThat(code).isEqualTo(0);
  }

  @Test
  void an_example_that_fails_shows_how_far_the_pattern_came() throws IOException {
    write(
        "schools-closed/schools-were-closed.yml",
        RULE.replace("[12] rural schools shut.", "[12] huts, 3 schools."));

    int code = run("rules", "test", "--rules", rules.toString(), "schools-closed");

    assertThat(code).isEqualTo(1);
    assertThat(out())
        .startsWith(
            folder.resolve("mine")
                + "/schools-closed/schools-were-closed.yml:9:7: this example does not give"
                + " \"schools-closed = 12\" at '12'\n  | 12 huts, 3 schools.")
        .contains("| values: <number> '12' = 12 hut; <number> '3' = 3 school")
        .contains("the sentence has none of close, shut");
  }

  @Test
  void a_near_miss_that_matches_and_a_needless_unless_are_shown() throws IOException {
    write(
        "schools-closed/schools-were-closed.yml",
        RULE.replace("A meeting at", "They said that").replace("(meeting|talk)", "(choir|band)"));
    run("rules", "test", "--rules", rules.toString(), "schools-closed");
    assertThat(out()).contains("this near miss gives \"schools-closed = 12\"");

    write(
        "schools-closed/schools-were-closed.yml", RULE.replace("A meeting at 12", "A meeting in"));
    run("rules", "test", "--rules", rules.toString(), "schools-closed");
    assertThat(out()).contains("no near miss needs this 'unless'");
  }

  @Test
  void an_explanation_shows_step_by_step_what_matched() {
    run(
        "rules",
        "explain",
        "--rules",
        rules.toString(),
        "schools-were-closed",
        "Then 12 schools were closed.");

    assertThat(out())
        .contains("<count> is '12'")
        .contains("gap skips 'were'")
        .contains("=> \"schools-closed = 12\" at '12'");
  }

  @Test
  void an_explanation_names_what_stopped_it() {
    String own = rules.toString();

    run("rules", "explain", "--rules", own, "schools-were-closed", "12 schools are open.");
    assertThat(out()).contains("the sentence has none of close, shut");
    run("rules", "explain", "--rules", own, "schools-were-closed", "12 schools ate; it closed.");
    assertThat(out()).contains("no gap goes past the end of a clause");
    run(
        "rules",
        "explain",
        "--rules",
        own,
        "schools-were-closed",
        "The 12 schools of the old and new town closed.");
    assertThat(out()).contains("the gap is used up");
    run(
        "rules",
        "explain",
        "--rules",
        own,
        "schools-were-closed",
        "A meeting at 12 schools closed.");
    assertThat(out()).contains("but 'unless: (meeting|talk) ~3 school' held");
  }

  @Test
  void an_unless_that_did_not_hold_is_shown_with_how_far_it_came() {
    run(
        "rules",
        "explain",
        "--rules",
        rules.toString(),
        "schools-were-closed",
        "The meeting of the great old town said 12 schools closed.");

    assertThat(out())
        .contains("unless: (meeting|talk) ~3 school\n    did not hold, stopped at 'old'")
        .contains("the gap is used up")
        .contains("meeting is 'meeting'");
    run(
        "rules",
        "explain",
        "--rules",
        rules.toString(),
        "schools-were-closed",
        "12 schools closed, and a talk on schools began.");
    assertThat(out()).contains("did not hold, it matched elsewhere: 'talk on schools'");
  }

  @Test
  void the_pattern_that_came_farthest_is_explained_first() throws IOException {
    write(
        "schools-closed/schools-were-closed.yml",
        RULE.replace(
            "pattern: \"", "patterns:\n  - \"(nursery|kindergarten) ~3 value:<count>\"\n  - \""));

    run(
        "rules",
        "explain",
        "--rules",
        rules.toString(),
        "schools-were-closed",
        "12 schools shall never again close.");

    assertThat(out().lines().filter(line -> line.startsWith("  pattern:")).findFirst())
        .hasValue("  pattern: <count> [{ADJ}] school ~3 (close|shut)");
  }

  @Test
  void what_cannot_be_explained_says_what_there_is() throws IOException {
    String own = rules.toString();
    Path story = Files.writeString(folder.resolve("a.txt"), "12 schools shut.\nThen they left.\n");

    assertThat(run("rules", "explain", "--rules", own, "schools-closed", "12 schools shut."))
        .isEqualTo(2);
    assertThat(err()).contains("'schools-closed' is a kind; its rules: schools-were-closed");
    run("rules", "explain", "--rules", own, "schools-were-closed", story + ":3");
    assertThat(err()).contains(story + " has only 2 lines");
    run("rules", "explain", "--claim", "f-1", folder.resolve("none.json").toString());
    assertThat(err()).contains("none.json: no such file");
    run("rules", "test", "nosuch/dir");
    assertThat(err()).contains("nosuch/dir: no such file or folder of rules");
  }

  @Test
  void a_rule_that_another_one_beats_is_told_which_and_by_what() throws IOException {
    write("schools-closed/kind.yml", "type: count\ntitle: Schools closed\n");
    write(
        "schools-closed/schools-were-closed.yml",
        RULE.replace("summary:", "priority: -12\nsummary:")
            .replace("[12] schools were closed.", "[12] people were killed, a school shut.")
            .replace(
                "<count> [{ADJ}] school ~3 (close|shut)", "<count> ~6 school ~3 (close|shut)"));

    run("rules", "test", "--rules", rules.toString(), "schools-closed");

    assertThat(out())
        .contains(
            "but \"deaths = 12\" at '12' by people-killed, which wins (its priority is 0, that of"
                + " 'schools-were-closed' -12");
  }

  @Test
  void a_built_in_list_or_pattern_that_is_replaced_is_named() throws IOException {
    write("shared/patterns.yml", "were: \"(be|have)*\"\nmine: \"(a|an)\"\n");
    write("shared/animals.txt", "dragons\n");

    run("rules", "test", "--rules", rules.toString(), "schools-closed");

    assertThat(out() + err())
        .contains("your shared pattern 'were' replaces the built-in one")
        .contains("your word list 'shared/animals.txt' replaces the built-in one")
        .doesNotContain("'mine'");
  }

  @Test
  void rules_named_by_their_path_are_laid_over_the_built_in_ones() {
    for (String path : List.of("", "/schools-closed", "/schools-closed/schools-were-closed.yml")) {
      assertThat(run("rules", "test", rules + path)).isZero();
      assertThat(out()).isEqualTo("3 examples of 1 rules, 0 wrong\n");
    }
    assertThat(run("rules", "test", "--rules", rules.toString(), rules.toString())).isZero();
    assertThat(out()).isEqualTo("3 examples of 1 rules, 0 wrong\n");
    assertThat(run("rules", "test", folder.resolve("other").toString())).isEqualTo(2);
    assertThat(run("rules", "test", "/")).isEqualTo(2);
  }

  private Path nothing() throws IOException {
    return Files.createDirectories(folder.resolve("old"));
  }

  private void diff(Path from, Path to) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "On Monday 12 schools were closed.");
    run("rules", "diff", from.toString(), to.toString(), "--corpus", article.toString());
  }

  @Test
  void a_claim_that_goes_to_another_rule_is_lost_to_its_own() throws IOException {
    diff(rules, nothing());

    assertThat(out().lines())
        .contains(
            "schools-were-closed: 0 gained, 1 lost, 0 changed",
            "things-counted: 1 gained, 0 lost, 0 changed",
            "all rules: 0 gained, 0 lost, 1 changed")
        .anyMatch(
            line ->
                line.startsWith("  - ")
                    && line.contains(": schools-closed = 12, now count = 12 by things-counted: "));
  }

  @Test
  void a_claim_of_rules_that_are_not_given_asks_for_them() throws IOException {
    Path report = report();

    assertThat(run("rules", "explain", "--claim", claims(report).get(0), report.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("if a rule of your own made it, give --rules DIR");
  }

  @Test
  void a_change_of_rules_is_shown_by_what_it_finds() throws IOException {
    diff(nothing(), rules);

    assertThat(out())
        .startsWith("schools-were-closed: 1 gained, 0 lost, 0 changed\n  + ")
        .contains(
            "a.txt:1:11: schools-closed = 12, before count = 12 by things-counted: On Monday [12]")
        .contains("things-counted: 0 gained, 1 lost, 0 changed\n  - ")
        .endsWith("all rules: 0 gained, 0 lost, 1 changed\n");
  }

  @Test
  void the_list_says_how_often_rules_match() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "On Monday 12 schools were closed.");

    run("rules", "list", "--rules", rules.toString(), "--corpus", article.toString());

    assertThat(out())
        .contains("schools-closed: Schools closed (count, medium)")
        .containsPattern("schools-were-closed +3 examples +1 matches");
  }

  @Test
  void a_word_list_that_nothing_uses_is_reported_and_no_other() throws IOException {
    write("shared/idle-words.txt", "idle\n");

    run("rules", "list", "--rules", rules.toString());

    assertThat(out().lines().filter(line -> line.startsWith("nothing uses")))
        .containsExactly("nothing uses the word list: idle-words");
  }

  @Test
  void bad_rules_and_unknown_ids_end_with_2() throws IOException {
    assertThat(run("rules", "explain", "peple-died", "x")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean people-died?");

    write("schools-closed/schools-were-closed.yml", RULE.replace("<count>", "<cuont>"));
    assertThat(run("rules", "test", "--rules", rules.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("did you mean 'count'?")
        .contains("No rules were run.");
  }

  @Test
  void a_disabled_rule_is_named_with_its_file() throws IOException {
    write("deaths/people-died.yml", "id: people-died\nkind: deaths\ndisabled: true\n");

    assertThat(run("rules", "explain", "--rules", rules.toString(), "people-died", "x"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("the rule 'people-died' is disabled in " + rules + "/deaths/people-died.yml");
    assertThat(run("rules", "list", "--rules", rules.toString())).isZero();
    assertThat(out()).contains("disabled: people-died in " + rules);
  }

  @Test
  void a_removal_of_a_rule_that_is_not_there_is_a_problem_of_its_file() throws IOException {
    write("deaths/poeple-died.yml", "id: poeple-died\nkind: deaths\ndisabled: true\n");

    assertThat(run("rules", "test", "--rules", rules.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(rules + "/deaths/poeple-died.yml:3:1: no rule 'poeple-died'")
        .contains("did you mean 'people-died' (deaths/people-died.yml)?")
        .contains("1 problem in 1 of");
  }

  @Test
  void a_rule_that_takes_the_place_of_one_of_another_kind_is_told() throws IOException {
    write(
        "schools-closed/people-died.yml",
        RULE.replace("id: schools-were-closed", "id: people-died"));

    assertThat(run("rules", "test", "--rules", rules.toString(), "schools-closed")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("note: the rule 'people-died' of your folder 'schools-closed' replaces");
  }

  @Test
  void a_file_that_is_not_there_is_no_text() {
    for (String path : new String[] {"no-such.txt", "no-such.txt:3", "a/b.html", "a/b"}) {
      assertThat(run("rules", "explain", "people-died", path)).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains(": no such file");
    }
    assertThat(run("rules", "explain", "people-died", "He and/or she died.")).isZero();
  }

  @Test
  void a_copy_of_all_rules_that_lacks_a_word_list_takes_the_built_in_one() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy/shared"));
    Files.writeString(copy.resolve("irregular-forms.txt"), "die = dies died dying\n");
    report();

    assertThat(
            run("rules", "diff", folder + "/copy", rules.toString(), "--corpus", folder + "/story"))
        .isZero();
    assertThat(out()).contains("schools-were-closed: 2 gained, 0 lost, 0 changed");
  }

  @Test
  void the_examples_of_hundreds_of_rules_are_not_run_before_a_check() throws IOException {
    for (int i = 0; i < 500; i++) {
      write("schools-closed/r" + i + ".yml", RULE.replace("id: schools-were-closed", "id: r" + i));
    }
    report();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("note: the examples of so many rules are not run before a check");
  }

  /** Two articles that differ, and the report of a check of them with the rules. */
  private Path report() throws IOException {
    Path story = Files.createDirectories(folder.resolve("story"));
    Files.writeString(story.resolve("a.txt"), "The mayor said 12 schools were closed.\n");
    Files.writeString(story.resolve("b.txt"), "Fourteen schools were closed in the county.\n");
    Path report = folder.resolve("report.json");
    run(
        "compare",
        story.toString(),
        "--rules",
        rules.toString(),
        "--format",
        "json",
        "--output",
        report.toString());
    return report;
  }

  private static List<String> claims(Path report) throws IOException {
    return JsonParser.parseString(Files.readString(report))
        .getAsJsonObject()
        .getAsJsonArray("claims")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(claim -> claim.get("kind").getAsString().equals("schools-closed"))
        .map(claim -> claim.get("id").getAsString())
        .toList();
  }

  @Test
  void a_claim_of_a_report_is_explained_from_its_words_to_its_value() throws IOException {
    Path report = report();

    int code =
        run(
            "rules",
            "explain",
            "--rules",
            rules.toString(),
            "--claim",
            claims(report).get(0),
            report.toString());

    assertThat(out())
        .contains("\"schools-closed = 12\" at '12'")
        .contains("a.txt:1:16: The mayor said 12 schools were closed.")
        .contains("rule: schools-were-closed: A count of schools that closed.")
        .contains("schools-closed/schools-were-closed.yml:4: <count> [{ADJ}] school ~3")
        .contains("<count> is '12'")
        .contains("subject: 'schools' (school), the noun after the figure")
        .contains("attribution: the mayor, by 'said'")
        .contains("preferred to things-counted, which finds \"count = 12\"");
    assertThat(code).isEqualTo(0);
  }

  @Test
  void two_claims_of_a_report_are_explained_together() throws IOException {
    Path report = report();
    List<String> claims = claims(report);
    String own = rules.toString();

    int code =
        run(
            "rules",
            "explain",
            "--rules",
            own,
            "--align",
            claims.get(0),
            claims.get(1),
            report.toString());

    assertThat(out())
        .contains("same-subject: story")
        .contains("together in one alignment")
        .contains("both give the same figure of the story: Schools closed")
        .contains("words around both: ")
        .contains("compared: contradiction");
    assertThat(code).isEqualTo(0);
  }

  @Test
  void an_unknown_claim_and_a_file_that_is_no_report_end_with_2() throws IOException {
    Path report = report();

    assertThat(run("rules", "explain", "--claim", "c-none", report.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no claim 'c-none'");
    Files.writeString(report, "[]");
    assertThat(run("rules", "explain", "--claim", "c-none", report.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is no report in JSON");
  }
}
